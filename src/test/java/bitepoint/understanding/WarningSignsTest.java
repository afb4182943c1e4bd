package bitepoint.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarningSignsTest {
  private static final PhraseReader READER = new PhraseReader(Shipped.MESSAGES, Shipped.PHRASEBOOK);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no numbness",
        "not numb",
        "no fever or chills",
        "no numbness, tingling or weakness in my legs",
        "without any numbness",
        "never had cancer",
        "I don't have a fever",
        "I do not have a fever",
        "fever? no",
        "fever - no, bladder - no",
        "I haven't lost weight",
        "not suicidal"
      })
  void what_is_denied_is_let_through(String said) {
    assertThat(alarms(said)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no idea why but I can't pee               | bladder
          not sure, my bum feels numb               | saddle-numbness
          no better and now I can't feel my legs    | both-legs
          no fever but my legs are numb             | both-legs
          not only is my bum numb, it hurts         | saddle-numbness
          my bum is numb no joke                    | saddle-numbness
          no. my bum is numb                        | saddle-numbness
          no fever. my foot drags                   | weak-leg
          nothing helps and my foot drags           | weak-leg
          no i cant pee                             | bladder
          nope my bum is numb                       | saddle-numbness
          I'm not ok my bum is numb                 | saddle-numbness
          """)
  void a_no_reaches_no_further_than_what_it_denies(String said, String sign) {
    assertThat(alarms(said)).contains(sign).doesNotContain("fever");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          my mum had cancer                                | ''
          my wife is pregnant                              | ''
          a friend of mine can't walk                      | ''
          my dog can't walk                                | ''
          she has a fever                                  | ''
          my mum says I have a fever                       | fever
          my mum had cancer and now I've lost a stone      | cancer-or-weight-loss
          picked up my son and can't pee now               | bladder?
          happy baby made my bum numb                      | saddle-numbness
          """)
  void other_peoples_signs_are_theirs(String said, String alarms) {
    assertThat(alarms(said)).isEqualTo(alarms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what if I can't feel my legs?              | both-legs?
          is numbness between the legs serious       | saddle-numbness?
          should I worry about a fever?              | fever?
          why is my bum numb?                        | saddle-numbness
          what are red flags?                        | ''
          I had a fever last year                    | fever?
          I had breast cancer ten years ago          | cancer-or-weight-loss
          the numbness between my legs has gone      | saddle-numbness?
          I can't go on like this                    | crisis?
          """)
  void what_leaves_a_doubt_is_to_be_asked_about(String said, String alarms) {
    assertThat(alarms(said)).isEqualTo(alarms);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my bum is n\u200Bumb",
        "my \u202Ebum\u202C is numb",
        "\uFF4D\uFF59 \uFF42\uFF55\uFF4D \uFF49\uFF53 \uFF4E\uFF55\uFF4D\uFF42",
        "my bum \uD83D\uDE2D is \uD83D\uDE2D numb",
        "my bum\uD83D\uDE2Dis numb",
        "MY BUM IS NUMB!!!",
        "my *bum* is _numb_",
        "my bum is nummmb",
        "my bum is nubm",
        "mybottom is numb",
        "my botom is numb",
        "my bum\nis numb"
      })
  void no_spelling_hides_a_sign(String said) {
    assertThat(alarms(said)).isEqualTo("saddle-numbness");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I can't feel my bum                            | saddle-numbness
          I can't feel the stretch, I can't feel my bum  | saddle-numbness
          my legs are weak after the fall                | both-legs
          I can't lift my foot off the floor             | weak-leg
          can't breathe when I lie down                  | chest-pain
          hay fever and a real fever                     | fever
          I hurt myself again last night                 | crisis?
          I can't go on with this pain                   | crisis?
          """)
  void a_harmless_look_alike_hides_no_sign_beside_it(String said, String alarms) {
    assertThat(alarms(said)).contains(alarms);
  }

  @Test
  void the_most_pressing_comes_first() {
    assertThat(alarms("I have a fever, I can't pee and I want to die and I'm pregnant"))
        .isEqualTo("crisis bladder fever clinician-first");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I want to die and my bum is numb       | crisis
          my bum is numb                         | red-flag
          /tweak my bum is numb                  | red-flag
          is my bum numb? not today please       | skip
          I'm pregnant, what are my exercises    | routine
          """)
  void only_a_certain_emergency_or_urgent_sign_changes_what_a_message_is_about(
      String said, String intent) {
    assertThat(READER.read(said, "en").intent().id()).isEqualTo(intent);
  }

  /// The signs, the ones in doubt with a question mark.
  private static String alarms(String said) {
    return READER.read(said, "en").alarms().stream()
        .map(alarm -> alarm.sign() + (alarm.certain() ? "" : "?"))
        .collect(Collectors.joining(" "));
  }
}
