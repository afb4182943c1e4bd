package bitepoint.engine;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What waits in the inbox and in the outbox.
public record Standing(Queue inbox, Queue outbox) {
  /// What there is to do for hours is not counted to its end.
  private static final int MOST_COUNTED = 100_000;

  private static final String INBOX =
      """
      SELECT count(*), min(since) FROM (
        SELECT received_at AS since FROM inbox WHERE done_at IS NULL ORDER BY arrival LIMIT :most
      ) AS waiting
      """;

  private static final String OUTBOX =
      """
      SELECT count(*), min(since) FROM (
        SELECT created_at AS since FROM outbox WHERE status IN ('queued', 'sending')
        ORDER BY id LIMIT :most
      ) AS waiting
      """;

  /// @param waiting how many rows, of a hundred thousand at the most
  /// @param oldest since when the oldest of them waits; empty where there is none
  public record Queue(long waiting, Optional<Instant> oldest) {}

  /// Two queries, each over what waits and no more.
  static Standing of(Handle handle) {
    return new Standing(queue(handle, INBOX), queue(handle, OUTBOX));
  }

  private static Queue queue(Handle handle, String query) {
    return handle
        .createQuery(query)
        .bind("most", MOST_COUNTED)
        .map((row, _) -> {
          var waiting = row.getLong(1);
          var oldest = Instant.ofEpochMilli(row.getLong(2));
          return new Queue(waiting, waiting == 0 ? Optional.empty() : Optional.of(oldest));
        })
        .one();
  }
}
