package bitepoint.telegram;

import bitepoint.catalogue.Shipped;
import bitepoint.conversation.Change;
import bitepoint.conversation.Conversation;
import bitepoint.conversation.Event;
import bitepoint.conversation.Person;
import bitepoint.conversation.Step;
import bitepoint.engine.Call;
import bitepoint.engine.Coach;
import bitepoint.engine.Incoming;
import bitepoint.engine.Renderer;
import bitepoint.engine.Update;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import bitepoint.understanding.PhraseReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The coach, stumbling where somebody says so, with everything it knows of them in its exceptions.
final class Clumsy {
  private static final MessagesFolder MESSAGES = Shipped.MESSAGES;
  static final Phrasebook PHRASEBOOK = Shipped.PHRASEBOOK;

  private final Conversation conversation = new Conversation(Shipped.PROGRAMME);
  private final Updates updates =
      new Updates(new PhraseReader(MESSAGES, PHRASEBOOK)::read, PHRASEBOOK, "1", Optional::empty);
  private final Calls calls = new Calls(PHRASEBOOK);

  private Clumsy() {}

  static Coach coach() {
    var clumsy = new Clumsy();
    return new Coach(clumsy::step, clumsy::read, clumsy.new Rendering(), PHRASEBOOK::closest);
  }

  private Optional<Incoming> read(Update update) {
    if (update.body().contains("unreadable")) {
      throw new IllegalArgumentException(update.body(), new IllegalStateException(update.body()));
    }
    return updates.read(update);
  }

  private Step step(Person person, Event event, Instant now) {
    var step = conversation.step(person, event, now);
    var said = said(event);
    if (said.contains("stumble")) {
      throw new IllegalStateException(person.name() + " said " + said);
    }
    if (said.contains("recurse")) {
      return step(person, event, now.plusNanos(1));
    }
    if (said.contains("assert")) {
      throw new AssertionError(person.name() + " said " + said);
    }
    return said.contains("poison")
        ? new Step(
            step.state(),
            step.turn(),
            step.replies(),
            List.of(new Change.NotedPain(person.today(now), 11)))
        : step;
  }

  private static String said(Event event) {
    return event instanceof Event.Said(var reading) ? reading.said() : "";
  }

  private final class Rendering implements Renderer {
    @Override
    public List<Call> render(Person before, Incoming incoming, Step step) {
      if (said(incoming.event()).contains("unrenderable")) {
        throw new IllegalArgumentException(before.name() + " said " + said(incoming.event()));
      }
      return calls.render(before, incoming, step);
    }

    @Override
    public List<Call> apologise(Person person) {
      if (person.turn() > 1) {
        throw new IllegalStateException("speechless before " + person.name());
      }
      return calls.apologise(person);
    }
  }
}
