package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Shelf;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LessonsTest {
  private static final Next IDLE =
      Next.of(
          Person.stranger(1, "Sam", "en"),
          Instant.parse("2026-10-20T18:00:00Z"),
          Shipped.PROGRAMME);

  @Test
  void every_lesson_is_two_taps_and_leads_on_to_others() {
    for (var lesson = 1; lesson <= Shelf.LESSONS; lesson++) {
      var opened = Lessons.open(IDLE, tap("lesson", lesson));
      assertThat(opened.journey().shelf().lessons()).containsExactly(lesson);
      assertThat(shown(opened)).hasSize(3);
      for (var letter : List.of("a", "b", "c")) {
        var replied =
            Lessons.answer(opened, new Lessons.Opened(lesson), tap("answer", letter)).orElseThrow();
        assertThat(shown(replied)).hasSize(4).doesNotContain(title(lesson)).contains("All lessons");
      }
      assertThat(Shipped.PHRASEBOOK.has("en", "lesson." + lesson + ".picture")).isTrue();
    }
  }

  @Test
  void a_number_that_is_no_lesson_shows_the_list() {
    assertThat(Lessons.open(IDLE, tap("lesson", 13)).state()).isEqualTo(new Lessons.Listed());
    assertThat(Lessons.open(IDLE, tap("story", 0)).state()).isEqualTo(new Lessons.Listed());
  }

  @Test
  void stories_go_round_and_each_is_counted_once() {
    var next = IDLE;
    for (var story : List.of(1, 2, 1, 2, 3, 4, 5, 1)) {
      next = Lessons.open(next, tap("story", story));
    }
    assertThat(next.journey().shelf().stories()).isEqualTo(Shelf.STORIES);
  }

  /// The labels of the last message; each has words and fits on a button.
  private static List<String> shown(Next next) {
    var reply = next.replies().getLast();
    var words =
        switch (reply) {
          case Reply.Text(var said, _) -> said;
          case Reply.Picture(_, var caption, _, _) -> caption;
          default -> throw new AssertionError("neither words nor a picture: " + reply);
        };
    assertThat(Shipped.PHRASEBOOK.say("en", words)).isNotBlank();
    var labels =
        reply
            .buttons()
            .buttons()
            .map(button -> Shipped.PHRASEBOOK.label("en", button.label()))
            .toList();
    assertThat(labels).allSatisfy(label -> assertThat(label).hasSizeBetween(1, 28));
    return labels;
  }

  private static String title(int lesson) {
    return Shipped.PHRASEBOOK.label("en", LessonCard.title(lesson));
  }

  private static Event tap(String action, Object argument) {
    return new Event.Tapped(new Action(0, action, Optional.of(argument.toString())));
  }
}
