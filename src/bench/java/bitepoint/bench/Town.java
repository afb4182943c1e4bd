package bitepoint.bench;

import bitepoint.coach.Phase;
import bitepoint.conversation.Change;
import bitepoint.conversation.Event;
import bitepoint.conversation.Idle;
import bitepoint.conversation.Person;
import bitepoint.conversation.Profile;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.Safety;
import bitepoint.conversation.Step;
import bitepoint.conversation.Welcome;
import bitepoint.engine.Call;
import bitepoint.engine.Coach;
import bitepoint.engine.Engine;
import bitepoint.engine.Incoming;
import bitepoint.engine.Origin;
import bitepoint.engine.Renderer;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Makes a database know people who have done their check-ins for two weeks, each with one agreed
/// for tomorrow.
final class Town {
  static final LocalTime CHECK_IN = LocalTime.of(8, 0);

  private static final int MORNINGS = 14;

  private Town() {}

  /// @param evening before the first check-in
  static void settle(String databaseUrl, List<Long> ids, Instant evening) {
    var changes = changes(evening);
    var coach =
        new Coach(
            (person, _, _) -> new Step(new Idle(), person.turn(), List.of(), changes),
            _ -> Optional.empty(),
            new Silent(),
            code -> code);
    try (var engine = Engine.open(databaseUrl, () -> evening, coach)) {
      engine.start();
      for (var id : ids) {
        engine.receive(
            new Incoming(id, name(id), "en", new Event.Returned(), new Origin.Elsewhere()));
      }
      while (engine.ticker().nextDue(ids.getLast()).isEmpty()) {
        LockSupport.parkNanos(1_000_000);
      }
    }
  }

  static String name(long id) {
    return "Sam" + id;
  }

  private static List<Change> changes(Instant evening) {
    var today = evening.atZone(ZoneOffset.UTC).toLocalDate();
    var changes = new ArrayList<Change>();
    changes.add(
        new Change.ProfileIs(
            Profile.unknown()
                .consented(Welcome.CONSENT, evening)
                .startedAt(4)
                .checkedInAt(CHECK_IN)
                .safe(Safety.UNKNOWN.screenedOn(today))));
    changes.add(new Change.MovedTo(Phase.CALM, "welcome"));
    for (var ago = 0; ago < MORNINGS; ago++) {
      changes.add(new Change.NotedPain(today.minusDays(ago), 3 + ago % 2));
    }
    var due = today.plusDays(1).atTime(CHECK_IN).toInstant(ZoneOffset.UTC);
    changes.add(new Change.Agreed(new Reminder(Reminder.Kind.CHECK_IN, due)));
    return List.copyOf(changes);
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
