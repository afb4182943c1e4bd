package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Routine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EveningQuestionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
  private static final Instant DUE = Instant.parse("2026-10-20T18:01:00Z");
  private static final Event ASKS = new Event.CameDue(new Reminder(Reminder.Kind.EVENING, DUE));

  private final SomebodyKnown sam = new SomebodyKnown();

  private SomebodyKnown wantsOne(Profile profile) {
    var nudges = profile.nudges().eveningAt(Optional.of(LocalTime.of(18, 1)));
    return sam.has(new Change.ProfileIs(profile.nudged(nudges)));
  }

  private Profile profile() {
    return sam.person().profile();
  }

  @Test
  void it_is_asked_and_comes_again_tomorrow() {
    wantsOne(profile()).happens(ASKS);

    assertThat(sam.said()).containsExactly("evening.ask");
    assertThat(sam.person().reminders())
        .containsEntry(Reminder.Kind.EVENING, DUE.plus(Duration.ofDays(1)));
  }

  @Test
  void somebody_who_is_locked_is_not_asked() {
    wantsOne(profile().locked(Optional.of(DUE))).happens(ASKS);

    assertThat(sam.said()).isEmpty();
  }

  @Test
  void nothing_is_broken_off_for_it() {
    wantsOne(profile()).isIn(Session.Doing.first(TODAY, new Routine(List.of()))).happens(ASKS);

    assertThat(sam.said()).isEmpty();
    assertThat(sam.person().reminders()).containsKey(Reminder.Kind.EVENING);
  }

  @Test
  void it_waits_until_the_coach_was_silent_for_an_hour() {
    var spoke = DUE.minus(Duration.ofMinutes(20));
    wantsOne(profile().contact(Contact.NONE.spoke(spoke))).happens(ASKS);

    assertThat(sam.said()).isEmpty();
    assertThat(sam.person().reminders())
        .containsEntry(Reminder.Kind.EVENING, spoke.plus(Courtesy.APART));
  }

  @Test
  void where_the_check_in_comes_in_the_evening_it_does_not() {
    wantsOne(profile().checkedInAt(LocalTime.of(19, 0)));

    assertThat(EveningQuestion.at(Next.of(sam.person(), DUE, Shipped.PROGRAMME))).isEmpty();
  }
}
