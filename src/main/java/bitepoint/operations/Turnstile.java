package bitepoint.operations;

import bitepoint.conversation.Event;
import bitepoint.engine.Observer;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Counts and times what the engine does.
final class Turnstile implements Observer {
  private static final Duration[] TURN =
      Stream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000)
          .map(Duration::ofMillis)
          .toArray(Duration[]::new);
  private static final Duration[] LATE =
      Stream.of(1, 2, 5, 15, 60, 300, 900, 3_600, 21_600, 86_400)
          .map(Duration::ofSeconds)
          .toArray(Duration[]::new);

  private final MeterRegistry registry;
  private final Counter kept;
  private final Counter aside;
  private final Timer turn;
  private final Timer late;

  Turnstile(MeterRegistry registry) {
    this.registry = registry;
    kept =
        Counter.builder("bitepoint.updates.received")
            .description("Updates that were kept, each once")
            .register(registry);
    aside =
        Counter.builder("bitepoint.events.set.aside")
            .description("Events that could not be dealt with")
            .register(registry);
    turn =
        Timer.builder("bitepoint.turn")
            .description("What a turn took, with those that shared its transaction")
            .serviceLevelObjectives(TURN)
            .register(registry);
    late =
        Timer.builder("bitepoint.reminder.lateness")
            .description("How late agreed times had their turn")
            .serviceLevelObjectives(LATE)
            .register(registry);
  }

  @Override
  public void kept(int updates) {
    kept.increment(updates);
  }

  @Override
  public void took(List<Event> turns, Duration time) {
    for (var event : turns) {
      turn.record(time);
      count("bitepoint.turns", "Turns taken", "kind", kind(event));
    }
  }

  @Override
  public void cameDue(Duration time) {
    late.record(time);
  }

  @Override
  public void setAside() {
    aside.increment();
  }

  private String kind(Event event) {
    return switch (event) {
      case Event.Said(var reading) -> read("said", reading);
      case Event.Forwarded(var reading) -> read("forwarded", reading);
      case Event.Corrected(var reading) -> read("corrected", reading);
      case Event.Sent _ -> "sent";
      case Event.Tapped _ -> "tapped";
      case Event.CameDue _ -> "came_due";
      case Event.Blocked _ -> "blocked";
      case Event.Returned _ -> "returned";
    };
  }

  private String read(String kind, Reading reading) {
    var certainty =
        reading.intent() == Intent.UNKNOWN
            ? "unknown"
            : reading.wants() == Intent.UNKNOWN ? "unsure" : "sure";
    count("bitepoint.readings", "Messages by how sure their reading was", "certainty", certainty);
    return kind;
  }

  private void count(String name, String description, String tag, String value) {
    Counter.builder(name).description(description).tag(tag, value).register(registry).increment();
  }
}
