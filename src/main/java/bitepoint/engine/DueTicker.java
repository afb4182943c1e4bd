package bitepoint.engine;

import bitepoint.store.Database;
import bitepoint.store.Lane;
import bitepoint.store.Reminders;
import bitepoint.store.Work;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fires what the reminder table holds. A row is picked and re-armed or deleted within one
/// transaction, so that each comes due once, whoever ticks. Safe for use by several threads.
final class DueTicker implements Ticker {
  private static final Logger log = LoggerFactory.getLogger(DueTicker.class);
  private static final int MOST_AT_ONCE = 256;

  /// More would only wait for the lane.
  private static final int AHEAD = 2;

  private record Picked(Reminders.Due last, Rehearsal rehearsal) {}

  private final Database database;
  private final Lane lane;
  private final Crew crew;
  private final InstantSource clock;
  private final Stepping stepping;
  private final Executor beside = Thread.ofVirtual().name("rehearsal-", 0)::start;

  DueTicker(Database database, Lane lane, Crew crew, InstantSource clock, Stepping stepping) {
    this.database = database;
    this.lane = lane;
    this.crew = crew;
    this.clock = clock;
    this.stepping = stepping;
  }

  @Override
  public synchronized int tick() {
    var now = clock.instant();
    var fired = 0;
    for (var more = true; more && isDue(now); ) {
      var some = crew instanceof Alone ? rehearsed(now) : fire(now);
      more = some > 0;
      fired += some;
    }
    return fired;
  }

  private boolean isDue(Instant now) {
    return !crew.shares().isEmpty() && nextDue().filter(due -> !due.isAfter(now)).isPresent();
  }

  @Override
  public Optional<Instant> nextDue() {
    return database.reading().withHandle(Reminders::next);
  }

  @Override
  public Optional<Instant> nextDue(long personId) {
    return database.reading().withHandle(handle -> Reminders.next(handle, personId));
  }

  private int fire(Instant now) {
    return lane.perform(transaction -> {
      var due = tasks(Reminders.due(transaction.sql(), now, crew.shares().mask(), MOST_AT_ONCE));
      if (!due.isEmpty()) {
        stepping.run(transaction, due);
      }
      return due.size();
    });
  }

  /// What is due by now, some of it being stepped on other threads while some of it is written. Who
  /// agrees to a time already past meanwhile is not among them.
  private int rehearsed(Instant now) {
    var underway = new ArrayDeque<CompletableFuture<Integer>>();
    try {
      var fired = 0;
      var last = Optional.<Reminders.Due>empty();
      for (var more = true; more; ) {
        var picked = lane.await(lane.commit(picking(now, last)));
        picked.ifPresent(one -> underway.add(made(one.rehearsal())));
        last = picked.map(Picked::last);
        more = picked.isPresent();
        while (underway.size() > (more ? AHEAD : 0)) {
          fired += lane.await(underway.remove());
        }
      }
      return fired;
    } finally {
      underway.forEach(one -> one.exceptionally(_ -> 0).join());
    }
  }

  private Work<Optional<Picked>> picking(Instant now, Optional<Reminders.Due> after) {
    return transaction -> {
      var sql = transaction.sql();
      var mask = crew.shares().mask();
      var due =
          after.isPresent()
              ? Reminders.dueAfter(sql, after.get(), now, mask, MOST_AT_ONCE)
              : Reminders.due(sql, now, mask, MOST_AT_ONCE);
      return due.isEmpty()
          ? Optional.empty()
          : Optional.of(new Picked(due.getLast(), stepping.planned(transaction, tasks(due))));
    };
  }

  /// @return how many turns it was, once they are committed
  private CompletableFuture<Integer> made(Rehearsal rehearsal) {
    return CompletableFuture.runAsync(() -> rehearse(rehearsal), beside)
        .thenCompose(_ ->
            lane.commit(transaction -> {
              stepping.run(transaction, rehearsal);
              return rehearsal.tasks().size();
            }))
        .whenComplete((_, _) -> stepping.cancel(rehearsal));
  }

  /// Whatever goes wrong goes wrong once more within the transaction, and is dealt with there.
  private void rehearse(Rehearsal rehearsal) {
    try {
      database.reading().useHandle(handle -> stepping.rehearse(rehearsal, handle));
    } catch (SQLException | RuntimeException e) {
      log.debug("A rehearsal failed: {}", e.getClass().getName());
    }
  }

  private static List<Task> tasks(List<Reminders.Due> due) {
    return due.stream().<Task>map(one -> new Task.CameDue(one.personId(), one.reminder())).toList();
  }
}
