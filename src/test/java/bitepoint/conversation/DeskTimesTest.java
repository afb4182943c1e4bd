package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Monday 19 October 2026 is a day like any other; in Berlin the clocks go back on Sunday the 25th.
class DeskTimesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest(name = "{0}, {1} to {2} every {3}: {4}")
  @CsvSource({
    // Before work, at work, at its end, on Friday, and over the change of the clocks.
    "2026-10-19T07:00, 09:00, 17:00, 60, 2026-10-19T10:00",
    "2026-10-19T09:10, 09:00, 17:00, 60, 2026-10-19T10:10",
    "2026-10-19T13:20, 09:00, 17:00, 45, 2026-10-19T14:05",
    "2026-10-19T15:59, 09:00, 17:00, 60, 2026-10-19T16:59",
    "2026-10-19T16:00, 09:00, 17:00, 60, 2026-10-20T10:00",
    "2026-10-23T16:30, 09:00, 17:00, 60, 2026-10-26T10:00",
    "2026-10-24T23:30, 09:00, 17:00, 90, 2026-10-26T10:30",
    // Into the quiet hours, out of them, and nowhere else.
    "2026-10-19T20:50, 14:00, 23:30, 60, 2026-10-19T21:50",
    "2026-10-19T21:20, 14:00, 23:30, 60, 2026-10-20T15:00",
    "2026-10-19T03:00, 05:00, 13:00, 60, 2026-10-19T07:00",
    "2026-10-19T12:00, 22:00, 06:00, 60, never",
    // Through midnight, past the end of the quiet hours.
    "2026-10-19T12:00, 22:00, 08:00, 60, 2026-10-20T07:00",
    // Half an hour before the check-in at 12:00, and an hour after it.
    "2026-10-19T10:29, 09:00, 17:00, 60, 2026-10-19T11:29",
    "2026-10-19T10:30, 09:00, 17:00, 60, 2026-10-19T13:00",
    "2026-10-19T11:45, 09:00, 17:00, 60, 2026-10-19T13:00",
    "2026-10-19T12:10, 09:00, 17:00, 60, 2026-10-19T13:10",
  })
  void the_next_one_comes(
      LocalDateTime now, LocalTime from, LocalTime until, int every, String expected) {
    var breaks = DeskBreaks.usual(every).between(from, until);
    var due = DeskTimes.due(DeskTimes.agreed(at(now, breaks, Contact.NONE)));

    assertThat(due.map(moment -> moment.atZone(BERLIN).toLocalDateTime().toString()))
        .isEqualTo(expected.equals("never") ? Optional.empty() : Optional.of(expected));
  }

  @ParameterizedTest(name = "{0}, heard {1} and spoke {2} minutes ago: {3}")
  @CsvSource({
    "10:00, 600, 600, true",
    "10:00, 30, 60, true",
    "10:00, 29, 600, false",
    "10:00, 600, 59, false",
    "09:59, 600, 600, false",
    "16:59, 600, 600, true",
    "17:00, 600, 600, false",
    "11:29, 600, 600, true",
    "11:30, 600, 600, false",
    "12:59, 600, 59, false",
    "13:00, 600, 60, true",
  })
  void one_may_come_now(LocalTime time, int heard, int spoke, boolean expected) {
    var now = LocalDateTime.parse("2026-10-19T00:00").with(time);
    var moment = now.atZone(BERLIN).toInstant();
    var contact =
        Contact.NONE
            .heard(moment.minus(Duration.ofMinutes(heard)))
            .spoke(moment.minus(Duration.ofMinutes(spoke)));

    assertThat(DeskTimes.isNow(at(now, DeskBreaks.usual(60), contact))).isEqualTo(expected);
  }

  @Test
  void one_that_is_ten_minutes_late_still_comes() {
    var now = LocalDateTime.parse("2026-10-19T10:10");
    var next = at(now, DeskBreaks.usual(60), Contact.NONE);

    assertThat(DeskTimes.isLate(next, due(now.minusMinutes(10)))).isFalse();
    assertThat(DeskTimes.isLate(next, due(now.minusMinutes(11)))).isTrue();
  }

  @Test
  void without_a_day_there_is_none() {
    var breaks = DeskBreaks.usual(60);
    for (var day : EnumSet.copyOf(breaks.days())) {
      breaks = breaks.toggled(day);
    }
    var next = at(LocalDateTime.parse("2026-10-19T07:00"), breaks, Contact.NONE);

    assertThat(DeskTimes.due(DeskTimes.agreed(next))).isEmpty();
    assertThat(DeskTimes.due(DeskTimes.agreed(on(next, breaks.toggled(DayOfWeek.SUNDAY)))))
        .contains(LocalDateTime.parse("2026-10-25T10:00").atZone(BERLIN).toInstant());
  }

  private static Next on(Next next, DeskBreaks breaks) {
    return DeskBreak.nudged(next, Optional.of(breaks));
  }

  private static Reminder due(LocalDateTime at) {
    return new Reminder(Reminder.Kind.DESK_BREAK, at.atZone(BERLIN).toInstant());
  }

  /// Somebody who is asked at noon.
  private static Next at(LocalDateTime now, DeskBreaks breaks, Contact contact) {
    var moment = now.atZone(BERLIN).toInstant();
    var profile =
        Profile.unknown()
            .consented(Welcome.CONSENT, moment)
            .in(BERLIN)
            .checkedInAt(LocalTime.NOON)
            .contact(contact)
            .nudged(Nudges.USUAL.breaks(Optional.of(breaks)));
    var person = Person.stranger(1, "Sam", "en").after(new Change.ProfileIs(profile));
    var known = Next.of(person, moment, Shipped.PROGRAMME);
    return known.noting(new Change.Agreed(Rhythm.nextCheckIn(known)));
  }
}
