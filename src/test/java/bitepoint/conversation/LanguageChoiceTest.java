package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// With more languages than there are today.
class LanguageChoiceTest {
  private static final Instant NOW = Instant.parse("2026-10-20T18:00:00Z");
  private static final Conversation CONVERSATION =
      new Conversation(
          new Programme(
              Shipped.CATALOGUE,
              Shipped.RULE,
              Shipped.TENSION,
              Shipped.RED_FLAGS,
              Shipped.HELP_LINES,
              0,
              List.of("en", "de"),
              Shipped.LIBRARY));

  private static Person asked() {
    var profile = Profile.unknown().consented(Welcome.CONSENT, NOW).checkedInAt(LocalTime.of(8, 0));
    var person = Person.stranger(1, "Sam", "en").after(new Change.ProfileIs(profile));
    return person.after(new Step(new Settings.AskedLanguage(), 1, List.of(), List.of()), NOW);
  }

  private static Person after(Event event) {
    return asked().after(CONVERSATION.step(asked(), event, NOW), NOW);
  }

  @Test
  void a_tapped_language_is_spoken_from_then_on() {
    var spoken = after(new Event.Tapped(new Action(1, "language", Optional.of("de"))));

    assertThat(spoken.language()).isEqualTo("de");
    assertThat(spoken.profile().preferences().language()).contains("de");
    assertThat(spoken.state()).isEqualTo(new Settings.Opened(Settings.Group.PLACE));
  }

  @Test
  void so_is_one_that_is_typed_as_those_call_it_who_speak_it() {
    assertThat(after(new Event.Said(Reading.of("deutsch", Intent.UNKNOWN))).language())
        .isEqualTo("de");
  }

  @Test
  void a_language_without_messages_is_not_chosen() {
    var same = after(new Event.Tapped(new Action(1, "language", Optional.of("xx"))));

    assertThat(same.language()).isEqualTo("en");
    assertThat(same.state()).isEqualTo(new Settings.AskedLanguage());
  }
}
