package bitepoint.faults;

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
import bitepoint.local.Chat;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Makes a store know people who came through the welcome before, by a turn of the real engine.
final class Regulars {
  private static final LocalTime CHECK_IN = LocalTime.of(8, 0);
  private static final int PAIN_AT_START = 4;

  private Regulars() {}

  static void make(String databaseUrl, List<Chat> people, ZoneId zone) {
    var due = Instant.now().plus(Duration.ofHours(12));
    var profile =
        Profile.unknown()
            .consented(Welcome.CONSENT, Instant.now())
            .startedAt(PAIN_AT_START)
            .in(zone)
            .checkedInAt(CHECK_IN)
            .safe(Safety.UNKNOWN.screenedOn(LocalDate.now(zone)));
    List<Change> changes =
        List.of(
            new Change.ProfileIs(profile),
            new Change.MovedTo(Phase.CALM, "welcome"),
            new Change.Agreed(new Reminder(Reminder.Kind.CHECK_IN, due)));
    var coach =
        new Coach(
            (person, _, _) -> new Step(new Idle(), person.turn(), List.of(), changes),
            _ -> Optional.empty(),
            new Silent(),
            code -> code);
    try (var engine = Engine.open(databaseUrl, InstantSource.system(), coach)) {
      engine.start();
      for (var chat : people) {
        engine.receive(
            new Incoming(
                chat.id(), chat.name(), "en", new Event.Returned(), new Origin.Elsewhere()));
      }
      for (var chat : people) {
        while (engine.ticker().nextDue(chat.id()).isEmpty()) {
          Thread.onSpinWait();
        }
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
