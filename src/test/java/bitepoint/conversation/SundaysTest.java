package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Shelf;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SundaysTest {
  private static final Instant MONDAY = Instant.parse("2026-10-19T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "Europe/London,08:00,18:00",
    "America/New_York,08:00,18:00",
    "Australia/Lord_Howe,11:59,18:00",
    "Asia/Kathmandu,12:00,10:00",
    "Pacific/Auckland,20:00,10:00",
  })
  void for_two_years_it_comes_once_each_sunday_at_the_same_time_of_their_clock(
      ZoneId zone, LocalTime checkIn, LocalTime expected) {
    var now = MONDAY;
    var day = now.atZone(zone).toLocalDate().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
    for (var week = 0; week < 104; week++) {
      var due = Rhythm.nextSunday(next(person(zone, checkIn), now)).due();
      var here = due.atZone(zone);
      day = day.plusWeeks(1);
      assertThat(here.toLocalDate()).isEqualTo(day);
      assertThat(here.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(here.toLocalTime()).isEqualTo(expected);
      now = due;
    }
  }

  @Test
  void a_time_that_a_sunday_lacks_is_made_up_for_after_it() {
    var zone = ZoneId.of("Europe/Berlin");
    var chosen = at(person(zone, LocalTime.of(8, 0)), LocalTime.of(2, 30));
    var saturday = Instant.parse("2027-03-27T12:00:00Z");

    assertThat(Rhythm.nextSunday(next(chosen, saturday)).due())
        .isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "08:00,09:00,09:00",
    "08:00,08:59,09:00",
    "08:00,07:30,09:00",
    "23:30,23:45,22:30",
    "23:30,00:15,22:30"
  })
  void it_keeps_an_hour_away_from_the_check_in(
      LocalTime checkIn, LocalTime chosen, LocalTime expected) {
    var zone = ZoneId.of("UTC");
    var due = Rhythm.nextSunday(next(at(person(zone, checkIn), chosen), MONDAY)).due();

    assertThat(due.atZone(zone).toLocalTime()).isEqualTo(expected);
  }

  @Test
  void whoever_wants_no_sundays_has_none() {
    var agreed = Sundays.agreed(next(person(ZoneId.of("UTC"), LocalTime.of(8, 0)), MONDAY));
    assertThat(agreed.person().reminders()).containsKey(Reminder.Kind.SUNDAY);

    var without = prefer(agreed.person(), wishes -> wishes.sundays(false));
    assertThat(Sundays.agreed(next(without, MONDAY)).person().reminders()).isEmpty();
  }

  @Test
  void once_all_lessons_are_read_stories_come_in_order_and_then_nothing() {
    var all = IntStream.rangeClosed(1, Shelf.LESSONS).boxed().collect(Collectors.toSet());
    var person = read(person(ZoneId.of("UTC"), LocalTime.of(8, 0)), all);
    for (var story = 1; story <= Shelf.STORIES; story++) {
      var come = Sundays.come(next(person, MONDAY));
      assertThat(come.replies())
          .containsExactly(
              new Reply.Text(
                  Words.of("sunday.story", "story", Words.of("story." + story)), Keyboard.NONE));
      person = come.person();
    }
    assertThat(Sundays.come(next(person, MONDAY)).replies()).isEmpty();
  }

  @Test
  void a_change_of_settings_brings_no_second_lesson_on_a_sunday() {
    var person = person(ZoneId.of("UTC"), LocalTime.of(20, 0));
    var sunday = Instant.parse("2026-10-25T10:00:00Z");
    var agreed = Sundays.agreed(next(person, sunday)).person();
    var moved =
        agreed.after(new Change.ProfileIs(agreed.profile().checkedInAt(LocalTime.of(8, 0))));

    assertThat(Rhythm.nextSunday(next(moved, sunday.plus(Duration.ofMinutes(5)))).due())
        .isEqualTo(Instant.parse("2026-11-01T18:00:00Z"));
  }

  private static Person person(ZoneId zone, LocalTime checkIn) {
    var stranger = Person.stranger(1, "Sam", "en");
    return stranger.after(new Change.ProfileIs(stranger.profile().in(zone).checkedInAt(checkIn)));
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
    return person.after(new Change.JourneyIs(person.journey().shelf(new Shelf(lessons, 0))));
  }

  private static Next next(Person person, Instant now) {
    return Next.of(person, now, Shipped.PROGRAMME);
  }
}
