package bitepoint.telegram;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// How updates come from Telegram into the inbox: fetched, or delivered. Whatever fails, it goes on
/// trying until it is closed.
public sealed interface Intake extends AutoCloseable permits Poller, Webhook {
  /// Does not wait for Telegram.
  void start();

  /// When Telegram last answered, or delivered, as it should.
  Optional<Instant> lastHeard();

  /// Whether another process takes updates with the same token, as far as Telegram tells.
  boolean isContested();

  /// Whether it works, be it that there is nothing to take.
  boolean isAwake();

  /// How many requests there were so far by how they were answered; none where nothing is
  /// delivered.
  default Map<String, Long> requests() {
    return Map.of();
  }

  /// Stops within a second. Updates that are just being kept are kept.
  @Override
  void close();
}
