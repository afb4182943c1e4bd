package bitepoint.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import org.junit.jupiter.api.Test;

/// Whoever runs the bot sees why a message was taken as it was, and so which line would mend it.
class ExplanationsTest {
  private static final PhraseReader READER = new PhraseReader(Shipped.MESSAGES, Shipped.PHRASEBOOK);
  private static final Explanations EXPLANATIONS = new Explanations(READER, Shipped.MESSAGES);

  @Test
  void each_thing_that_is_wanted_has_what_decided_it() {
    assertThat(EXPLANATIONS.of("4. is the pigeon pose ok?"))
        .anyMatch(line -> line.contains("pain-score 1.00, by a score, and hardly more"))
        .anyMatch(line -> line.contains("ask-stretch") && line.contains("by learned"));
  }

  @Test
  void the_examples_that_resemble_it_are_shown_with_the_file_they_stand_in() {
    assertThat(EXPLANATIONS.of("could u ask me at half eight insted"))
        .anyMatch(line -> line.matches("  like 0\\.\\d\\d \".+\" \\(set-time\\)"));
  }

  @Test
  void what_may_be_a_warning_sign_is_named() {
    assertThat(EXPLANATIONS.of("i cant feel myself wee"))
        .anyMatch(line -> line.startsWith("  warning sign "));
  }
}
