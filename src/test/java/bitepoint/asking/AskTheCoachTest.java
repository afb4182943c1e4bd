package bitepoint.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.catalogue.Shipped;
import bitepoint.conversation.Library.Answer;
import bitepoint.conversation.Library.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskTheCoachTest {
  private static final AskTheCoach COACH = Shipped.LIBRARY;
  private static final Passages PASSAGES = new Passages(Shipped.PHRASEBOOK, "en", Shipped.MESSAGES);
  private static final List<Passage> LISTED =
      PASSAGES.all(
          Shipped.MESSAGES
              .files("en", "understanding/asking", ".txt")
              .getOrDefault("questions", "")
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("//"))
              .toList());
  private static final String NOTHING = "-";

  /// A question with what is right for it.
  private record Asked(String question, List<String> right) {}

  @ParameterizedTest
  @ValueSource(strings = {"tuned-on", "never-tuned-on"})
  void nothing_is_quoted_to_what_nothing_here_answers(String file) throws IOException {
    var right = 0;
    var wrong = 0;
    var unanswered = 0;
    var quotedForNothing = new ArrayList<String>();
    for (var asked : asked(Path.of("src/eval/questions", file + ".tsv"))) {
      var found = source(asked.question);
      if (asked.right.contains(found.orElse(NOTHING))) {
        right++;
      } else if (found.isEmpty()) {
        unanswered++;
      } else if (asked.right.contains(NOTHING)) {
        quotedForNothing.add(asked.question + " -> " + found.get());
      } else {
        wrong++;
      }
    }
    System.out.printf(
        "%s: %d right, %d wrong, %d unanswered%n",
        file, right, wrong + quotedForNothing.size(), unanswered);
    assertThat(quotedForNothing).isEmpty();
  }

  /// So that a line in `questions.txt` is enough to have a question answered.
  @Test
  void a_listed_question_is_answered_by_the_passage_that_it_is_listed_for() {
    for (var passage : LISTED) {
      for (var question : passage.questions()) {
        assertThat(COACH.answer("en", question + "?"))
            .as(question)
            .contains(new Answer.Quote(passage.text(), passage.source(), true));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sitting on a ball", "i cycle to work", "", "?", "my back, what a day"})
  void only_a_question_is_answered(String said) {
    assertThat(COACH.answer("en", said)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can i take ibuprofen?",
        "should I get an MRI",
        "is it a slipped disc?",
        "do i need surgery",
        "which vitamins help my discs?"
      })
  void what_is_a_clinicians_is_left_to_one(String said) {
    assertThat(COACH.answer("en", said)).contains(new Answer.ForAClinician());
  }

  @ParameterizedTest
  @ValueSource(strings = {"when shoud i see a docter", "is cyclling ok?", "CAN I GO SWIMMING??"})
  void a_slip_of_the_finger_is_understood(String said) {
    assertThat(source(said)).isPresent();
  }

  @Test
  void a_heading_that_cannot_be_quoted_is_named() {
    assertThatThrownBy(() -> PASSAGES.all(List.of("[lesson.99.text]", "can i?")))
        .hasMessageContaining("[lesson.99.text]");
    assertThatThrownBy(() -> PASSAGES.all(List.of("[lesson.3.text#9]", "can i?")))
        .hasMessageContaining("[lesson.3.text#9]");
    assertThatThrownBy(() -> PASSAGES.all(List.of("[phase.place]", "can i?")))
        .hasMessageContaining("[phase.place]");
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
