package bitepoint.local;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns the clock to a time, stopping wherever something is due on the way. One turn after the
/// other.
final class ClockHands {
  private static final Logger LOG = LoggerFactory.getLogger(ClockHands.class);
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime SUNDAY_MORNING = LocalTime.of(10, 0);

  /// Where the clock can be turned to.
  enum Destination {
    /// An hour on.
    HOUR,
    /// When something is due next for the person; tomorrow at 8:00 where nothing is.
    CHECK_IN,
    /// The coming Sunday at 10:00.
    SUNDAY
  }

  private final TurnableClock clock;
  private final ZoneId zone;
  private final Consumer<Instant> watcher;

  /// @param zone that mornings and Sundays are meant in
  /// @param watcher told the time after each stop
  ClockHands(TurnableClock clock, ZoneId zone, Consumer<Instant> watcher) {
    this.clock = clock;
    this.zone = zone;
    this.watcher = watcher;
  }

  /// Returns the time it is then.
  Instant turn(Agenda agenda, long personId, Destination destination) {
    return turnTo(target(agenda, personId, destination), agenda);
  }

  /// Turns to that time through everything that is due until then.
  synchronized Instant turnTo(Instant target, Agenda agenda) {
    var handled = Instant.MIN;
    var due = agenda.nextDue();
    while (due.isPresent() && !due.get().isAfter(target)) {
      if (!due.get().isAfter(handled)) {
        LOG.warn("Something stays due after its tick; the clock goes on without it.");
        break;
      }
      handled = due.get();
      stop(handled);
      agenda.tick();
      due = agenda.nextDue();
    }
    stop(target);
    return clock.instant();
  }

  private void stop(Instant time) {
    clock.turnTo(time);
    watcher.accept(clock.instant());
  }

  private Instant target(Agenda agenda, long personId, Destination destination) {
    var now = clock.instant();
    return switch (destination) {
      case HOUR -> now.plus(Duration.ofHours(1));
      case CHECK_IN -> agenda.nextDue(personId).orElseGet(() -> tomorrowMorning(now));
      case SUNDAY -> nextSunday(now);
    };
  }

  private Instant tomorrowMorning(Instant now) {
    return now.atZone(zone).toLocalDate().plusDays(1).atTime(MORNING).atZone(zone).toInstant();
  }

  private Instant nextSunday(Instant now) {
    var today = now.atZone(zone).toLocalDate();
    var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    var morning = sunday.atTime(SUNDAY_MORNING).atZone(zone).toInstant();
    return morning.isAfter(now)
        ? morning
        : sunday.plusWeeks(1).atTime(SUNDAY_MORNING).atZone(zone).toInstant();
  }
}
