package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Phase;
import bitepoint.coach.Tension.Doing;
import bitepoint.coach.Tension.Place;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever is tight, after whatever, in every phase: an answer, in few words, and a way on.
class TightnessTest {
  private static final Instant NOW = Instant.parse("2026-10-20T18:00:00Z");
  private static final Conversation CONVERSATION = new Conversation(Shipped.PROGRAMME);
  private static final int MOST_WORDS = 60;

  private static Person in(Phase phase, State state) {
    var stranger = Person.stranger(1, "Sam", "en").after(new Change.MovedTo(phase, "asked"));
    return stranger.after(new Step(state, 1, List.of(), List.of()), NOW);
  }

  private static Stream<Tightness.Told> answers() {
    return Arrays.stream(Place.values())
        .flatMap(
            place -> Arrays.stream(Doing.values()).map(doing -> new Tightness.Told(place, doing)));
  }

  private static Step tapped(Person person, String action, Optional<String> argument) {
    return CONVERSATION.step(
        person, new Event.Tapped(new Action(person.turn(), action, argument)), NOW);
  }

  private static String text(Reply reply) {
    return switch (reply) {
      case Reply.Text(var words, _) -> Shipped.PHRASEBOOK.say("en", words);
      case Reply.Hushed(var words, _) -> Shipped.PHRASEBOOK.say("en", words);
      case Reply.Urgent(var words, _) -> Shipped.PHRASEBOOK.say("en", words);
      case Reply.Pinned(var words, _) -> Shipped.PHRASEBOOK.say("en", words);
      case Reply.Unpinned _ -> "";
      case Reply.EditOf(var words, _) -> Shipped.PHRASEBOOK.say("en", words);
      case Reply.Picture(_, var words, _, _) -> Shipped.PHRASEBOOK.say("en", words);
      case Reply.Tick(var words, _) -> Shipped.PHRASEBOOK.say("en", words);
      case Reply.Toast(var words) -> Shipped.PHRASEBOOK.say("en", words);
      case Reply.Reaction(var emoji) -> emoji;
      case Reply.Document(_, var caption, _) -> Shipped.PHRASEBOOK.say("en", caption);
    };
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void every_answer_has_its_words_in_one_message(Phase phase) {
    answers()
        .forEach(told -> {
          var person = in(phase, new Tightness.AskedDoing(told.place(), Set.of(Doing.values())));
          var step = tapped(person, "doing", Optional.of(told.doing().name()));

          assertThat(step.state()).as("%s", told).isEqualTo(told);
          assertThat(step.replies()).as("%s", told).hasSize(1);
          var reply = step.replies().getFirst();
          assertThat(text(reply).split("\\s+")).as("%s", told).hasSizeLessThanOrEqualTo(MOST_WORDS);
          assertThat(reply.buttons().buttons()).as("%s", told).hasSizeBetween(1, 6);
        });
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void whatever_is_offered_can_be_shown_and_says_what_it_is(Phase phase) {
    answers()
        .forEach(told -> {
          var person = in(phase, told);
          TightnessAnswer.of(Next.of(person, NOW, Shipped.PROGRAMME), told)
              .buttons()
              .buttons()
              .filter(button -> !button.action().equals("routine"))
              .forEach(button -> {
                var step = tapped(person, button.action(), button.argument());
                assertThat(text(step.replies().getFirst())).as("%s", told).isNotBlank();
                assertThat(step.replies().getFirst().buttons().isEmpty()).as("%s", told).isFalse();
              });
        });
  }

  @Test
  void a_flare_up_shows_no_hip_stretch() {
    answers()
        .forEach(told -> {
          var person = in(Phase.FLARE_UP, told);
          assertThat(tapped(person, "show", Optional.empty()).replies())
              .allSatisfy(
                  reply -> assertThat(text(reply)).as("%s", told).doesNotContain("stretch</b>"));
          assertThat(tapped(person, "then", Optional.empty()).replies())
              .allSatisfy(
                  reply -> assertThat(text(reply)).as("%s", told).doesNotContain("stretch</b>"));
        });
  }
}
