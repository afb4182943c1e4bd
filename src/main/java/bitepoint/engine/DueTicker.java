package bitepoint.engine;

import bitepoint.store.Database;
import bitepoint.store.Lane;
import bitepoint.store.Reminders;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Fires what the reminder table holds. A row is picked and re-armed or deleted within one
/// transaction, so that each comes due once, whoever ticks. Safe for use by several threads.
final class DueTicker implements Ticker {
  private static final int MOST_AT_ONCE = 256;

  private final Database database;
  private final Lane lane;
  private final Crew crew;
  private final InstantSource clock;
  private final Stepping stepping;

  DueTicker(Database database, Lane lane, Crew crew, InstantSource clock, Stepping stepping) {
    this.database = database;
    this.lane = lane;
    this.crew = crew;
    this.clock = clock;
    this.stepping = stepping;
  }

  @Override
  public int tick() {
    var now = clock.instant();
    var fired = 0;
    for (var more = true; more && isDue(now); ) {
      var some = fire(now);
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
      var due = Reminders.due(transaction.sql(), now, crew.shares().mask(), MOST_AT_ONCE);
      var tasks =
          due.stream().<Task>map(one -> new Task.CameDue(one.personId(), one.reminder())).toList();
      if (!tasks.isEmpty()) {
        stepping.run(transaction, List.copyOf(tasks));
      }
      return tasks.size();
    });
  }
}
