package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Taste;
import bitepoint.understanding.PhraseReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// "The bridge made me worse": it rests, and is counted.
class MadeWorseTest {
  private static final PhraseReader READER = new PhraseReader(Shipped.MESSAGES, Shipped.PHRASEBOOK);
  private static final Instant NOW = Instant.parse("2026-10-20T08:00:00Z");

  private final Conversation conversation = new Conversation(Shipped.PROGRAMME);
  private Person person =
      Person.stranger(1, "Sam", "en")
          .after(
              new Change.ProfileIs(
                  Profile.unknown()
                      .checkedInAt(LocalTime.of(8, 0))
                      .safe(Safety.UNKNOWN.screenedOn(LocalDate.of(2026, 10, 20)))));

  private Step says(String text) {
    return happens(new Event.Said(READER.read(text, "en")));
  }

  private Step happens(Event event) {
    var step = conversation.step(person, event, NOW);
    person = person.after(step, NOW);
    return step;
  }

  private static List<String> counted(Step step) {
    return step.changes().stream()
        .filter(Change.NotedWorse.class::isInstance)
        .map(change -> ((Change.NotedWorse) change).exercise())
        .toList();
  }

  private Taste.Share share(String exercise) {
    return Optional.ofNullable(person.journey().tastes().get(exercise))
        .map(taste -> taste.share(person.today(NOW).plusDays(1)))
        .orElse(Taste.Share.WHOLE);
  }

  @ParameterizedTest
  @CsvSource({
    "the bridge made me worse,glute-bridge",
    "worse after the bridge,glute-bridge",
    "heel slides made my back worse,dead-bug",
    "I feel much worse after doing the clamshell yesterday,clamshell",
    "the hamstring stretch aggravated it,hamstring-stretch"
  })
  void an_exercise_that_is_named_rests_and_is_counted_once(String said, String exercise) {
    assertThat(counted(says(said))).containsExactly(exercise);
    assertThat(share(exercise)).isEqualTo(Taste.Share.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no worse after the bridge",
        "is the bridge ok",
        "the bridge hasn't made it worse"
      })
  void what_is_denied_or_asked_is_not_counted(String said) {
    assertThat(counted(says(said))).isEmpty();
    assertThat(share("glute-bridge")).isEqualTo(Taste.Share.WHOLE);
  }

  @Test
  void a_walk_gets_shorter_and_does_not_rest() {
    assertThat(counted(says("worse after my walk"))).containsExactly("walking");
    assertThat(share("walking")).isEqualTo(Taste.Share.HALF);
  }

  @Test
  void a_move_that_is_not_coached_is_not_counted() {
    assertThat(counted(says("the knee hug made me worse"))).isEmpty();
  }

  @Test
  void new_weakness_after_an_exercise_is_a_warning_sign() {
    says("the bridge made me worse, tingling in my foot");
    says("yes");

    assertThat(person.profile().isLocked()).isTrue();
  }

  @Test
  void while_exercise_is_locked_it_is_counted_and_nothing_is_offered_instead() {
    person = person.after(new Change.ProfileIs(person.profile().locked(Optional.of(NOW))));
    var step = says("the bridge made me worse");

    assertThat(counted(step)).containsExactly("glute-bridge");
    assertThat(person.state()).isEqualTo(new WarningSign.AskedSeen());
    assertThat(step.replies().getFirst())
        .isEqualTo(new Reply.Text(Words.of("worse.noted"), Keyboard.NONE));
  }

  @Test
  void a_score_that_comes_along_answers_the_check_in() {
    happens(new Event.CameDue(new Reminder(Reminder.Kind.CHECK_IN, NOW)));
    says("4, worse after the bridge");

    assertThat(person.diary().painOn(person.today(NOW))).contains(4);
    assertThat(share("glute-bridge")).isEqualTo(Taste.Share.NONE);
  }
}
