package bitepoint.conversation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// When the coach speaks first. Times are wall-clock times of the person's, so they keep their
/// place through a change of the clocks: an hour that is skipped is made up for after it, one that
/// comes twice counts the first time.
final class Rhythm {
  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final LocalTime EVENING = LocalTime.of(17, 0);
  private static final LocalTime TWEAK_EVENING = LocalTime.of(19, 0);
  private static final LocalTime TWEAK_MORNING = LocalTime.of(8, 0);
  private static final int HOURS_AFTER_A_TWEAK = 2;
  private static final int DAYS_OF_A_WEEK = 7;

  /// What asks how it is.
  private static final Set<Reminder.Kind> ASKING =
      EnumSet.of(
          Reminder.Kind.CHECK_IN,
          Reminder.Kind.TWEAK_EVENING,
          Reminder.Kind.TWEAK_MORNING,
          Reminder.Kind.SEEN);

  /// From so many days on nobody counts them.
  private static final int FAR_OFF_DAYS = 14;

  /// A stretch of a day in which a late question still makes sense.
  enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING
  }

  private Rhythm() {}

  static PartOfDay partOfDay(LocalTime time) {
    return time.isBefore(NOON)
        ? PartOfDay.MORNING
        : time.isBefore(EVENING) ? PartOfDay.AFTERNOON : PartOfDay.EVENING;
  }

  /// The next check-in after now, on a day on which none was sent yet and which is in no pause.
  static Reminder nextCheckIn(Next next) {
    var person = next.person();
    var now = next.now();
    var profile = person.profile();
    var time = profile.checkInAt().orElse(TWEAK_MORNING);
    var first = firstDay(next);
    var day = first.isBefore(Silence.nextDay(next)) ? Silence.nextDay(next) : first;
    while (!at(day, time, profile.zone()).isAfter(now)
        || profile.lastAskedOn().map(day::equals).orElse(false)) {
      day = day.plusDays(1);
    }
    return new Reminder(Reminder.Kind.CHECK_IN, at(day, time, profile.zone()));
  }

  /// Agrees on the next check-in, and on the next evening question; on none in a pause whose end is
  /// not known, nor after a goodbye.
  static Next agreed(Next next) {
    return EveningQuestion.agreed(
        next.noting(
            isSilent(next)
                ? new Change.Cancelled(Reminder.Kind.CHECK_IN)
                : new Change.Agreed(nextCheckIn(next))));
  }

  /// The next evening after now that is in no pause and was not asked about yet.
  static Reminder nextEvening(Next next, LocalTime time) {
    var zone = next.person().profile().zone();
    var day = firstDay(next);
    var due = at(day, time, zone);
    var isOver =
        !due.isAfter(next.now())
            || next.person().profile().nudges().eveningAskedOn().map(day::equals).orElse(false);
    return new Reminder(Reminder.Kind.EVENING, isOver ? at(day.plusDays(1), time, zone) : due);
  }

  /// Whether nobody knows when the coach asks again.
  static boolean isSilent(Next next) {
    return next.pause().map(Pause::isOpen).orElse(false) || Silence.isGone(next);
  }

  private static LocalDate firstDay(Next next) {
    return next.pause().flatMap(Pause::until).orElseGet(next::today);
  }

  /// The next Sunday after now, at the time that they chose for it.
  static Reminder nextSunday(Next next) {
    var profile = next.person().profile();
    var time = Sundays.ownTime(profile).orElseThrow();
    var day = firstDay(next).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    var due = at(day, time, profile.zone());
    return new Reminder(
        Reminder.Kind.SUNDAY,
        due.isAfter(next.now()) && !hadItsWeek(next, due)
            ? due
            : at(day.plusWeeks(1), time, profile.zone()));
  }

  /// Whether a Sunday had its look back already: the one that is agreed is days later, or there was
  /// none and the daily question came.
  private static boolean hadItsWeek(Next next, Instant sunday) {
    var profile = next.person().profile();
    var day = sunday.atZone(profile.zone()).toLocalDate();
    return Optional.ofNullable(next.person().reminders().get(Reminder.Kind.SUNDAY))
        .map(agreed -> agreed.isAfter(sunday.plus(Duration.ofDays(2))))
        .orElseGet(() -> profile.lastAskedOn().map(day::equals).orElse(false));
  }

  /// Whether that time is at least an hour away from the check-in.
  static boolean isApartFromCheckIn(Profile profile, LocalTime time) {
    return isApart(profile.checkInAt().orElse(TWEAK_MORNING), time);
  }

  private static boolean isApart(LocalTime one, LocalTime other) {
    var between = Duration.between(one, other).abs();
    return between.compareTo(Courtesy.APART) >= 0
        && Duration.ofDays(1).minus(between).compareTo(Courtesy.APART) >= 0;
  }

  /// When the coach asks how it is next: whatever was agreed for soonest.
  private static Optional<Instant> soonestAgreed(Next next) {
    return next.person().reminders().entrySet().stream()
        .filter(agreed -> ASKING.contains(agreed.getKey()))
        .map(Map.Entry::getValue)
        .min(Instant::compareTo);
  }

  /// Whether a reminder that comes late still makes sense: the same part of the same day.
  static boolean isFresh(Next next, Reminder reminder) {
    var zone = next.person().profile().zone();
    var due = reminder.due().atZone(zone);
    var here = next.now().atZone(zone);
    return due.toLocalDate().equals(here.toLocalDate())
        && partOfDay(due.toLocalTime()) == partOfDay(here.toLocalTime());
  }

  /// The evening after a tweak: at 19:00, or two hours later where that is sooner than bedtime;
  /// else not at all. Where the check-in comes that evening, that is the question.
  static Optional<Reminder> eveningAfterTweak(Next next) {
    return isNearBedtime(next) || checksInThisEvening(next)
        ? Optional.empty()
        : Optional.of(new Reminder(Reminder.Kind.TWEAK_EVENING, laterToday(next)));
  }

  /// Too late today to ask once more.
  static boolean isNearBedtime(Next next) {
    var profile = next.person().profile();
    var later = laterToday(next).atZone(profile.zone());
    return !later.toLocalDate().equals(next.today())
        || profile.nudges().quiet().covers(later.toLocalTime());
  }

  private static boolean checksInThisEvening(Next next) {
    if (isSilent(next)) {
      return false;
    }
    var due = nextCheckIn(next).due().atZone(next.person().profile().zone());
    return due.toLocalDate().equals(next.today())
        && partOfDay(due.toLocalTime()) == PartOfDay.EVENING;
  }

  private static Instant laterToday(Next next) {
    var soonest = next.now().plus(HOURS_AFTER_A_TWEAK, ChronoUnit.HOURS);
    var evening = at(next.today(), TWEAK_EVENING, next.person().profile().zone());
    return soonest.isBefore(evening) ? evening : soonest;
  }

  /// The morning after a tweak, for those whose check-in is not in the morning.
  static Reminder morningAfterTweak(Next next) {
    var profile = next.person().profile();
    var time = profile.nudges().quiet().outside(TWEAK_MORNING);
    var due = at(next.today().plusDays(1), time, profile.zone());
    return new Reminder(Reminder.Kind.TWEAK_MORNING, due);
  }

  static boolean checksInBeforeNoon(Next next) {
    return next.pause().isEmpty()
        && next.person().profile().checkInAt().map(NOON::isAfter).orElse(false);
  }

  /// When the coach asks next, whatever it asks.
  static Words whenSoonest(Next next) {
    return isSilent(next) && soonestAgreed(next).isEmpty()
        ? Words.of("when.told")
        : when(next, soonestAgreed(next).orElseGet(() -> nextCheckIn(next).due()));
  }

  /// When the next check-in comes.
  static Words whenCheckIn(Next next) {
    return isSilent(next) ? Words.of("when.told") : when(next, nextCheckIn(next).due());
  }

  /// "today at 21:00", "tomorrow at 8:00", "Tuesday at 8:00", "in 9 days, on Thursday at 8:00", "on
  /// Sunday, 3 January, at 8:00", on the person's own clock.
  static Words when(Next next, Instant due) {
    var here = due.atZone(next.person().profile().zone());
    var days = ChronoUnit.DAYS.between(next.today(), here.toLocalDate());
    var key =
        days == 0
            ? "when.today"
            : days == 1
                ? "when.tomorrow"
                : days < DAYS_OF_A_WEEK
                    ? "when.day"
                    : days < FAR_OFF_DAYS ? "when.in-days" : "when.on-date";
    var time = here.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    return new Words(
        key,
        Map.of("time", time, "day", here.toLocalDate(), "date", MonthDay.from(here), "days", days));
  }

  private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
    return day.atTime(time).atZone(zone).toInstant();
  }
}
