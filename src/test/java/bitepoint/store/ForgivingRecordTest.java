package bitepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.conversation.Profile;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForgivingRecordTest {
  private final ForgivingRecord<Profile> profiles =
      new ForgivingRecord<>(Profile.class, Profile.unknown());

  @ParameterizedTest
  @MethodSource("someProfiles")
  void what_is_written_is_read_back(Profile profile) {
    assertThat(profiles.read(profiles.write(profile))).isEqualTo(profile);
  }

  static List<Profile> someProfiles() {
    return Samples.of(Profile.class).stream().map(Profile.class::cast).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "[]", "null", "", "nonsense", "{\"zone\":null}", "{\"zone\":\"Atlantis\"}"})
  void what_is_missing_or_unreadable_takes_the_default(String json) {
    assertThat(profiles.read(json)).isEqualTo(Profile.unknown());
  }

  @Test
  void one_component_that_cannot_be_read_costs_no_other() {
    var read =
        profiles.read(
            """
            {"since": "AEONS", "painAtStart": 4, "lockedSince": "2026-03-02T07:00:00Z",
             "checkInAt": "20:30:00", "zone": "Europe/London", "favouriteColour": "red",
             "reachable": false}
            """);

    assertThat(read.since()).isEmpty();
    assertThat(read.painAtStart()).contains(4);
    assertThat(read.lockedSince()).contains(Instant.parse("2026-03-02T07:00:00Z"));
    assertThat(read.checkInAt()).contains(LocalTime.of(20, 30));
    assertThat(read.zone()).isEqualTo(ZoneId.of("Europe/London"));
    assertThat(read.reachable()).isFalse();
    assertThat(read.consentedTo()).isEqualTo(Optional.empty());
  }
}
