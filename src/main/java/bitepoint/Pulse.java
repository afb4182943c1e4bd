package bitepoint;

import bitepoint.engine.Engine;
import bitepoint.engine.Standing;
import bitepoint.operations.Vitals;
import bitepoint.telegram.Intake;
import bitepoint.telegram.Poller;
import bitepoint.telegram.Sender;
import bitepoint.telegram.SenderCounts;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// How a bot is, by its parts.
record Pulse(Intake intake, Engine engine, Sender sender) implements Vitals {
  @Override
  public Map<String, Boolean> parts() {
    return Map.of(
        "intake", intake.isAwake(), "turns", engine.isAwake(), "sender", sender.isAwake());
  }

  @Override
  public boolean polls() {
    return intake instanceof Poller;
  }

  @Override
  public Optional<Instant> lastHeard() {
    return intake.lastHeard();
  }

  @Override
  public Map<String, Long> deliveries() {
    return intake.requests();
  }

  @Override
  public SenderCounts sent() {
    return sender.counts();
  }

  @Override
  public long refusedTransactions() {
    return engine.unwritten();
  }

  @Override
  public Standing standing() {
    return engine.standing();
  }

  @Override
  public long people() {
    return engine.people();
  }
}
