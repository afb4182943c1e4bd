package bitepoint.transcript;

import bitepoint.coach.Deeds;
import bitepoint.coach.Diary;
import bitepoint.coach.Flare;
import bitepoint.coach.Journey;
import bitepoint.coach.Phase;
import bitepoint.coach.Training;
import bitepoint.conversation.Idle;
import bitepoint.conversation.Person;
import bitepoint.conversation.Profile;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.Safety;
import bitepoint.conversation.Welcome;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line under a transcript's heading: who, where, in which phase, and when it begins. `Sam,
/// English, Europe/London, CALM. Tuesday 2026-10-20 19:00. Check-in 8:00. Mornings 3 4. In it since
/// 2026-10-01, dose 1. Trained 3 days. Agreed to 2025-01. Sundays 18:00.`
///
/// @param known what the coach knows of them already; empty for somebody new
record Opening(String name, String language, ZoneId zone, Instant start, Optional<Person> known) {
  static final long ID = 4711;

  private static final Pattern LINE =
      Pattern.compile(
          "(\\w+), English, ([\\w/]+), (new|[A-Z_]+)\\. \\w+ (\\S+) (\\d\\d?:\\d\\d)\\."
              + "(?: Check-in (\\d\\d?:\\d\\d)\\.)?(?: Mornings ([\\d ]+)\\.)?"
              + "(?: In it since (\\S+), dose (\\d)\\.)?(?: Trained (\\d+) days\\.)?(?: Agreed to ([\\w-]+)\\.)?"
              + "(?: Sundays (\\d\\d?:\\d\\d)\\.)?");
  private static final int PAIN_AT_START = 4;

  static Opening parse(String line) {
    var match = LINE.matcher(line);
    if (!match.matches()) {
      throw new IllegalArgumentException("not an opening: " + line);
    }
    var zone = ZoneId.of(match.group(2));
    var local = LocalDateTime.of(LocalDate.parse(match.group(4)), time(match.group(5)));
    var start = local.atZone(zone).toInstant();
    var known =
        match.group(3).equals("new")
            ? Optional.<Person>empty()
            : Optional.of(known(match, zone, local.toLocalDate(), start));
    return new Opening(match.group(1), "en", zone, start, known);
  }

  private static Person known(Matcher match, ZoneId zone, LocalDate today, Instant start) {
    var checkIn = time(Optional.ofNullable(match.group(6)).orElse("8:00"));
    var profile =
        Profile.unknown()
            .consented(text(match, 11, Welcome.CONSENT), start)
            .startedAt(PAIN_AT_START)
            .in(zone)
            .checkedInAt(checkIn)
            .safe(Safety.UNKNOWN.screenedOn(today));
    var sunday = Optional.ofNullable(match.group(12)).map(Opening::time);
    var due = today.atTime(checkIn).atZone(zone).toInstant();
    var next =
        due.isAfter(start) ? due : today.plusDays(1).atTime(checkIn).atZone(zone).toInstant();
    return new Person(
        ID,
        match.group(1),
        "en",
        sunday
            .map(time -> profile.preferring(profile.preferences().sundayAt(time)))
            .orElse(profile),
        Phase.valueOf(match.group(3)),
        journey(match, today),
        trained(mornings(text(match, 7, ""), today), Integer.parseInt(text(match, 10, "0")), today),
        new Idle(),
        0,
        Instant.EPOCH,
        sunday
            .map(time -> today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)).atTime(time))
            .map(first ->
                Map.of(
                    Reminder.Kind.CHECK_IN,
                    next,
                    Reminder.Kind.SUNDAY,
                    first.atZone(zone).toInstant()))
            .orElseGet(() -> Map.of(Reminder.Kind.CHECK_IN, next)));
  }

  private static Journey journey(Matcher match, LocalDate today) {
    var since = LocalDate.parse(text(match, 8, today.toString()));
    var begun = Journey.begun(since);
    var trained =
        new Deeds(Integer.parseInt(text(match, 10, "0")), Set.of(), Map.of(), Optional.empty());
    var journey =
        begun
            .standing(begun.standing().atDose(Integer.parseInt(text(match, 9, "0")), since))
            .deeds(trained);
    return Phase.valueOf(match.group(3)) == Phase.FLARE_UP
        ? journey.flares(new Flare(since, PAIN_AT_START, Phase.CALM))
        : journey;
  }

  private static String text(Matcher match, int group, String otherwise) {
    return Optional.ofNullable(match.group(group)).orElse(otherwise);
  }

  /// A full session on each of the days before today.
  private static Diary trained(Diary diary, int days, LocalDate today) {
    var trained = diary;
    for (var ago = days; ago > 0; ago--) {
      trained = trained.with(new Training(today.minusDays(ago), 6, 4, 0, Training.Outcome.DONE));
    }
    return trained;
  }

  /// The scores of the mornings before today, the latest last.
  private static Diary mornings(String scores, LocalDate today) {
    var diary = Diary.EMPTY;
    var each = scores.isBlank() ? new String[0] : scores.strip().split(" ");
    for (var i = 0; i < each.length; i++) {
      diary = diary.withPain(today.minusDays(each.length - i), Integer.parseInt(each[i]));
    }
    return diary;
  }

  private static LocalTime time(String text) {
    return LocalTime.parse(text.length() == 4 ? "0" + text : text);
  }
}
