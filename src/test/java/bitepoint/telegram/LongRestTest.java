package bitepoint.telegram;

import static bitepoint.telegram.Letters.message;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.engine.Outbox.Outcome;
import bitepoint.engine.Outbox.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Telegram asks for a rest of an hour, on a clock that the test has in its hand.
class LongRestTest {
  private static final long HOUR = Duration.ofHours(1).toNanos();
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  private final Lanes lanes = new Lanes(Limits.TELEGRAM, 0);
  private final Aftermath aftermath =
      new Aftermath(lanes, new Tally(), InstantSource.fixed(NOON), _ -> {});

  @Test
  void an_hour_is_kept_to_the_nanosecond_and_the_message_goes_then() {
    lanes.add(row(1, 7), 0, 0);
    refuse(0);

    assertThat(lanes.take(HOUR - 1)).isEmpty();
    assertThat(lanes.untilNext(HOUR - 1)).contains(1L);
    assertThat(lanes.take(HOUR)).map(Parcel::id).contains(1L);
  }

  @Test
  void an_hour_for_everybody_is_kept_by_whoever_comes_meanwhile() {
    lanes.add(row(1, 7), 0, 0);
    lanes.add(row(2, 8), 0, 0);
    refuse(0);
    refuse(0);
    lanes.add(row(3, 9), HOUR / 2, 0);

    assertThat(lanes.take(HOUR - 1)).isEmpty();
    assertThat(lanes.take(HOUR)).isPresent();
    assertThat(lanes.take(HOUR)).isPresent();
    assertThat(lanes.take(HOUR)).isPresent();
  }

  @Test
  void the_end_of_the_hour_is_written_down_for_a_process_that_comes_after() {
    lanes.add(row(1, 7), 0, 0);
    refuse(0);

    assertThat(aftermath.outcomes()).containsExactly(new Outcome.Later(1, NOON.plusSeconds(3600)));
  }

  private void refuse(long now) {
    var parcel = lanes.take(now).orElseThrow();
    var hour = Optional.of(Duration.ofHours(1));
    aftermath.of(parcel, new Answer.No<>(429, "Too Many Requests", hour), now);
  }

  private static Row row(long id, long chat) {
    return new Row(id, chat, message(chat, "hello"), 0, Instant.EPOCH);
  }
}
