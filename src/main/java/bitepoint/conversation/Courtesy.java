package bitepoint.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// What the coach says of its own accord waits: for the end of the quiet hours, until it has been
/// silent for an hour, and for a session to be done.
final class Courtesy {
  static final Duration APART = Duration.ofHours(1);

  /// Who has not tapped for so long is in no session any more.
  private static final Duration LONGEST_EXERCISE = Duration.ofMinutes(30);

  private Courtesy() {}

  /// When a reminder that is due now may speak; empty for now.
  static Optional<Instant> waitsUntil(Next next, Reminder reminder) {
    var contact = next.person().profile().contact();
    var spoke = contact.spokeAt().map(at -> at.plus(APART));
    var trains =
        contact
            .heardAt()
            .filter(_ -> Session.underway(next.state()).isPresent())
            .map(at -> at.plus(LONGEST_EXERCISE));
    var free =
        Stream.of(spoke, trains)
            .flatMap(Optional::stream)
            .filter(next.now()::isBefore)
            .max(Instant::compareTo)
            .orElseGet(next::now);
    var quiet = quiet(next, reminder.kind());
    var allowed =
        free.equals(next.now()) && wasMoved(next, reminder, quiet)
            ? free
            : outside(quiet, next, free);
    return allowed.equals(next.now()) ? Optional.empty() : Optional.of(allowed);
  }

  /// That moment, or the end of the quiet hours where it lies within.
  static Instant outsideQuiet(Next next, Instant moment) {
    return outside(next.person().profile().nudges().quiet(), next, moment);
  }

  /// Whether the clocks skipped the time that they chose, so that it comes at one that is quiet.
  private static boolean wasMoved(Next next, Reminder reminder, QuietHours quiet) {
    var due = reminder.due();
    return isChosen(reminder.kind())
        && next.now().isBefore(due.plus(APART))
        && !outside(quiet, next, due).equals(due);
  }

  /// Only what comes at a time that they chose has room in the quiet hours.
  private static QuietHours quiet(Next next, Reminder.Kind kind) {
    var profile = next.person().profile();
    return isChosen(kind) ? profile.quietHours() : profile.nudges().quiet();
  }

  private static boolean isChosen(Reminder.Kind kind) {
    return switch (kind) {
      case CHECK_IN, SUNDAY, EVENING -> true;
      case TWEAK_EVENING, TWEAK_MORNING, SEEN, COUNTDOWN, DESK_BREAK -> false;
    };
  }

  private static Instant outside(QuietHours quiet, Next next, Instant moment) {
    var profile = next.person().profile();
    var here = moment.atZone(profile.zone());
    if (!quiet.covers(here.toLocalTime())) {
      return moment;
    }
    var end = here.toLocalDate().atTime(quiet.until()).atZone(profile.zone());
    return (end.isAfter(here) ? end : end.plusDays(1)).toInstant();
  }
}
