package bitepoint.engine;

import bitepoint.store.Transaction;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The calls that a batch makes, in order, until they are queued.
final class Outgoing {
  private record Draft(long chatId, Call call) {
    Optional<OutboxRows.Shown> target() {
      return call.aimsAt().map(turn -> new OutboxRows.Shown(chatId, turn));
    }

    Outbox.Row row(long number) {
      var id = call.kind().isKept() ? number : -number;
      return new Outbox.Row(id, chatId, call, 0, Instant.EPOCH);
    }
  }

  private final List<Draft> drafts = new ArrayList<>();

  void add(long chatId, List<Call> calls) {
    calls.forEach(call -> drafts.add(new Draft(chatId, call)));
  }

  /// Drops what was to be sent to that chat.
  void forget(long chatId) {
    drafts.removeIf(draft -> draft.chatId() == chatId);
  }

  /// Writes the calls down, all but those that aim at a message that was never made.
  List<Outbox.Row> queue(Transaction transaction, Numbers numbers, Instant now)
      throws SQLException {
    var targets = drafts.stream().flatMap(draft -> draft.target().stream()).toList();
    var shown = new HashSet<>(OutboxRows.shown(transaction.sql(), targets));
    var sensible = new ArrayList<Draft>();
    for (var draft : drafts) {
      if (draft.target().isEmpty() || shown.contains(draft.target().get())) {
        sensible.add(draft);
        draft
            .call()
            .carries()
            .ifPresent(turn -> shown.add(new OutboxRows.Shown(draft.chatId(), turn)));
      }
    }
    var ids = numbers.next(transaction, sensible.size()).iterator();
    var rows = sensible.stream().map(draft -> draft.row(ids.next())).toList();
    OutboxRows.queue(
        transaction, rows.stream().filter(row -> row.call().kind().isKept()).toList(), now);
    return rows;
  }
}
