package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Journey;
import bitepoint.coach.Shelf;
import bitepoint.coach.Training;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SundaysTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final Instant MONDAY = Instant.parse("2026-10-19T12:00:00Z");
  private static final Instant SUNDAY = Instant.parse("2026-10-25T08:00:00Z");
  private static final LocalTime EIGHT = LocalTime.of(8, 0);
  private static final LocalTime SIX = LocalTime.of(18, 0);

  @ParameterizedTest
  @CsvSource({
    "Europe/London,08:00,18:00",
    "America/New_York,08:00,07:00",
    "Australia/Lord_Howe,11:59,18:00",
    "Asia/Kathmandu,12:00,10:00",
    "Pacific/Auckland,20:00,10:00",
  })
  void for_two_years_it_comes_once_each_sunday_at_the_time_that_was_chosen(
      ZoneId zone, LocalTime checkIn, LocalTime chosen) {
    var now = MONDAY;
    var day = now.atZone(zone).toLocalDate().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
    for (var week = 0; week < 104; week++) {
      var due = Rhythm.nextSunday(next(at(person(zone, checkIn), chosen), now)).due();
      var here = due.atZone(zone);
      day = day.plusWeeks(1);
      assertThat(here.toLocalDate()).isEqualTo(day);
      assertThat(here.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(here.toLocalTime()).isEqualTo(chosen);
      now = due;
    }
  }

  @Test
  void a_time_that_a_sunday_lacks_is_made_up_for_after_it() {
    var chosen = at(person(ZoneId.of("Europe/Berlin"), EIGHT), LocalTime.of(2, 30));
    var saturday = Instant.parse("2027-03-27T12:00:00Z");

    assertThat(Rhythm.nextSunday(next(chosen, saturday)).due())
        .isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "08:00,09:00,true",
    "08:00,08:59,false",
    "08:00,07:30,false",
    "23:30,00:15,false",
    "23:30,00:30,true",
  })
  void a_time_that_is_hardly_another_than_the_check_in_is_none(
      LocalTime checkIn, LocalTime chosen, boolean isOwn) {
    var person = at(person(UTC, checkIn), chosen);

    assertThat(Sundays.ownTime(person.profile()).isPresent()).isEqualTo(isOwn);
    assertThat(Sundays.agreed(next(person, MONDAY)).person().reminders().isEmpty())
        .isEqualTo(!isOwn);
  }

  @Test
  void only_whoever_chose_a_time_is_agreed_with() {
    var chosen = at(person(UTC, EIGHT), SIX);
    var agreed = Sundays.agreed(next(chosen, MONDAY)).person();
    assertThat(agreed.reminders()).containsKey(Reminder.Kind.SUNDAY);

    var without = prefer(agreed, wishes -> wishes.sundays(false));
    assertThat(Sundays.agreed(next(without, MONDAY)).person().reminders()).isEmpty();

    var withCheckIn = prefer(agreed, Preferences::sundayWithCheckIn);
    assertThat(Sundays.agreed(next(withCheckIn, MONDAY)).person().reminders()).isEmpty();
  }

  @Test
  void a_reminder_from_before_is_let_go_without_a_word_and_not_agreed_again() {
    var due = new Reminder(Reminder.Kind.SUNDAY, Instant.parse("2026-10-25T18:00:00Z"));
    var before = withAWeek(person(UTC, EIGHT)).after(new Change.Agreed(due));

    var then = Reminded.of(next(before, due.due()), due);

    assertThat(then.replies()).isEmpty();
    assertThat(then.person().reminders()).isEmpty();
  }

  @Test
  void the_daily_question_of_a_sunday_comes_with_the_week() {
    var asked = CheckIn.open(next(withAWeek(person(UTC, EIGHT)), SUNDAY));

    assertThat(asked.state()).isEqualTo(new CheckIn.AskedPain());
    assertThat(asked.replies()).hasSize(1);
    assertThat(asked.replies().getFirst()).isInstanceOf(Reply.Picture.class);
    assertThat(asked.replies().getFirst().buttons()).isEqualTo(Buttons.scale());
  }

  @Test
  void whoever_wants_none_or_has_no_week_is_asked_as_on_other_days() {
    var known = withAWeek(person(UTC, EIGHT));

    assertThat(isPlain(known, SUNDAY)).isFalse();
    assertThat(isPlain(known, SUNDAY.minus(Duration.ofDays(1)))).isTrue();
    assertThat(isPlain(prefer(known, wishes -> wishes.sundays(false)), SUNDAY)).isTrue();
    assertThat(isPlain(at(known, SIX), SUNDAY)).isTrue();
    assertThat(isPlain(person(UTC, EIGHT), SUNDAY)).isTrue();
  }

  @Test
  void once_all_lessons_are_read_stories_lie_there_in_order_and_then_nothing() {
    var all = IntStream.rangeClosed(1, Shelf.LESSONS).boxed().collect(Collectors.toSet());
    var person = read(at(withAWeek(person(UTC, EIGHT)), SIX), all);
    for (var story = 1; story <= Shelf.STORIES; story++) {
      var come = Sundays.come(next(person, SUNDAY));
      assertThat(come.state()).isEqualTo(new Lessons.AnnouncedStory(story));
      person = Stories.open(come, story).person();
    }
    assertThat(Sundays.come(next(person, SUNDAY)).state()).isEqualTo(new Idle());
  }

  @Test
  void one_lesson_lies_beside_the_plan_of_a_sunday_until_one_is_read() {
    var person = withAWeek(person(UTC, EIGHT));
    assertThat(SundayReading.one(next(person, SUNDAY))).contains(Lessons.button(1));

    var read =
        person.after(
            new Change.JourneyIs(
                person.journey().shelf(Shelf.UNREAD.read(1, LocalDate.of(2026, 10, 25)))));
    assertThat(SundayReading.one(next(read, SUNDAY))).isEmpty();
    assertThat(SundayReading.one(next(read, SUNDAY.plus(Duration.ofDays(7)))))
        .contains(Lessons.button(2));
  }

  @Test
  void a_change_of_settings_brings_no_second_week_on_a_sunday() {
    var person = at(person(UTC, LocalTime.of(20, 0)), LocalTime.of(10, 0));
    var sunday = Instant.parse("2026-10-25T10:00:00Z");
    var agreed = Sundays.agreed(next(person, sunday)).person();
    var moved = at(agreed, SIX);

    assertThat(Rhythm.nextSunday(next(moved, sunday.plus(Duration.ofMinutes(5)))).due())
        .isEqualTo(Instant.parse("2026-11-01T18:00:00Z"));
  }

  @Test
  void nor_does_a_time_that_is_chosen_after_the_daily_question() {
    var asked = CheckIn.open(next(withAWeek(person(UTC, EIGHT)), SUNDAY)).person();

    assertThat(Rhythm.nextSunday(next(at(asked, SIX), SUNDAY)).due())
        .isEqualTo(Instant.parse("2026-11-01T18:00:00Z"));
  }

  private static boolean isPlain(Person person, Instant now) {
    var asked = CheckIn.open(next(person, now));
    return asked.replies().equals(asked.with(List.of()).asksAgain().replies());
  }

  private static Person person(ZoneId zone, LocalTime checkIn) {
    var stranger = Person.stranger(1, "Sam", "en");
    return stranger.after(new Change.ProfileIs(stranger.profile().in(zone).checkedInAt(checkIn)));
  }

  /// Three mornings and a session up to that Sunday.
  private static Person withAWeek(Person person) {
    var saturday = LocalDate.of(2026, 10, 24);
    return person
        .after(new Change.JourneyIs(Journey.begun(saturday.minusDays(20))))
        .after(new Change.NotedPain(saturday.minusDays(2), 3))
        .after(new Change.NotedPain(saturday.minusDays(1), 4))
        .after(new Change.NotedPain(saturday, 3))
        .after(new Change.NotedTraining(new Training(saturday, 6, 4, 0, Training.Outcome.DONE)));
  }

  private static Person at(Person person, LocalTime time) {
    return prefer(person, wishes -> wishes.sundayAt(time));
  }

  private static Person prefer(Person person, UnaryOperator<Preferences> wish) {
    var profile = person.profile();
    return person.after(
        new Change.ProfileIs(profile.preferring(wish.apply(profile.preferences()))));
  }

  private static Person read(Person person, Set<Integer> lessons) {
    return person.after(
        new Change.JourneyIs(person.journey().shelf(new Shelf(lessons, 0, Optional.empty()))));
  }

  private static Next next(Person person, Instant now) {
    return Next.of(person, now, Shipped.PROGRAMME);
  }
}
