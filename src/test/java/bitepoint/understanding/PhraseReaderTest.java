package bitepoint.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseReaderTest {
  private static final MessagesFolder MESSAGES = MessagesFolder.open(Optional.empty());
  private static final PhraseReader READER = new PhraseReader(MESSAGES, new Phrasebook(MESSAGES));

  @ParameterizedTest
  @CsvSource({
    "4, 4",
    "about a six, 6",
    "6/10, 6",
    "6 out of 10, 6",
    "2.5, 3",
    "it's down to a 2 today, 2",
    "zero, 0",
    "10, 10"
  })
  void a_score_is_read(String said, int pain) {
    var reading = READER.read(said, "en");
    assertThat(reading.pain()).contains(pain);
    assertThat(reading.intent()).isEqualTo(Intent.PAIN_SCORE);
  }

  @ParameterizedTest
  @CsvSource({
    "8:30, 08:30",
    "half past eight, 08:30",
    "quarter to nine, 08:45",
    "9pm, 21:00",
    "9 pm, 21:00",
    "7 in the evening, 19:00",
    "lunchtime, 12:30",
    "eight, 08:00",
    "remind me at 7, 07:00"
  })
  void a_time_is_read(String said, String time) {
    assertThat(READER.read(said, "en").time()).map(Object::toString).contains(time);
  }

  @ParameterizedTest
  @CsvSource({
    "my bum is numb, red-flag",
    "I can't pee since this morning, red-flag",
    "no fever just stiff, unknown",
    "my back went again, report-tweak",
    "/start, start",
    "/tips@BitePointBot, tips",
    "thanks a lot, thanks",
    "i want to die, crisis",
    "not today please, skip",
    "what are todays exercises, routine",
    "my lower back is so stiff, why-tight",
    "why are my hamstrings so tight?, why-tight",
    "my back locked up and is really tight, report-tweak",
    "my back tightened up again, why-tight",
    "my chest is tight, red-flag",
    "numb bum and stiff back, red-flag",
    "is child's pose good for tight hips, ask-stretch",
    "what's the bite point, bite-point",
    "qwertz, unknown"
  })
  void an_intent_is_read_and_alarms_come_first(String said, String intent) {
    assertThat(READER.read(said, "en").intent().id()).isEqualTo(intent);
  }

  @ParameterizedTest
  @CsvSource({
    "so stiff in the small of my back, lower-back",
    "the back of my thigh feels tight, back-of-thigh",
    "my upper back is so stiff, elsewhere",
    "stiff bum after a day at my desk, bottom sitting",
    "tight hip flexors from slouching, front-of-hip sitting-slumped",
    "still quiet, quiet",
    "that's it, joins-in"
  })
  void what_is_said_of_the_body_is_read(String said, String ids) {
    assertThat(READER.read(said, "en").body()).containsExactlyInAnyOrder(ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "Lisbon, Europe/Lisbon",
    "i live in new york, America/New_York",
    "germany, Europe/Berlin",
    "São Paulo, America/Sao_Paulo"
  })
  void a_place_is_read(String said, String zone) {
    assertThat(READER.read(said, "en").zone()).map(Object::toString).contains(zone);
  }
}
