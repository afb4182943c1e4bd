package bitepoint.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.conversation.Change;
import bitepoint.conversation.Idle;
import bitepoint.conversation.Person;
import bitepoint.conversation.Preferences;
import bitepoint.conversation.Preferences.Clock;
import bitepoint.conversation.Profile;
import bitepoint.conversation.Step;
import bitepoint.conversation.Words;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceTest {
  @ParameterizedTest
  @CsvSource({
    "00:00, 0:00, midnight",
    "00:30, 0:30, 12:30 am",
    "08:00, 8:00, 8 am",
    "08:05, 8:05, 8:05 am",
    "12:00, 12:00, noon",
    "12:15, 12:15, 12:15 pm",
    "18:30, 18:30, 6:30 pm",
    "21:00, 21:00, 9 pm"
  })
  void a_time_is_written_in_either_way(LocalTime time, String of24, String of12) {
    var words = Words.of("button.time", "time", time);

    assertThat(Shipped.PHRASEBOOK.label(new Voice("en", Clock.HOURS_24), words)).isEqualTo(of24);
    assertThat(Shipped.PHRASEBOOK.say(new Voice("en", Clock.HOURS_12), words)).isEqualTo(of12);
  }

  @Test
  void what_a_step_says_is_said_as_it_was_chosen_in_that_step() {
    var before = Person.stranger(1, "Sam", "en");
    var chosen = Preferences.USUAL.clock(Optional.of(Clock.HOURS_12)).language(Optional.of("de"));
    var profile = Profile.unknown().preferring(chosen);
    var step = new Step(new Idle(), 1, List.of(), List.of(new Change.ProfileIs(profile)));

    assertThat(Voice.of(before)).isEqualTo(new Voice("en", Clock.HOURS_24));
    assertThat(Voice.after(before, step)).isEqualTo(new Voice("de", Clock.HOURS_12));
  }
}
