package bitepoint.engine;

import bitepoint.store.Transaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// The nudges that whoever sends has no room for: they wait in the table alone, so that a million
/// of them take no memory. The oldest come first, and those to a chat before anything else that
/// goes there. Known are only the numbers between which they are: what is found there may be in
/// hand already, but never sent. Belongs to the lane's thread, but for [#isEmpty].
final class Surplus {
  private volatile long after;
  private volatile long upTo;
  private int reaches;

  boolean isEmpty() {
    return after >= upTo;
  }

  /// Whatever is in the table up to that number may be among them.
  void reach(long newest) {
    upTo = Math.max(upTo, newest);
    after = 0;
    reaches++;
  }

  /// Keeps the nudges among new rows for which there is no room.
  ///
  /// @return the others, with what was kept for the same chats before them
  List<Outbox.Row> keep(Transaction transaction, List<Outbox.Row> rows, int room)
      throws SQLException {
    if (isEmpty() && rows.size() <= room) {
      return rows;
    }
    var awaited =
        rows.stream()
            .filter(row -> row.call().kind().isKept() && !isNudge(row))
            .map(Outbox.Row::chatId)
            .collect(Collectors.toSet());
    var given = new ArrayList<Outbox.Row>();
    if (!isEmpty() && !awaited.isEmpty()) {
      given.addAll(Leftovers.nudges(transaction, awaited, after, upTo));
    }
    var known = given.stream().map(Outbox.Row::id).collect(Collectors.toCollection(HashSet::new));
    for (var row : rows) {
      var mayWait = isNudge(row) && !awaited.contains(row.chatId());
      if (mayWait && (!isEmpty() || given.size() >= room)) {
        keep(row.id());
      } else if (known.add(row.id())) {
        given.add(row);
      }
    }
    return List.copyOf(given);
  }

  /// The oldest of them. They are no longer here once the transaction is committed.
  List<Outbox.Row> take(Transaction transaction, Shares shares, int most) throws SQLException {
    var last = upTo;
    var reached = reaches;
    var rows = Leftovers.nudges(transaction, shares, after, last, most);
    // What cannot be opened is not among them: fewer than asked for are not the last yet.
    var taken = rows.isEmpty() ? last : rows.getLast().id();
    transaction.afterCommit(() -> {
      if (reaches == reached) {
        after = Math.max(after, taken);
      }
    });
    return rows;
  }

  private void keep(long id) {
    if (isEmpty()) {
      after = id - 1;
    }
    upTo = Math.max(upTo, id);
  }

  private static boolean isNudge(Outbox.Row row) {
    return row.call().kind() == Call.Kind.NUDGE;
  }
}
