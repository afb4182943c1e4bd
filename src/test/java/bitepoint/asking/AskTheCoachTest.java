package bitepoint.asking;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.conversation.Library.Answer;
import bitepoint.conversation.Library.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskTheCoachTest {
  private static final AskTheCoach COACH = Shipped.LIBRARY;
  private static final String NOTHING = "-";

  /// A question with what is right for it.
  private record Asked(String question, List<String> right) {}

  @ParameterizedTest
  @ValueSource(strings = {"tuned-on", "never-tuned-on"})
  void nothing_is_quoted_to_what_nothing_here_answers(String file) throws IOException {
    var right = 0;
    var wrong = new ArrayList<String>();
    var quotedForNothing = new ArrayList<String>();
    var unanswered = new ArrayList<String>();
    for (var asked : asked(Path.of("src/eval/questions", file + ".tsv"))) {
      var found = source(asked.question);
      if (asked.right.contains(found.orElse(NOTHING))) {
        right++;
      } else if (found.isEmpty()) {
        unanswered.add(asked.question);
      } else {
        (asked.right.contains(NOTHING) ? quotedForNothing : wrong)
            .add(asked.question + " -> " + found.get());
      }
    }
    System.out.printf(
        "%s: %d right, %d wrong, %d unanswered%n",
        file, right, wrong.size() + quotedForNothing.size(), unanswered.size());
    if (file.equals("tuned-on") || "yes".equals(System.getProperty("show"))) {
      System.out.println(wrong + "\n" + unanswered);
    }
    assertThat(quotedForNothing).isEmpty();
  }

  private static Optional<String> source(String question) {
    return COACH
        .answer("en", question)
        .flatMap(answer ->
            answer instanceof Answer.Quote(_, var source, _)
                ? Optional.of(name(source))
                : Optional.empty());
  }

  private static String name(Source source) {
    return switch (source) {
      case Source.Lesson(var number, _) -> String.valueOf(number);
      case Source.Exercise(var id) -> id;
      case Source.Move(var id) -> id;
      case Source.Topic(var topic) -> topic;
    };
  }

  private static List<Asked> asked(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("//"))
        .map(line -> line.split("\t"))
        .map(line -> new Asked(line[0], List.of(line[1].split(","))))
        .toList();
  }
}
