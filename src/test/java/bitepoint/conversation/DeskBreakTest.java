package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.understanding.Intent;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A Tuesday evening at 18:01, at work.
class DeskBreakTest {
  private static final Instant DUE = Instant.parse("2026-10-20T18:01:00Z");
  private static final DeskBreaks BREAKS =
      new DeskBreaks(
          EnumSet.allOf(DayOfWeek.class), LocalTime.of(12, 0), LocalTime.of(21, 0), 60, 2);

  private final SomebodyKnown somebody = new SomebodyKnown();

  @Test
  void one_comes_and_another_is_agreed() {
    at(BREAKS).happens(due());

    assertThat(somebody.said()).containsExactly("break.1");
    assertThat(somebody.buttons()).containsExactly("done", "later", "not-today", "routine");
    assertThat(somebody.person().reminders())
        .containsEntry(Reminder.Kind.DESK_BREAK, Instant.parse("2026-10-20T19:01:00Z"));
    assertThat(unanswered()).contains(3);
  }

  @Test
  void it_is_nothing_that_delays_what_the_coach_says() {
    at(BREAKS).happens(due());

    assertThat(somebody.person().profile().contact().spokeAt()).isEmpty();
  }

  @Test
  void whoever_goes_on_to_the_exercises_has_answered() {
    at(BREAKS).happens(due()).taps("routine");

    assertThat(somebody.state()).isInstanceOf(Session.Offered.class);
    assertThat(unanswered()).contains(0);
  }

  @Test
  void a_word_that_leads_out_leads_to_the_menu_and_to_none_today() {
    at(BREAKS).happens(due()).says(Intent.CANCEL, 1);

    assertThat(somebody.said()).containsExactly("desk.no-more-today");
    assertThat(somebody.buttons()).contains("routine", "tweak");
    assertThat(somebody.person().reminders())
        .containsEntry(Reminder.Kind.DESK_BREAK, Instant.parse("2026-10-21T13:00:00Z"));
  }

  @Test
  void whoever_is_locked_gets_none_and_is_not_lost() {
    at(BREAKS)
        .has(new Change.ProfileIs(somebody.person().profile().locked(Optional.of(DUE))))
        .happens(due());

    assertThat(somebody.said()).isEmpty();
    assertThat(somebody.person().reminders()).containsKey(Reminder.Kind.DESK_BREAK);
  }

  @Test
  void while_a_sign_waits_for_a_clinician_only_the_gentle_ones_come() {
    var profile = at(BREAKS).person().profile();
    var waits = profile.safety().with(Set.of("night-pain"));
    somebody
        .has(new Change.JourneyIs(somebody.person().journey().hadABreak().hadABreak()))
        .has(new Change.ProfileIs(profile.safe(waits)))
        .happens(due());

    assertThat(somebody.said()).containsExactly("break.1");
  }

  private SomebodyKnown at(DeskBreaks breaks) {
    var profile = somebody.person().profile();
    return somebody.has(
        new Change.ProfileIs(profile.nudged(profile.nudges().breaks(Optional.of(breaks)))));
  }

  private Optional<Integer> unanswered() {
    return somebody.person().profile().nudges().breaks().map(DeskBreaks::unanswered);
  }

  private static Event due() {
    return new Event.CameDue(new Reminder(Reminder.Kind.DESK_BREAK, DUE));
  }
}
