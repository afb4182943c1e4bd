package bitepoint.operations;

import bitepoint.engine.Standing;
import bitepoint.telegram.SenderCounts;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// How a bot is. Any thread may ask; nothing is asked of the database but where it says so.
public interface Vitals {
  /// Whether each of its parts goes on, by name.
  Map<String, Boolean> parts();

  /// Whether updates are polled, so that silence means trouble.
  boolean polls();

  /// When Telegram was last heard from.
  Optional<Instant> lastHeard();

  /// Requests to the webhook by how they were answered; none without a webhook.
  Map<String, Long> deliveries();

  SenderCounts sent();

  /// How many transactions the database refused.
  long refusedTransactions();

  /// What waits; asks the database.
  Standing standing();

  /// How many people there are; asks the database, which takes its time where there are many.
  long people();
}
