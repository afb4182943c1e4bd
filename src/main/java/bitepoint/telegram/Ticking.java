package bitepoint.telegram;

import bitepoint.conversation.Person;
import bitepoint.conversation.Reply;
import bitepoint.conversation.Step;
import bitepoint.engine.Call;
import bitepoint.phrasing.Phrasebook;
import bitepoint.phrasing.Voice;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What a clock does to the message whose buttons are alive: other words, or another picture in its
/// place. Nobody tapped it, so the sender looks up which message that is.
///
/// @param phrasebook where the words are
record Ticking(Phrasebook phrasebook) {

  /// Empty for a step that says anything else.
  Optional<List<Call>> render(Person before, Step step) {
    return step.replies().size() == 1
        ? switch (step.replies().getFirst()) {
          case Reply.Tick tick -> Optional.of(List.of(tick(before, tick)));
          case Reply.Picture picture when picture.replaces() ->
              Optional.of(List.of(inPlace(before, picture, step.turn())));
          case Reply.Text _,
              Reply.Hushed _,
              Reply.Pinned _,
              Reply.Unpinned _,
              Reply.Urgent _,
              Reply.EditOf _,
              Reply.Picture _,
              Reply.Toast _,
              Reply.Document _,
              Reply.Reaction _ ->
              Optional.empty();
        }
        : Optional.empty();
  }

  /// The last number on the clock of a step that says something else besides.
  Optional<Call> last(Person before, Step step) {
    return step.replies().stream()
        .flatMap(reply -> reply instanceof Reply.Tick tick ? Stream.of(tick) : Stream.empty())
        .findFirst()
        .map(tick -> tick(before, tick));
  }

  private Call tick(Person before, Reply.Tick tick) {
    var voice = Voice.of(before);
    var markup = Bodies.markup(tick.keyboard(), before.turn(), voice, phrasebook);
    var html = phrasebook.say(voice, tick.words());
    return new Call(
        tick.keyboard().isEmpty() ? Call.Kind.EDIT : Call.Kind.TICK,
        "editMessageCaption",
        Bodies.ticked(before.id(), html, markup),
        Optional.empty(),
        Optional.of(before.turn()));
  }

  private Call inPlace(Person before, Reply.Picture picture, int turn) {
    var voice = Voice.of(before);
    var markup = Bodies.markup(picture.keyboard(), turn, voice, phrasebook);
    var html = phrasebook.say(voice, picture.caption());
    return new Frame(
            before.id(), OptionalInt.empty(), Optional.of(picture.drawing()), html, true, markup)
        .aimed(before.turn(), markup.map(_ -> turn));
  }
}
