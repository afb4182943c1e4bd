package bitepoint.transcript;

import bitepoint.conversation.Change;
import bitepoint.conversation.Event;
import bitepoint.conversation.Person;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.Step;
import bitepoint.engine.Call;
import bitepoint.engine.Coach;
import bitepoint.engine.Engine;
import bitepoint.engine.Incoming;
import bitepoint.engine.Origin;
import bitepoint.engine.Renderer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a store know a person, by one turn of the real engine that changes everything at once.
final class Acquaintance {
  private Acquaintance() {}

  static void make(String databaseUrl, Person known, InstantSource clock) {
    var changes = new ArrayList<Change>();
    changes.add(new Change.ProfileIs(known.profile()));
    changes.add(new Change.MovedTo(known.phase(), "welcome"));
    changes.add(new Change.JourneyIs(known.journey()));
    known.diary().trainings().forEach(done -> changes.add(new Change.NotedTraining(done)));
    known.diary().pains().forEach((day, pain) -> changes.add(new Change.NotedPain(day, pain)));
    known
        .reminders()
        .forEach((kind, due) -> changes.add(new Change.Agreed(new Reminder(kind, due))));
    var coach =
        new Coach(
            (person, _, _) -> new Step(known.state(), person.turn(), List.of(), changes),
            _ -> Optional.empty(),
            new Silent(),
            code -> code);
    try (var engine = Engine.open(databaseUrl, clock, coach)) {
      engine.start();
      engine.receive(
          new Incoming(
              known.id(), known.name(), "en", new Event.Returned(), new Origin.Elsewhere()));
      while (engine.ticker().nextDue(known.id()).isEmpty()) {
        Thread.onSpinWait();
      }
    }
  }

  private static final class Silent implements Renderer {
    @Override
    public List<Call> render(Person before, Incoming incoming, Step step) {
      return List.of();
    }

    @Override
    public List<Call> apologise(Person person) {
      return List.of();
    }
  }
}
