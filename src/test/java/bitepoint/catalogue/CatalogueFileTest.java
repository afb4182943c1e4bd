package bitepoint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong in the catalogue stops the start, and is named.
class CatalogueFileTest {
  private static final String BRIDGE =
      """
      exercises:
        glute-bridge:
          kind: strength
          trains: lower-body
          position: lying
          needs: []
          doses: {CALM: "2 x 8, 5 s"}
      """;

  @Test
  void nineteen_exercises_and_eighteen_moves_are_shipped() {
    assertThat(Shipped.CATALOGUE.exercises()).hasSize(19);
    assertThat(Shipped.CATALOGUE.leftOut()).hasSize(18);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 x 8, 5 s | 0 x 8, 5 s | nobody could do",
        "2 x 8, 5 s | 90 min | nobody could do",
        "2 x 8, 5 s | a few | is no dose",
        "CALM: | CLAM: | CLAM",
        "kind: strength | kind: strenth | STRENTH",
        "needs: [] | needs: [rope] | ROPE",
      })
  void an_impossible_entry_is_named(String right, String wrong, String problem) {
    assertThatThrownBy(() -> read(BRIDGE.replace(right, wrong)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'glute-bridge'")
        .hasMessageContaining(problem);
  }

  @Test
  void an_easier_way_that_is_nowhere_is_named() {
    assertThatThrownBy(() -> read(BRIDGE + "    easier: half-bridge\n"))
        .hasMessageContaining("'glute-bridge'")
        .hasMessageContaining("easier or harder");
  }

  @Test
  void a_move_left_out_without_a_swap_in_some_phase_is_named() {
    var plow =
        """
        not-coached:
          plow: {reason: rounds, swap: [glute-bridge]}
        """;
    assertThatThrownBy(() -> read(BRIDGE + plow))
        .hasMessageContaining("'plow'")
        .hasMessageContaining("no swap for FLARE_UP");
  }

  @Test
  void words_that_are_missing_are_named(@TempDir Path folder) throws IOException {
    var english = Files.createDirectories(folder.resolve("en"));
    for (var file : Shipped.MESSAGES.files("en", "", ".md").entrySet()) {
      var text = file.getValue().replace("# exercise.carry.avoid", "# exercise.carry.avoided");
      Files.writeString(english.resolve(file.getKey() + ".md"), text);
    }
    var phrasebook = new Phrasebook(MessagesFolder.open(Optional.of(folder)));
    assertThatThrownBy(() -> CatalogueFile.read(phrasebook))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("exercise.carry.avoid");
  }

  private static void read(String yaml) throws IOException {
    var _ = CatalogueFile.catalogue(new YAMLMapper().readTree(yaml));
  }
}
