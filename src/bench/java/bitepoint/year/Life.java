package bitepoint.year;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/// Somebody of the year of people who really goes through all of it, with the real coach, for as
/// many days as are wanted, and lives where the clocks show UTC at the end.
public final class Life {
  private static final Place UTC = new Place(ZoneId.of("Africa/Abidjan"));
  private static final long SEED = 1;

  private Life() {}

  /// Somebody who checks in on nearly every day, exercises, practises, and is well.
  public static long regular() {
    return idOf(Habit.REGULAR, 2);
  }

  /// Somebody whose back goes every few weeks besides.
  public static long withTweaks() {
    return idOf(Habit.TWEAKS, 3);
  }

  /// Writes that life into a new database.
  ///
  /// @param until when it is told so far
  /// @param asks when the check-in comes, from a few days before the end on
  public static void live(Path database, long id, int days, Instant until, LocalTime asks) {
    var begins = until.minus(days, ChronoUnit.DAYS);
    try (var coaching = new Coaching(database, begins)) {
      var agenda = new Agenda();
      var somebody = new Somebody(id, SEED, begins, agenda, days);
      somebody.setsOut(days - 8, Errand.movesTo(UTC));
      somebody.setsOut(days - 7, Errand.wantsToBeAskedAt(asks));
      while (true) {
        var due = coaching.nextDue();
        var next = soonest(due, agenda.next());
        if (next.isAfter(until)) {
          return;
        }
        coaching.turnTo(next);
        if (due.filter(next::equals).isPresent()) {
          coaching.tick().forEach(sent -> somebody.hears(sent, coaching.now()));
        }
        var deeds = agenda.due(next);
        if (!deeds.isEmpty()) {
          coaching.takes(deeds).forEach(sent -> somebody.hears(sent, coaching.now()));
        }
      }
    }
  }

  private static Instant soonest(Optional<Instant> one, Optional<Instant> other) {
    return Stream.of(one, other)
        .flatMap(Optional::stream)
        .min(Instant::compareTo)
        .orElse(Instant.MAX);
  }

  /// Some with that habit want breaks from the desk as well, or to be asked in the evening.
  ///
  /// @param which the first who wants neither
  private static long idOf(Habit habit, int which) {
    return (long) Habit.values().length * which + habit.ordinal();
  }
}
