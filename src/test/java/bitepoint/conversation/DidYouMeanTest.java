package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.understanding.Alarm;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Meaning;
import bitepoint.understanding.Mentions;
import bitepoint.understanding.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A guess is followed where it is sure, asked about where it is not, and let go where it is none.
class DidYouMeanTest {
  private final SomebodyKnown sam = new SomebodyKnown();

  private static Mentions ofMoves(String move) {
    var none = Mentions.NOTHING;
    return new Mentions(
        none.pain(),
        none.time(),
        none.hour(),
        none.hours(),
        none.shift(),
        none.minutes(),
        none.span(),
        none.kinds(),
        List.of(move),
        none.body(),
        none.cause(),
        none.barrier(),
        none.zone());
  }

  @Test
  void what_is_sure_is_done() {
    assertThat(sam.says(Intent.SKIP, 0.75).said()).containsExactly("session.rest");
  }

  @Test
  void a_guess_is_offered_and_the_next_likeliest_beside_it() {
    sam.says(
        Mentions.NOTHING,
        new Meaning(Intent.SKIP, 0.5),
        new Meaning(Intent.SET_TIME, 0.3),
        new Meaning(Intent.TIPS, 0.15));

    assertThat(sam.said()).containsExactly("meant.ask");
    assertThat(sam.buttons()).containsExactly("meant.skip", "meant.set-time", "something-else");
    assertThat(sam.taps("meant").said()).containsExactly("session.rest");
  }

  @Test
  void what_nothing_speaks_for_is_not_understood() {
    assertThat(sam.says(Intent.SKIP, 0.39).said()).startsWith("not-understood");
    assertThat(sam.says(Intent.UNKNOWN, 0.9).said()).startsWith("not-understood");
  }

  @Test
  void what_only_shows_something_is_shown_sooner() {
    assertThat(sam.says(Intent.TIPS, 0.5).said()).contains("tips.one");
    assertThat(sam.says(Intent.SETTINGS, 0.5).said()).containsExactly("meant.ask");
  }

  @Test
  void a_move_that_was_named_is_kept_for_the_answer_and_no_word_is() {
    sam.says(ofMoves("childs-pose"), new Meaning(Intent.ASK_STRETCH, 0.5));

    assertThat(sam.state().toString()).doesNotContain("words");
    assertThat(sam.taps("meant").said()).containsExactly("verdict.not-coached");
  }

  @Test
  void a_move_that_was_named_bears_a_guess_out() {
    sam.says(ofMoves("childs-pose"), new Meaning(Intent.ASK_STRETCH, 0.65));

    assertThat(sam.said()).containsExactly("verdict.not-coached");
  }

  @Test
  void something_else_says_what_there_is() {
    sam.says(Intent.SKIP, 0.5).taps("something-else");

    assertThat(sam.said()).containsExactly("meant.in-other-words");
    assertThat(sam.state()).isEqualTo(new Idle());
  }

  @Test
  void in_the_middle_of_something_a_guess_is_not_understood_and_the_question_is_asked_again() {
    sam.isIn(new CheckIn.AskedPain()).says(Intent.TIPS, 0.7);

    assertThat(sam.said()).containsExactly("not-understood", "check-in.ask");
    assertThat(sam.state()).isEqualTo(new CheckIn.AskedPain());
  }

  @Test
  void a_warning_sign_is_never_a_question_of_what_was_meant() {
    sam.happens(
        new Event.Said(
            new Reading(
                "some words",
                List.of(new Alarm("bladder", true)),
                List.of(new Meaning(Intent.ASK_STRETCH, 0.5)),
                Mentions.NOTHING,
                Optional.empty(),
                Set.of(),
                List.of())));

    assertThat(sam.state()).isInstanceOf(WarningSign.Told.class);
  }

  @Test
  void everything_that_may_be_offered_leads_somewhere() {
    Arrays.stream(Intent.values())
        .filter(intent -> !DidYouMean.NEVER_OFFERED.contains(intent))
        .forEach(intent -> {
          var somebody = new SomebodyKnown();
          somebody.says(intent, 0.45);
          assertThat(somebody.said()).as("%s", intent).containsExactly("meant.ask");
          assertThat(somebody.taps("meant").said())
              .as("%s", intent)
              .doesNotContain("meant.in-other-words");
        });
  }
}
