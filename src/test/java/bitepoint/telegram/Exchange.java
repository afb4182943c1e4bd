package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.conversation.Action;
import bitepoint.conversation.Button;
import bitepoint.conversation.Event;
import bitepoint.conversation.Idle;
import bitepoint.conversation.Keyboard;
import bitepoint.conversation.Person;
import bitepoint.conversation.Reply;
import bitepoint.conversation.Step;
import bitepoint.conversation.Words;
import bitepoint.engine.Call;
import bitepoint.engine.Incoming;
import bitepoint.engine.Origin;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What somebody says or taps, the step that follows, and the calls that it is rendered as.
final class Exchange {
  static final Keyboard MUCH_OR_LITTLE =
      Keyboard.row(
          Button.of(Words.of("much"), "pain", 8), Button.of(Words.of("little"), "pain", 2));
  static final Reply ASK = new Reply.Text(Words.of("how-much", "name", "<Sam>"), MUCH_OR_LITTLE);
  static final Reply NOTED = new Reply.Text(Words.of("noted"), Keyboard.NONE);
  static final Reply NOTICE = new Reply.Toast(Words.of("notice"));
  static final Event HELLO = new Event.Said(Reading.of("hello", Intent.GREETING));

  private static final Calls CALLS = new Calls(Phrases.book());

  private Exchange() {}

  /// Somebody whose newest keyboard is that turn's wrote message 70.
  static List<Call> said(int turn, Step step) {
    return rendered(person("en", turn), HELLO, new Origin.Message(70), step);
  }

  /// Somebody whose newest keyboard is that turn's tapped a button of another, or the same, turn in
  /// message 60.
  static List<Call> tapped(int turn, int tappedTurn, Step step) {
    var tap = tap(Origin.Shows.TEXT);
    return rendered(person("en", turn), tap(tappedTurn), tap, step);
  }

  /// The same where the message is a picture with a caption.
  static List<Call> tappedPicture(int turn, int tappedTurn, Step step) {
    return rendered(person("en", turn), tap(tappedTurn), tap(Origin.Shows.PICTURE), step);
  }

  private static Origin.Tap tap(Origin.Shows shows) {
    var entities = "[{\"type\":\"bold\",\"offset\":0,\"length\":3}]";
    return new Origin.Tap("q1", 60, shows, "How much?", entities, "A little");
  }

  static List<Call> rendered(Person person, Event event, Origin origin, Step step) {
    return CALLS.render(person, new Incoming(7, "Sam", "en", event, origin), step);
  }

  static List<Call> apology() {
    return CALLS.apologise(person("en", 4));
  }

  static Event tap(int turn) {
    return new Event.Tapped(new Action(turn, "pain", Optional.of("2")));
  }

  static Person person(String language, int turn) {
    var stranger = Person.stranger(7, "Sam", language);
    return stranger.after(new Step(new Idle(), turn, List.of(), List.of()), Instant.EPOCH);
  }

  static Step step(int turn, Reply... replies) {
    return new Step(new Idle(), turn, List.of(replies), List.of());
  }

  static Call only(List<Call> calls) {
    assertThat(calls).hasSize(1);
    return calls.getFirst();
  }

  static List<String> methods(List<Call> calls) {
    return calls.stream().map(Call::method).toList();
  }

  static JsonNode json(Call call) {
    return tree(call.body());
  }

  static JsonNode tree(String json) {
    try {
      return Json.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
