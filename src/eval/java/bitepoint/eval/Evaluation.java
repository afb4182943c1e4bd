package bitepoint.eval;

import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import bitepoint.understanding.PhraseReader;
import bitepoint.understanding.Reader;
import bitepoint.understanding.ReadingLine;
import bitepoint.understanding.sentence.Directions;
import bitepoint.understanding.sentence.ModelMissing;
import bitepoint.understanding.sentence.SentenceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the messages of a folder's files by words alone and with the sentence model, and prints
/// how well and how fast. Of files that are named, what was misread is printed too.
final class Evaluation {
  private static final int ROUNDS = 20;

  private Evaluation() {}

  /// @param arguments a folder with the folders `messages` and `alarms`, then the names of files
  ///   whose mistakes may be looked at
  public static void main(String[] arguments) throws Exception {
    var shown = Set.copyOf(Arrays.asList(arguments).subList(1, arguments.length));
    var folder = Path.of(arguments[0]);
    var sets = new Sets(files(folder.resolve("messages")), files(folder.resolve("alarms")), shown);
    var messages = MessagesFolder.open(Optional.empty());
    var phrasebook = new Phrasebook(messages);
    print("by words", new PhraseReader(messages, phrasebook, Directions.NONE), sets);
    try (var model = SentenceModel.load()) {
      print("with the model", new PhraseReader(messages, phrasebook, model), sets);
    } catch (ModelMissing e) {
      System.out.println("The sentence model cannot run here: " + e.getMessage());
    }
  }

  /// @param shown the names of files whose mistakes may be looked at
  private record Sets(List<Path> messages, List<Path> alarms, Set<String> shown) {
    boolean shows(Path file) {
      return shown.contains(file.getFileName().toString());
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private static void print(String how, Reader reader, Sets sets) {
    System.out.printf("%n=== %s%n", how);
    for (var file : sets.alarms()) {
      var report = AlarmReport.of(reader, file);
      System.out.printf("%nalarms, %s%n%s", file.getFileName(), report.summary());
      System.out.print(sets.shows(file) ? report.mistakes() : "");
    }
    var everything = new ArrayList<Judged>();
    for (var file : sets.messages()) {
      var judged = Labelled.in(file).stream().map(one -> judge(reader, one)).toList();
      everything.addAll(judged);
      var report = new Report(judged);
      System.out.printf("%n%s%n%s%s", file.getFileName(), report.summary(), report.details());
      if (sets.shows(file)) {
        System.out.print(report.misread() + report.misheard());
      }
    }
    var report = new Report(everything);
    System.out.printf("%nall files%n%s%s", report.summary(), report.details());
    System.out.printf("%neach intent%n%s", report.perIntent());
    System.out.printf("%nmost confused%n%s", report.confusion());
    System.out.printf("%ncalibration%n%s", report.calibration());
    System.out.printf("%n%s%n", Speed.of(reader, texts(everything), ROUNDS));
  }

  private static Judged judge(Reader reader, Labelled labelled) {
    var line = ReadingLine.of(reader.read(labelled.message(), Phrasebook.FALLBACK));
    return new Judged(labelled, Printed.of(line));
  }

  private static List<String> texts(List<Judged> judged) {
    return judged.stream().map(one -> one.labelled().message()).toList();
  }
}
