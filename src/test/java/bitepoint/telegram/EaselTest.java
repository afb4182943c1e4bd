package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.conversation.Drawing;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Who draws when several people wait.
class EaselTest {
  private static final Drawing LESSON = new Drawing.Lesson(3);

  private final TinyPictures pictures = new TinyPictures();
  private final Easel easel = new Easel(pictures);
  private final ConcurrentLinkedQueue<Pictures.Drawn> seen = new ConcurrentLinkedQueue<>();

  private void threeWaitFor(Drawing drawing, Optional<String> edition) {
    pictures.hold();
    var people =
        IntStream.rangeClosed(1, 3)
            .mapToObj(id ->
                Thread.ofPlatform()
                    .start(() -> easel.drawn(drawing, id, edition).ifPresent(seen::add)))
            .toList();
    Soon.until("all to wait", () -> people.stream().allMatch(EaselTest::isWaiting));
    pictures.go();
    Soon.until("all to see it", () -> seen.size() == 3);
  }

  private static boolean isWaiting(Thread thread) {
    return thread.getState() == Thread.State.WAITING;
  }

  @Test
  void a_picture_for_everybody_is_drawn_once_for_all_who_wait() {
    threeWaitFor(LESSON, Optional.of("lesson"));

    assertThat(pictures.drawn()).containsExactly(LESSON);
  }

  @Test
  void what_is_somebodys_own_is_drawn_for_each() {
    var chart = new Drawing.Chart(Drawing.Subject.PAIN, Drawing.Span.ALL);
    threeWaitFor(chart, Optional.empty());

    assertThat(pictures.drawn()).isEqualTo(List.of(chart, chart, chart));
  }

  @Test
  void a_picture_that_was_drawn_is_drawn_anew_when_it_is_asked_for_again() {
    var _ = easel.drawn(LESSON, 1, Optional.of("lesson"));
    var _ = easel.drawn(LESSON, 2, Optional.of("lesson"));

    assertThat(pictures.drawn()).hasSize(2);
  }
}
