package bitepoint.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  @CsvSource({"undo, undo", "yesterday was a 5, pain-score"})
  void what_is_printed_goes_by_a_public_name(String said, String printed) {
    assertThat(ReadingLine.of(READER.read(said, "en"))).startsWith(printed + "\t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday was a 5", "yesterday was five", "it was a 5 yesterday"})
  void a_score_of_yesterday_is_no_score_of_today(String said) {
    var reading = READER.read(said, "en");
    assertThat(reading.intent()).isEqualTo(Intent.YESTERDAY);
    assertThat(reading.pain()).contains(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/start lesson-3", "/start my-bum-is-numb"})
  void what_a_link_carries_is_not_what_somebody_says(String said) {
    var reading = READER.read(said, "en");
    assertThat(reading.mentions()).isEqualTo(Mentions.NOTHING);
    assertThat(reading.alarms()).isEmpty();
    assertThat(reading.said()).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "8:30, 08:30",
    "half past eight, 08:30",
    "quarter to nine, 08:45",
    "9pm, 21:00",
    "9 pm, 21:00",
    "7 in the evening, 19:00",
    "lunchtime, 12:00",
    "eight, 08:00",
    "remind me at 7, 07:00"
  })
  void a_time_is_read(String said, String time) {
    assertThat(READER.read(said, "en").time()).map(Object::toString).contains(time);
  }

  @ParameterizedTest
  @CsvSource({
    "10pm to 8am, 22:00, 08:00",
    "from half past ten at night until 7 in the morning, 22:30, 07:00",
    "between 21:30 and 7:15, 21:30, 07:15",
    "22:00-7:00, 22:00, 07:00",
    "22-7, 22:00, 07:00",
    "10pm-8am, 22:00, 08:00",
    "quarter to ten till seven, 09:45, 07:00",
    "10 to 8, 10:00, 08:00"
  })
  void from_when_until_when_is_read(String said, String from, String until) {
    assertThat(READER.read(said, "en").mentions().hours())
        .contains(new Hours(LocalTime.parse(from), LocalTime.parse(until)));
  }

  @ParameterizedTest
  @CsvSource({
    "until 3 january, --01-03",
    "back on 24 december, --12-24",
    "until the 2nd of november, --11-02",
    "i'm away until nov 5, --11-05",
    "january the 3rd, --01-03"
  })
  void until_which_date_is_read(String said, String date) {
    assertThat(READER.read(said, "en").mentions().span())
        .contains(new Span.UntilDate(MonthDay.parse(date)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"may i stretch", "30 february", "the march was long"})
  void what_names_no_date_is_none(String said) {
    assertThat(READER.read(said, "en").mentions().span()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10pm", "until 8", "a six", "not today", "half past eight"})
  void one_time_is_no_stretch_of_a_day(String said) {
    assertThat(READER.read(said, "en").mentions().hours()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "my bum is numb, red-flag",
    "I can't feel my bum, red-flag",
    "numbness around my bottom, red-flag",
    "my bum has gone numb, red-flag",
    "trouble pooing since yesterday, red-flag",
    "I keep leaking, red-flag",
    "pins and needles in both legs, red-flag",
    "my left leg is weak, red-flag",
    "my foot drags, red-flag",
    "I feel faint, red-flag",
    "I feel very unwell, red-flag",
    "I can't pee since this morning, red-flag",
    "no fever just stiff, why-tight",
    "my back went again, report-tweak",
    "/start, start",
    "/tips@BitePointBot, tips",
    "thanks a lot, thanks",
    "i want to die, crisis",
    "not today please, skip",
    "does stretching help?, role-of-stretching",
    "Should I stretch, role-of-stretching",
    "why can't i just stretch, role-of-stretching",
    "is stretching good for back pain, role-of-stretching",
    "i was just stretching and my back went, report-tweak",
    "should i do child's pose, ask-stretch",
    "what should I know, lessons",
    "lesson 7, lessons",
    "/start lesson-3, start",
    "/undo, undo",
    "Take that back!, undo",
    "that was wrong, undo",
    "undo my consent, withdraw",
    "/yesterday, yesterday",
    "yesterday was a 5, yesterday",
    "what are todays exercises, routine",
    "my lower back is so stiff, why-tight",
    "why are my hamstrings so tight?, why-tight",
    "my back locked up and is really tight, report-tweak",
    "my back tightened up again, why-tight",
    "my chest is tight, red-flag",
    "numb bum and stiff back, red-flag",
    "is child's pose good for tight hips, ask-stretch",
    "what's the bite point, bite-point",
    "easier please, phase",
    "can I do less?, phase",
    "qwertz, unknown"
  })
  void an_intent_is_read_and_alarms_come_first(String said, String intent) {
    assertThat(READER.read(said, "en").intent().id()).isEqualTo(intent);
  }

  @ParameterizedTest
  @CsvSource({
    "reached for a glass and my back went, reach",
    "bent down and my back went, reach",
    "lifting a box and it went, lift",
    "sneezed and tweaked my back, cough",
    "back went as I rolled over in bed, twist",
    "it went when I got up from the sofa, sitting",
    "my back went and I have no idea why, unknown"
  })
  void what_they_were_doing_is_read(String said, String cause) {
    assertThat(READER.read(said, "en").cause()).contains(cause);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"my back went, 7/10", "my back went. it's a 7", "7 out of 10, tweaked it lifting"})
  void a_score_is_read_in_the_telling_of_a_tweak(String said) {
    var reading = READER.read(said, "en");
    assertThat(reading.intent()).isEqualTo(Intent.REPORT_TWEAK);
    assertThat(reading.pain()).contains(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"my back went 2 hours ago", "lifted one box and my back went"})
  void a_number_of_other_things_is_no_score(String said) {
    assertThat(READER.read(said, "en").pain()).isEmpty();
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

  @ParameterizedTest
  @CsvSource({
    "knee, knee-hug supine-twist side-plank single-knee-to-chest",
    "Knee H, knee-hug single-knee-to-chest",
    "is it ok to do child's po, childs-pose",
    "fold, forward-fold floor-pigeon butterfly-fold toe-touch",
    "pige, pigeon floor-pigeon glute-stretch",
    "my best r, ''",
    "qwertz, ''"
  })
  void a_name_that_is_being_typed_is_guessed_the_likeliest_first(String typed, String moves) {
    assertThat(String.join(" ", READER.becoming(typed, "en"))).startsWith(moves);
    assertThat(READER.becoming(typed, "en").isEmpty()).isEqualTo(moves.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "did 20 min of stretching, 20, STRETCH",
    "Stretched for 10 minutes, 10, STRETCH",
    "walked half an hour, 30, WALK",
    "went for a 20 minute walk, 20, WALK",
    "i did twenty minutes of strength, 20, STRENGTH",
    "did my strength,, STRENGTH",
    "did the towel for 3 min,3, TOWEL",
    "did about 15 minutes, 15,"
  })
  void what_was_done_is_read_with_its_minutes(String said, Integer minutes, Work kind) {
    var reading = READER.read(said, "en");
    assertThat(reading.intent()).isEqualTo(Intent.LOG_SESSION);
    assertThat(reading.minutes()).isEqualTo(Optional.ofNullable(minutes));
    assertThat(reading.kind()).isEqualTo(Optional.ofNullable(kind));
    assertThat(reading.pain()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "should i stretch for 20 minutes?",
        "did not stretch today",
        "i didn't do my 10 minutes of stretching",
        "5 minutes",
        "walked 10 minutes and my back went",
        "did 10 minutes of gardening"
      })
  void what_is_asked_denied_or_something_else_is_not_taken_as_done(String said) {
    assertThat(READER.read(said, "en").intent()).isNotEqualTo(Intent.LOG_SESSION);
  }
}
