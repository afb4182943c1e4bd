package bitepoint.pictures;

import bitepoint.coach.Catalogue;
import bitepoint.coach.Exercise;
import bitepoint.conversation.Drawing;
import bitepoint.pictures.chart.Typeface;
import bitepoint.pictures.pose.SceneFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// Draws pictures into files, one or all of them, for whoever wants to look at them.
public final class Studio {
  private static final int WIDTH = 1120;
  private static final int LESSONS = 12;

  private final Catalogue catalogue;
  private final Figures figures = new Figures();

  public Studio(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// @param name an exercise, a variant, a move that is left out, or such as `lesson-2`
  /// @param file whose ending says how: `.gif` moves, `.png` stands still
  /// @throws IllegalArgumentException saying what to do instead
  public void draw(String name, Path file, boolean mistake) throws IOException {
    var ending = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (!ending.endsWith(".png") && !ending.endsWith(".gif")) {
      throw new IllegalArgumentException(
          "A picture's file ends in .png, or in .gif where it is to move.");
    }
    Files.write(file, mistake ? mistake(name) : ending.endsWith(".gif") ? gif(name) : png(name));
  }

  /// Everything there is, and sheets with all of it.
  ///
  /// @return how many pictures
  public int drawAll(Path folder) throws IOException {
    Files.createDirectories(folder);
    var typeface = Typeface.load();
    var exercises = new ContactSheet(typeface);
    var mistakes = new ContactSheet(typeface);
    var instead = new ContactSheet(typeface);
    var lessons = new ContactSheet(typeface);
    var count = 0;
    for (var name : names()) {
      count += write(folder, new Drawing.Exercise(name), name, exercises, still(name));
      count += write(folder, new Drawing.Mistake(name), name, mistakes, Optional.empty());
    }
    for (var pair : pairs()) {
      count += write(folder, pair, pair.move(), instead, Optional.empty());
    }
    for (var number = 1; number <= LESSONS; number++) {
      var name = "lesson-" + number;
      count += write(folder, new Drawing.Lesson(number), name, lessons, still(name));
    }
    Files.write(folder.resolve("contact-sheet.png"), Still.png(exercises.sheet()));
    Files.write(folder.resolve("contact-sheet-mistakes.png"), Still.png(mistakes.sheet()));
    Files.write(folder.resolve("contact-sheet-instead.png"), Still.png(instead.sheet()));
    Files.write(folder.resolve("contact-sheet-lessons.png"), Still.png(lessons.sheet()));
    return count;
  }

  private int write(
      Path folder, Drawing drawing, String label, ContactSheet sheet, Optional<BufferedImage> still)
      throws IOException {
    var figure = figures.of(drawing);
    if (figure.isEmpty()) {
      return 0;
    }
    Files.write(folder.resolve(figure.get().fileName()), figure.get().content());
    if (still.isPresent()) {
      Files.write(folder.resolve(label + ".png"), Still.png(still.get()));
      sheet.add(label, still.get());
    } else {
      sheet.add(label, ImageIO.read(new ByteArrayInputStream(figure.get().content())));
    }
    return 1;
  }

  private List<String> names() {
    return Stream.concat(
            catalogue.exercises().stream().map(Exercise::id),
            catalogue.variants().keySet().stream().sorted())
        .distinct()
        .toList();
  }

  private List<Drawing.Instead> pairs() {
    return catalogue.leftOut().stream()
        .flatMap(move ->
            move.swaps().stream().limit(1).map(swap -> new Drawing.Instead(move.id(), swap)))
        .toList();
  }

  private static Optional<BufferedImage> still(String name) {
    return SceneFile.read(name).map(scene -> Still.of(scene, WIDTH));
  }

  private byte[] gif(String name) {
    return figures
        .of(new Drawing.Exercise(name))
        .filter(Figures.Figure::moves)
        .map(Figures.Figure::content)
        .orElseThrow(() -> unknown(name, "moving picture"));
  }

  private byte[] png(String name) {
    return pairs().stream()
        .filter(pair -> pair.move().equals(name))
        .findFirst()
        .flatMap(figures::of)
        .map(Figures.Figure::content)
        .or(() -> still(name).map(Still::png))
        .orElseThrow(() -> unknown(name, "picture"));
  }

  private byte[] mistake(String name) {
    return figures
        .of(new Drawing.Mistake(name))
        .map(Figures.Figure::content)
        .orElseThrow(() -> unknown(name, "picture of a common error"));
  }

  private IllegalArgumentException unknown(String name, String kind) {
    var known =
        Stream.of(
                names().stream(),
                pairs().stream().map(Drawing.Instead::move),
                IntStream.rangeClosed(1, LESSONS).mapToObj(number -> "lesson-" + number))
            .flatMap(names -> names)
            .filter(each -> SceneFile.fingerprint(each).isPresent())
            .toList();
    return new IllegalArgumentException(
        "There is no "
            + kind
            + " of '"
            + name
            + "'. There are pictures of "
            + String.join(", ", known)
            + ".");
  }
}
