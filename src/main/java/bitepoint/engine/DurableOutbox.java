package bitepoint.engine;

import bitepoint.store.Database;
import bitepoint.store.Lane;
import bitepoint.store.Transaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The outbox in the database. Claims and outcomes share their commits with everything else on the
/// lane; an outcome that could not be written is kept in memory and written again. Safe for use by
/// several threads.
final class DurableOutbox implements Outbox {
  private static final Logger log = LoggerFactory.getLogger(DurableOutbox.class);
  private static final long SECONDS_BETWEEN_TRIES = 1;

  private final Database database;
  private final Lane lane;
  private final Crew crew;
  private final long newestOfEarlierProcess;
  private final Map<Long, Outcome> settling = new ConcurrentHashMap<>();
  private final Outage outage = new Outage(log, "What became of sent messages cannot be written");
  private final Surplus surplus;
  private volatile Recipient recipient = _ -> {};
  private volatile boolean closed;

  DurableOutbox(
      Database database, Lane lane, Crew crew, Surplus surplus, long newestOfEarlierProcess) {
    this.database = database;
    this.lane = lane;
    this.crew = crew;
    this.surplus = surplus;
    this.newestOfEarlierProcess = newestOfEarlierProcess;
  }

  @Override
  public void whenQueued(Recipient recipient) {
    this.recipient = recipient;
  }

  /// The recipient is given them once the transaction is committed, as far as it has room.
  void handOver(Transaction transaction, List<Row> queued) throws SQLException {
    give(transaction, surplus.keep(transaction, queued, recipient.room()));
  }

  @Override
  public boolean hasMore() {
    return !surplus.isEmpty();
  }

  @Override
  public void more(int most) {
    var _ =
        lane.perform(transaction -> {
          var rows = surplus.take(transaction, crew.shares(), most);
          give(transaction, rows);
          return rows.size();
        });
  }

  @Override
  public List<Row> left() {
    return crew instanceof Alone
        ? lane.perform(transaction -> {
          surplus.reach(newestOfEarlierProcess);
          return Leftovers.upTo(transaction, newestOfEarlierProcess);
        })
        : List.of();
  }

  @Override
  public void carriedBy(Carrier carrier) {
    crew.carriedBy(carrier, () -> !settling.isEmpty());
  }

  @Override
  public List<Long> claim(List<Long> ids) {
    var claimed = new ArrayList<>(ids.stream().filter(id -> !isKept(id)).toList());
    var kept = ids.stream().filter(DurableOutbox::isKept).toList();
    claimed.addAll(lane.perform(transaction -> OutboxRows.claim(transaction.sql(), kept)));
    return claimed;
  }

  @Override
  public void settle(List<Outcome> outcomes) {
    var kept = outcomes.stream().filter(outcome -> isKept(outcome.id())).toList();
    kept.forEach(outcome -> settling.put(outcome.id(), outcome));
    if (!kept.isEmpty()) {
      write(kept);
    }
  }

  @Override
  public Optional<Integer> messageWith(long chatId, int turn) {
    return look(chatId, turn).or(() -> look(chatId, turn));
  }

  /// No outcome is written again after this.
  void close() {
    closed = true;
  }

  private void give(Transaction transaction, List<Row> rows) {
    if (!rows.isEmpty()) {
      transaction.afterCommit(() -> recipient.take(rows));
    }
  }

  /// What is neither in the table nor being settled was settled between the two looks: hence a
  /// second one.
  private Optional<Integer> look(long chatId, int turn) {
    var carriers =
        database.reading().withHandle(handle -> OutboxRows.carriers(handle, chatId, turn));
    return carriers.stream()
        .flatMap(carrier -> carrier.messageId().or(() -> settlingMessage(carrier.id())).stream())
        .findFirst();
  }

  private Optional<Integer> settlingMessage(long id) {
    return settling.get(id) instanceof Outcome.Sent sent ? sent.messageId() : Optional.empty();
  }

  private static boolean isKept(long id) {
    return id > 0;
  }

  private void write(List<Outcome> outcomes) {
    lane.submit(
            transaction -> {
              OutboxRows.settle(transaction.sql(), outcomes);
              return outcomes;
            })
        .whenComplete((written, thrown) -> {
          if (thrown == null) {
            outcomes.forEach(outcome -> settling.remove(outcome.id(), outcome));
            outage.worked();
          } else if (!closed) {
            outage.failed(thrown);
            CompletableFuture.delayedExecutor(SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS)
                .execute(() -> write(outcomes));
          }
        });
  }
}
