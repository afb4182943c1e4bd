package bitepoint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.coach.safety.RedFlag;
import bitepoint.coach.safety.Tier;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedFlagsFileTest {
  @Test
  void every_row_of_the_screen_is_asked_and_the_emergencies_come_first() {
    assertThat(Shipped.RED_FLAGS.all().stream().map(RedFlag::row))
        .containsExactly(
            "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "B1", "B2", "B3", "B4", "B5",
            "B6", "B7", "B8", "C1", "C2", "X1");
    assertThat(Shipped.RED_FLAGS.emergencies().stream().map(RedFlag::row))
        .allMatch(row -> row.startsWith("A"))
        .hasSize(9);
  }

  @Test
  void of_several_signs_the_most_pressing_decides() {
    var flags = Shipped.RED_FLAGS;

    assertThat(flags.mostPressing(Set.of("not-getting-better", "fever"))).contains(Tier.URGENT);
    assertThat(flags.mostPressing(Set.of("fever", "bladder"))).contains(Tier.EMERGENCY);
    assertThat(flags.mostPressing(Set.of("clinician-first", "not-getting-better")))
        .contains(Tier.CLINICIAN_FIRST);
    assertThat(flags.mostPressing(List.of("no such sign"))).isEmpty();
  }

  @Test
  void a_tier_that_is_none_is_named() throws Exception {
    var entry = new YAMLMapper().readTree("fever: {row: B1, tier: hot}");

    assertThatThrownBy(() -> RedFlagsFile.redFlags(entry))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fever");
  }
}
