package bitepoint.engine;

import bitepoint.store.Known;
import bitepoint.store.People;
import bitepoint.store.Transaction;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Those who did something last, as the database has them, so that who is in the middle of a
/// conversation is not read anew for each turn. Holds only as long as nobody else writes people's
/// rows. Belongs to the lane's thread.
final class Familiar {
  private final People store;
  private final int most;
  private final LinkedHashMap<Long, Known> people = new LinkedHashMap<>(16, 0.75f, true);

  /// What was read on another day reaches back to another day of the diary.
  private LocalDate day = LocalDate.EPOCH;

  /// @param most how many are remembered; none where others write people's rows as well
  Familiar(People store, int most) {
    this.store = store;
    this.most = most;
  }

  /// @return those of them who are known, by id
  Map<Long, Known> load(Transaction transaction, Set<Long> wanted, Instant now)
      throws SQLException {
    forgetYesterday(now);
    var found = new HashMap<Long, Known>();
    var others = new ArrayList<Long>();
    for (var id : wanted) {
      var known = people.get(id);
      if (known == null) {
        others.add(id);
      } else {
        found.put(id, known);
      }
    }
    if (!others.isEmpty()) {
      found.putAll(store.load(transaction.sql(), others, now));
    }
    return found;
  }

  /// Those whose rows this transaction may change are read again within it, and after it where it
  /// is undone.
  void let(Collection<Long> ids) {
    ids.forEach(people::remove);
  }

  /// What they are once it is committed.
  ///
  /// @param heardFrom whether some of them did something: who was only reminded takes nobody's
  ///   place
  void changed(Transaction transaction, Collection<Known> now, boolean heardFrom) {
    if (most > 0 && (heardFrom || people.size() < most)) {
      var changed = List.copyOf(now);
      transaction.afterCommit(() -> changed.forEach(this::remember));
    }
  }

  private void remember(Known known) {
    people.put(known.person().id(), known);
    if (people.size() > most) {
      people.pollFirstEntry();
    }
  }

  private void forgetYesterday(Instant now) {
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (!today.equals(day)) {
      people.clear();
      day = today;
    }
  }
}
