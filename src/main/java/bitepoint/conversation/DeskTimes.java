package bitepoint.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// When a break from the desk comes: within the hours of work on the person's own clock, an
/// interval after work began or the last one came. It gives way to everything else: to the person
/// themselves, to what is agreed for soon, and to what the coach has just said.
final class DeskTimes {
  private static final Duration SINCE_HEARD = Duration.ofMinutes(30);
  private static final Duration BEFORE_ANOTHER = Duration.ofMinutes(30);
  private static final Duration LATEST = Duration.ofMinutes(10);

  /// A week on, and a day more for hours that went by already.
  private static final int DAYS_AHEAD = 8;

  private DeskTimes() {}

  /// Agrees on the next one, an interval from now; on none where none is wanted, or none can come.
  static Next agreed(Next next) {
    var every =
        breaks(next).map(breaks -> Duration.ofMinutes(breaks.everyMinutes())).orElse(Duration.ZERO);
    return agreedFrom(next, next.now().truncatedTo(ChronoUnit.MINUTES).plus(every));
  }

  /// After one that was asked for the next comes an interval from now, and no sooner than it was
  /// agreed for: a day that was to have no more of them stays that.
  static Next putOff(Next next) {
    var later = agreed(next);
    var isSooner =
        due(next).flatMap(before -> due(later).map(after -> after.isBefore(before))).orElse(false);
    return isSooner ? next : later;
  }

  /// On the first one from that moment on.
  static Next agreedFrom(Next next, Instant earliest) {
    return agreed(next, earliest, day(next, earliest).minusDays(1));
  }

  /// On the first one of another day.
  static Next agreedAnotherDay(Next next) {
    var tomorrow = next.today().plusDays(1);
    return agreed(
        next, tomorrow.atStartOfDay(next.person().profile().zone()).toInstant(), tomorrow);
  }

  /// For those who want them and have none agreed: after a pause, a silence, or a block.
  static Next agreedIfNone(Next next) {
    return due(next).isPresent() ? next : agreed(next);
  }

  /// When the next one is agreed for.
  static Optional<Instant> due(Next next) {
    return Optional.ofNullable(next.person().reminders().get(Reminder.Kind.DESK_BREAK));
  }

  /// Too late to make sense: the chair is a different one by now.
  static boolean isLate(Next next, Reminder reminder) {
    return next.now().isAfter(reminder.due().plus(LATEST));
  }

  /// Whether one may come at this moment.
  static boolean isNow(Next next) {
    return breaks(next)
        .flatMap(breaks -> first(next, breaks, free(next), next.today().minusDays(1)))
        .filter(next.now()::equals)
        .isPresent();
  }

  /// When nobody is disturbed by one: half an hour after the person was last there, an hour after
  /// the coach last spoke of its own accord.
  static Instant free(Next next) {
    var contact = next.person().profile().contact();
    return Stream.of(
            Optional.of(next.now()),
            contact.heardAt().map(at -> at.plus(SINCE_HEARD)),
            contact.spokeAt().map(at -> at.plus(Courtesy.APART)))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Next agreed(Next next, Instant earliest, LocalDate firstDay) {
    var silent = Rhythm.isSilent(next) || next.person().profile().isWithdrawn();
    return breaks(next)
        .filter(_ -> !silent)
        .flatMap(breaks -> first(next, breaks, afterPause(next, earliest), firstDay))
        .map(due -> next.noting(new Change.Agreed(new Reminder(Reminder.Kind.DESK_BREAK, due))))
        .orElseGet(() -> none(next));
  }

  private static Next none(Next next) {
    return due(next).isPresent()
        ? next.noting(new Change.Cancelled(Reminder.Kind.DESK_BREAK))
        : next;
  }

  private static Instant afterPause(Next next, Instant earliest) {
    return next.pause()
        .flatMap(Pause::until)
        .map(end -> end.atStartOfDay(next.person().profile().zone()).toInstant())
        .filter(earliest::isBefore)
        .orElse(earliest);
  }

  /// @param firstDay work that began before it is left alone
  private static Optional<Instant> first(
      Next next, DeskBreaks breaks, Instant earliest, LocalDate firstDay) {
    var from = day(next, earliest).minusDays(1);
    return Stream.iterate(from.isBefore(firstDay) ? firstDay : from, day -> day.plusDays(1))
        .limit(DAYS_AHEAD + 1)
        .filter(day -> breaks.days().contains(day.getDayOfWeek()))
        .flatMap(day -> on(next, breaks, day, earliest).stream())
        .findFirst();
  }

  /// The first one of the work that begins on that day.
  private static Optional<Instant> on(
      Next next, DeskBreaks breaks, LocalDate day, Instant earliest) {
    var zone = next.person().profile().zone();
    var lastDay = breaks.until().isAfter(breaks.from()) ? day : day.plusDays(1);
    var end = lastDay.atTime(breaks.until()).atZone(zone).toInstant();
    var first =
        day.atTime(breaks.from()).atZone(zone).plusMinutes(breaks.everyMinutes()).toInstant();
    var time = Courtesy.outsideQuiet(next, first.isBefore(earliest) ? earliest : first);
    return Optional.of(apart(next, time)).filter(end::isAfter);
  }

  /// That moment, or an hour after what is agreed for right after it, or was right before it.
  private static Instant apart(Next next, Instant moment) {
    var time = moment;
    for (var other : others(next)) {
      var end = other.plus(Courtesy.APART);
      time = other.isAfter(time.plus(BEFORE_ANOTHER)) || end.isBefore(time) ? time : end;
    }
    return time;
  }

  private static List<Instant> others(Next next) {
    return next.person().reminders().entrySet().stream()
        .filter(agreed -> agreed.getKey() != Reminder.Kind.DESK_BREAK)
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }

  private static LocalDate day(Next next, Instant moment) {
    return moment.atZone(next.person().profile().zone()).toLocalDate();
  }

  private static Optional<DeskBreaks> breaks(Next next) {
    return next.person().profile().nudges().breaks();
  }
}
