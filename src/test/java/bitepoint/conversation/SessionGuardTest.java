package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Phase;
import bitepoint.coach.Taste;
import bitepoint.coach.Training;
import bitepoint.coach.Training.Outcome;
import bitepoint.conversation.Session.Doing;
import bitepoint.understanding.PhraseReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pain in the exercise that is on.
class SessionGuardTest {
  private static final PhraseReader READER = new PhraseReader(Shipped.MESSAGES, Shipped.PHRASEBOOK);

  private final Conversation conversation = new Conversation(Shipped.PROGRAMME);
  private Instant now = Instant.parse("2026-10-20T08:00:00Z");
  private Person person =
      Person.stranger(1, "Sam", "en")
          .after(
              new Change.ProfileIs(
                  Profile.unknown()
                      .checkedInAt(LocalTime.of(8, 0))
                      .safe(Safety.UNKNOWN.screenedOn(LocalDate.of(2026, 10, 20)))))
          .after(new Change.MovedTo(Phase.STABILITY, "forward"));

  @BeforeEach
  void begins() {
    says("/routine");
    taps("start");
  }

  private Step says(String text) {
    return happens(new Event.Said(READER.read(text, "en")));
  }

  private Step taps(String action) {
    return happens(new Event.Tapped(new Action(person.turn(), action, Optional.empty())));
  }

  private Step happens(Event event) {
    var step = conversation.step(person, event, now);
    person = person.after(step, now);
    return step;
  }

  private Doing doing() {
    return (Doing) person.state();
  }

  private String exerciseThatIsOn() {
    return doing().exercise(Shipped.CATALOGUE).orElseThrow();
  }

  private Taste taste(String exercise) {
    return Optional.ofNullable(person.journey().tastes().get(exercise)).orElseThrow();
  }

  private List<Outcome> outcomes() {
    return person.diary().trainings().stream().map(Training::outcome).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "it's a 7", "10/10", "ouch, 8", "it hurts, about a nine"})
  void six_or_more_stops_it_and_the_next_is_on(String said) {
    var first = exerciseThatIsOn();
    says(said);

    assertThat(doing().at()).isOne();
    assertThat(doing().tooMuch()).containsExactly(0);
    assertThat(taste(first).share(person.today(now))).isEqualTo(Taste.Share.NONE);
    assertThat(person.diary().pains()).as("no morning score").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "3", "4", "it's a five", "that hurts, 5"})
  void up_to_five_it_stays_on(String said) {
    says(said);

    assertThat(doing().at()).isZero();
    assertThat(doing().tooMuch()).isEmpty();
    assertThat(person.journey().tastes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pain down my leg",
        "tingling in my foot",
        "sharp pain down to my foot",
        "pins and needles"
      })
  void down_a_leg_it_rests_at_once_and_one_question_follows(String said) {
    var first = exerciseThatIsOn();
    says(said);

    assertThat(person.state()).isInstanceOf(SessionGuard.AskedLeg.class);
    assertThat(taste(first).share(person.today(now).plusDays(5))).isEqualTo(Taste.Share.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no pain down my leg", "nothing hurts", "no tingling"})
  void what_is_denied_stops_nothing(String said) {
    says(said);

    assertThat(doing().at()).isZero();
    assertThat(person.journey().tastes()).isEmpty();
  }

  @Test
  void nothing_new_and_the_session_goes_on() {
    taps("too-much");
    taps("leg");
    taps("no");

    assertThat(doing().at()).isOne();
    assertThat(person.profile().isLocked()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "my foot is numb", "leg feels weak"})
  void something_new_is_a_warning_sign_and_the_session_was_hard(String said) {
    taps("too-much");
    taps("leg");
    says(said);

    assertThat(person.profile().isLocked()).isTrue();
    assertThat(person.state()).isInstanceOf(WarningSign.class);
    assertThat(outcomes()).containsExactly(Outcome.TOO_MUCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"done", "not today", "/routine", "did it"})
  void the_question_about_the_leg_is_not_slipped_past(String said) {
    taps("too-much");
    taps("leg");
    says(said);

    assertThat(person.state()).isInstanceOf(SessionGuard.AskedLeg.class);
  }

  @Test
  void where_nothing_is_wrong_a_card_is_one_tap() {
    var cards = doing().routine().size();
    for (var card = 0; card < cards; card++) {
      taps("next");
    }

    assertThat(person.state()).isEqualTo(new Idle());
    assertThat(outcomes()).containsExactly(Outcome.DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hard", "hurts"})
  void too_much_in_either_way_makes_the_session_hard(String why) {
    taps("too-much");
    taps(why);
    taps("stop");

    assertThat(outcomes()).containsExactly(Outcome.TOO_MUCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/cancel", "my back went", "bum is numb", "/settings"})
  void a_session_that_is_left_after_pain_was_hard_all_the_same(String said) {
    says("8");
    says(said);

    assertThat(outcomes()).containsExactly(Outcome.TOO_MUCH);
  }

  @Test
  void left_until_the_next_morning_it_counts_for_the_day_it_was() {
    var day = person.today(now);
    says("8");
    now = now.plus(Duration.ofDays(1));
    happens(new Event.CameDue(new Reminder(Reminder.Kind.CHECK_IN, now)));

    assertThat(person.diary().trainings()).extracting(Training::day).containsExactly(day);
  }

  @Test
  void what_was_done_of_a_session_that_is_left_counts() {
    taps("next");
    says("/cancel");

    assertThat(outcomes()).containsExactly(Outcome.PART);
  }

  @Test
  void a_session_that_is_left_before_anything_is_done_is_none() {
    says("/cancel");

    assertThat(outcomes()).isEmpty();
  }
}
