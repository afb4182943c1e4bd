package bitepoint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who edits the table and slips is told where.
class TensionFileTest {
  private static final String SLUMPED = "held: long,    helps: neutral, then: hip-flexor-stretch";

  private static String shipped() throws IOException {
    try (var file = TensionFileTest.class.getResourceAsStream("/bitepoint/tension.yaml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static JsonNode edited(String from, String to) throws IOException {
    var text = shipped();
    assertThat(text).contains(from);
    return new YAMLMapper().readTree(text.replace(from, to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "held: lnog, helps: neutral                          | cannot be used",
        "held: long                                          | cannot be used",
        "held: long, helps: neutral, also: towel             | nothing is called 'also'",
        "held: long, helps: neutral, gp: perhaps             | gp is yes or is left out",
        "held: short, helps: hamstring-stretch               | stretches for a lower back",
        "held: long, helps: neutral, then: towel             | a then that is no hip stretch",
      })
  void an_entry_that_cannot_be_is_named(String entry, String problem) throws IOException {
    var root = edited(SLUMPED, entry);

    assertThatThrownBy(() -> TensionFile.tension(root))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lower-back: sitting-slumped")
        .hasMessageContaining(problem);
  }

  @Test
  void an_entry_that_is_missing_is_named() throws IOException {
    var root =
        edited("  standing:        {held: long,    helps: change,  in-flare-up: change}", "");

    assertThatThrownBy(() -> TensionFile.tension(root))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("front-of-hip: standing is missing");
  }

  @Test
  void a_stretch_in_a_flare_up_and_of_a_long_muscle_is_refused() throws IOException {
    var flare =
        edited(
            "helps: hamstring-stretch, in-flare-up: walking",
            "helps: hamstring-stretch, in-flare-up: hamstring-stretch");
    var longer = edited("held: long,    helps: change", "held: long,    helps: hip-flexor-stretch");

    assertThatThrownBy(() -> TensionFile.tension(flare))
        .hasMessageContaining("back-of-thigh: sitting-slumped stretches in a flare-up");
    assertThatThrownBy(() -> TensionFile.tension(longer))
        .hasMessageContaining("front-of-hip: standing stretches what was held long already");
  }
}
