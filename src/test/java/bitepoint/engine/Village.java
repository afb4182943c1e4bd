package bitepoint.engine;

import bitepoint.conversation.Event;
import bitepoint.conversation.Idle;
import bitepoint.conversation.Keyboard;
import bitepoint.conversation.Person;
import bitepoint.conversation.Reply;
import bitepoint.conversation.Step;
import bitepoint.conversation.Words;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// People who write to a coach that repeats what it hears: a real reader, stepper and renderer for
/// tests of the engine. An update's body is `person|name|language|text`.
final class Village {
  private Village() {}

  static Update says(long updateId, long personId, String text) {
    return new Update(updateId, personId + "|Sam|en|" + text);
  }

  static Coach coach(Stepper stepper) {
    return new Coach(stepper, Village::read, new Plain(), code -> code.isEmpty() ? "en" : code);
  }

  /// Answers `WORD` with the message key `heard.WORD` on a new turn.
  static Step echo(Person person, Event event, Instant now) {
    return step(person, "heard." + word(event));
  }

  static Step step(Person person, String key) {
    return new Step(
        new Idle(),
        person.turn() + 1,
        List.of(new Reply.Text(Words.of(key), Keyboard.NONE)),
        List.of());
  }

  static String word(Event event) {
    return switch (event) {
      case Event.Said(var reading) -> reading.said();
      case Event.Sent(var kind) -> kind.name();
      case Event.Forwarded(var reading) -> reading.said();
      case Event.Corrected(var reading) -> reading.said();
      case Event.Tapped(var action) -> action.name();
      case Event.CameDue(var reminder) -> reminder.kind().name();
      case Event.Blocked _ -> "blocked";
      case Event.Returned _ -> "returned";
    };
  }

  static Optional<Incoming> read(Update update) {
    var parts = update.body().split("\\|", 4);
    if (parts[3].equals("unreadable")) {
      throw new IllegalArgumentException("what they wrote: " + parts[3]);
    }
    if (parts[3].equals("in a group")) {
      return Optional.empty();
    }
    return Optional.of(
        incoming(Long.parseLong(parts[0]), parts[1], parts[2], new Event.Said(reading(parts[3]))));
  }

  static Incoming incoming(long personId, String name, String language, Event event) {
    return new Incoming(personId, name, language, event, new Origin.Message(1));
  }

  static Reading reading(String text) {
    return Reading.of(text, Intent.UNKNOWN);
  }

  /// One call for a step: its keys, joined by spaces, carrying the step's turn.
  static final class Plain implements Renderer {
    @Override
    public List<Call> render(Person before, Incoming incoming, Step step) {
      if (step.replies().isEmpty()) {
        return List.of();
      }
      var body = step.replies().stream().map(Plain::key).collect(Collectors.joining(" "));
      var kind = incoming.event() instanceof Event.CameDue ? Call.Kind.NUDGE : Call.Kind.REPLY;
      return List.of(
          new Call(kind, "sendMessage", body, Optional.of(step.turn()), Optional.empty()));
    }

    @Override
    public List<Call> apologise(Person person) {
      return List.of(
          new Call(Call.Kind.REPLY, "sendMessage", "sorry", Optional.empty(), Optional.empty()));
    }

    private static String key(Reply reply) {
      return reply instanceof Reply.Text(var words, _) ? words.key() : "";
    }
  }
}
