package bitepoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ClockHandsTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant MONDAY = Instant.parse("2026-11-02T07:00:00Z");
  private static final long SAM = 1;

  private final TurnableClock clock = TurnableClock.standingAt(MONDAY);
  private final List<Instant> seen = new ArrayList<>();
  private final ClockHands hands = new ClockHands(clock, BERLIN, seen::add);
  private final Plans plans = new Plans();

  @Test
  void the_clock_stops_for_everything_on_its_way_in_order() {
    plans.due.add(MONDAY.plusSeconds(60));
    plans.due.add(MONDAY.plusSeconds(1800));
    plans.due.add(MONDAY.plusSeconds(7200));

    var now = hands.turn(plans, SAM, ClockHands.Destination.HOUR);

    assertThat(now).isEqualTo(MONDAY.plusSeconds(3600));
    assertThat(plans.ticks).containsExactly(MONDAY.plusSeconds(60), MONDAY.plusSeconds(1800));
    assertThat(seen)
        .containsExactly(
            MONDAY.plusSeconds(60), MONDAY.plusSeconds(1800), MONDAY.plusSeconds(3600));
  }

  @Test
  void what_is_overdue_is_done_before_the_clock_moves() {
    plans.due.add(MONDAY.minusSeconds(60));

    hands.turn(plans, SAM, ClockHands.Destination.HOUR);

    assertThat(plans.ticks).containsExactly(MONDAY);
  }

  @Test
  void a_check_in_is_the_persons_next_due_time_or_tomorrow_morning() {
    var fallback = hands.turn(plans, SAM, ClockHands.Destination.CHECK_IN);
    assertThat(fallback).isEqualTo(Instant.parse("2026-11-03T07:00:00Z"));

    var evening = Instant.parse("2026-11-03T19:00:00Z");
    plans.due.add(evening);
    assertThat(hands.turn(plans, SAM, ClockHands.Destination.CHECK_IN)).isEqualTo(evening);
    assertThat(plans.ticks).containsExactly(evening);
  }

  @Test
  void sunday_is_the_coming_sunday_at_ten() {
    var sunday = Instant.parse("2026-11-08T09:00:00Z");

    assertThat(hands.turn(plans, SAM, ClockHands.Destination.SUNDAY)).isEqualTo(sunday);
    assertThat(hands.turn(plans, SAM, ClockHands.Destination.SUNDAY))
        .isEqualTo(sunday.plus(Duration.ofDays(7)));
  }

  @Test
  void something_that_stays_due_does_not_hold_the_clock_for_ever() {
    var stubborn =
        new Agenda() {
          @Override
          public Optional<Instant> nextDue() {
            return Optional.of(MONDAY);
          }

          @Override
          public Optional<Instant> nextDue(long personId) {
            return nextDue();
          }

          @Override
          public void tick() {}
        };

    assertThat(hands.turn(stubborn, SAM, ClockHands.Destination.HOUR))
        .isEqualTo(MONDAY.plusSeconds(3600));
  }

  /// Remembers at what time it ticked; a tick does all that is due.
  private final class Plans implements Agenda {
    private final TreeSet<Instant> due = new TreeSet<>();
    private final List<Instant> ticks = new ArrayList<>();

    @Override
    public Optional<Instant> nextDue() {
      return due.stream().findFirst();
    }

    @Override
    public Optional<Instant> nextDue(long personId) {
      return nextDue();
    }

    @Override
    public void tick() {
      ticks.add(clock.instant());
      due.removeIf(time -> !time.isAfter(clock.instant()));
    }
  }
}
