package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.coach.Training;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Meaning;
import bitepoint.understanding.Mentions;
import bitepoint.understanding.Work;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A wrong guess is one tap from a right one, and leaves nothing behind in the diary.
class MisreadingTest {
  private static final Mentions NONE = Mentions.NOTHING;
  private final SomebodyKnown sam = new SomebodyKnown();

  private static Mentions mentioning(
      Optional<Double> pain, Optional<Integer> minutes, List<Work> kinds, List<String> moves) {
    return new Mentions(
        pain,
        NONE.time(),
        NONE.hour(),
        NONE.hours(),
        NONE.shift(),
        minutes,
        NONE.span(),
        kinds,
        moves,
        NONE.body(),
        NONE.cause(),
        NONE.barrier(),
        NONE.zone());
  }

  private Change.NotedMisreading counted(Intent intent) {
    return new Change.NotedMisreading(intent, sam.today());
  }

  @Test
  void the_next_likely_meanings_are_offered_and_it_is_counted() {
    sam.says(
        NONE,
        new Meaning(Intent.TIPS, 0.8),
        new Meaning(Intent.LESSONS, 0.1),
        new Meaning(Intent.PHASE, 0.05),
        new Meaning(Intent.SKIP, 0.04));
    assertThat(sam.buttons()).last().isEqualTo("misread.tips:lessons:phase");

    sam.taps("misread");

    assertThat(sam.buttons()).containsExactly("meant.lessons", "meant.phase", "something-else");
    assertThat(sam.changes()).containsExactly(counted(Intent.TIPS));
    assertThat(sam.taps("meant").state()).isEqualTo(new Lessons.Listed());
  }

  @Test
  void where_nothing_else_is_likely_there_is_what_the_coach_can_do() {
    sam.says(Intent.SETTINGS, 0.8).taps("misread");

    assertThat(sam.state()).isEqualTo(new Idle());
    assertThat(sam.buttons()).contains("routine", "tweak");
  }

  @Test
  void what_is_beyond_doubt_is_not_asked_about() {
    assertThat(sam.says(Intent.TIPS, 0.9).buttons()).noneMatch(name -> name.startsWith("misread"));
  }

  @Test
  void in_the_middle_of_something_there_is_no_such_button() {
    sam.isIn(new CheckIn.AskedPain()).says(Intent.TIPS, 0.8);

    assertThat(sam.buttons()).noneMatch(name -> name.startsWith("misread"));
  }

  @Test
  void a_score_that_was_none_comes_out_again() {
    sam.says(
        mentioning(Optional.of(4.0), Optional.empty(), List.of(), List.of()),
        new Meaning(Intent.PAIN_SCORE, 0.8));
    assertThat(sam.person().diary().painOn(sam.today())).contains(4);

    sam.taps("misnoted");

    assertThat(sam.person().diary().painOn(sam.today())).isEmpty();
    assertThat(sam.changes())
        .contains(counted(Intent.PAIN_SCORE), new Change.TookBack(Change.Entry.PAIN, sam.today()));
  }

  @Test
  void a_training_that_was_none_comes_out_again_and_an_earlier_one_stays() {
    var done = new Training(sam.today(), 3, 0, 0, Training.Outcome.DONE);
    sam.has(new Change.NotedTraining(done));
    sam.says(
        mentioning(Optional.empty(), Optional.of(10), List.of(Work.STRENGTH), List.of()),
        new Meaning(Intent.LOG_SESSION, 0.7));
    assertThat(sam.person().journey().deeds().strengthSessions()).isEqualTo(1);

    sam.taps("misnoted");

    assertThat(sam.person().diary().trainings()).containsExactly(done);
    assertThat(sam.person().journey().deeds().strengthSessions()).isZero();
  }

  @Test
  void a_day_off_that_was_none_comes_out_again() {
    sam.says(Intent.SKIP, 0.8).taps("misnoted");

    assertThat(sam.person().diary().rests()).isEmpty();
  }

  @Test
  void an_exercise_that_was_said_to_have_made_it_worse_goes_on_resting() {
    sam.says(
            mentioning(Optional.empty(), Optional.empty(), List.of(), List.of("glute-bridge")),
            new Meaning(Intent.MADE_WORSE, 0.8))
        .taps("misnoted");

    assertThat(sam.said()).containsExactly("lines");
    assertThat(sam.person().journey().tastes()).containsKey("glute-bridge");
  }

  @Test
  void no_forged_button_does_anything() {
    sam.says(Intent.TIPS, 0.8)
        .happens(
            new Event.Tapped(new Action(sam.person().turn(), "misnoted", Optional.of("nonsense"))));

    assertThat(sam.changes()).isEmpty();
  }
}
