package bitepoint.engine;

import bitepoint.store.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Which chats are being left, or were told lately why: nothing is said there twice. Belongs to a
/// batch.
final class Departures {
  /// Who takes the coach out and puts it back in within this time is not told again.
  private static final Duration REMEMBERED = Duration.ofHours(1);

  private final Set<Long> told;
  private final Set<Long> leaving;

  private Departures(Set<Long> told, Set<Long> leaving) {
    this.told = new HashSet<>(told);
    this.leaving = new HashSet<>(leaving);
  }

  /// Where nobody is left.
  static Departures none() {
    return new Departures(Set.of(), Set.of());
  }

  /// What the outbox knows of the chats that these would leave.
  static Departures of(Sql sql, List<Task> tasks, Instant now) throws SQLException {
    var chats =
        tasks.stream()
            .map(task ->
                task instanceof Task.Foreign(_, var aside)
                    ? aside.filter(Aside::leaves).map(Aside::chatId).orElse(null)
                    : null)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return chats.isEmpty()
        ? none()
        : new Departures(
            OutboxRows.told(sql, chats, now.minus(REMEMBERED)), OutboxRows.leaving(sql, chats));
  }

  /// What of it is still to be called.
  List<Call> calls(Aside aside) {
    if (!aside.leaves()) {
      return aside.calls();
    }
    if (!leaving.add(aside.chatId())) {
      return List.of();
    }
    return told.add(aside.chatId())
        ? aside.calls()
        : aside.calls().subList(aside.calls().size() - 1, aside.calls().size());
  }
}
