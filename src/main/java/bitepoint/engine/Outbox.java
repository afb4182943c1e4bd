package bitepoint.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where calls are kept from the turn that made them until Telegram has answered. A row is queued,
/// then sending (durably, before the first byte leaves), then sent, uncertain or refused.
public interface Outbox {

  /// @param id grows in the order in which calls were made; per chat they are sent in this order,
  ///   but for what overtakes, see [Call.Kind]; below zero for a call of which no row is kept
  /// @param attempts how often it was sent already
  /// @param notBefore when it may be sent again, where Telegram asked for a rest; else
  ///   [Instant#EPOCH]
  record Row(long id, long chatId, Call call, int attempts, Instant notBefore) {}

  /// What became of a row.
  sealed interface Outcome {
    long id();

    /// @param messageId of the message it made or changed
    record Sent(long id, Optional<Integer> messageId) implements Outcome {}

    /// Telegram said no, and will say no again.
    record Refused(long id, int code) implements Outcome {}

    /// Certainly not delivered; to be sent again, not before that time.
    record Later(long id, Instant notBefore) implements Outcome {}

    /// Nobody knows whether it arrived, and it is not sent again.
    record Uncertain(long id) implements Outcome {}
  }

  /// Who sends. Both are called from the thread that commits: they must not block.
  @FunctionalInterface
  interface Recipient {
    /// Called after each commit that queued rows, in order.
    void take(List<Row> rows);

    /// How many rows more it wants in hand. What is worth waiting for stays in the outbox then, see
    /// [Outbox#more].
    default int room() {
      return Integer.MAX_VALUE;
    }
  }

  void whenQueued(Recipient recipient);

  /// Whether nudges wait that the recipient had no room for.
  boolean hasMore();

  /// Gives the recipient the oldest nudges that it had no room for; it may know some of them
  /// already. Returns once they are given.
  ///
  /// @param most so many of them
  void more(int most);

  /// Who sends; told what it takes over from other machines on the database, and what it is to let
  /// go of. Alone on a database, it never hears anything.
  void carriedBy(Carrier carrier);

  /// What an earlier process left behind, the urgent before the others and the oldest first: the
  /// queued, and of those that were being sent the ones whose [Call.Kind] allows it. The rest is
  /// settled as uncertain. Nudges to people for whom nothing else waits are not among them, but
  /// [#more] there is. Where several machines share the database nothing; see [#carriedBy].
  List<Row> left();

  /// Marks rows as being sent; returns once that is durable.
  ///
  /// @return those that are there, or need not be; the others were deleted with the person and are
  ///   not to be sent
  List<Long> claim(List<Long> ids);

  /// Writes outcomes down; may return before they are durable.
  void settle(List<Outcome> outcomes);

  /// The message that shows the keyboard of that turn, if it was sent.
  Optional<Integer> messageWith(long chatId, int turn);
}
