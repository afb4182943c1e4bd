package bitepoint.telegram;

import bitepoint.engine.Call;
import bitepoint.engine.Carrier;
import bitepoint.engine.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// An outbox that lasts as long as the test. Safe for use by many threads.
final class MemoryOutbox implements Outbox {
  private final Map<Long, Row> rows = new LinkedHashMap<>();
  private final Map<Long, List<Outcome>> outcomes = new LinkedHashMap<>();
  private final List<Long> claims = new ArrayList<>();
  private Recipient recipient = _ -> {};
  private final List<Row> keptBack = new ArrayList<>();
  private int failures;
  private int leastRoom = Integer.MAX_VALUE;

  /// Who sends, once it was started.
  volatile @Nullable Carrier carrier;

  /// A claim takes one of these; a test that takes them all holds claims up.
  final Semaphore gate = new Semaphore(1);

  /// Queues calls to that chat, as one commit.
  synchronized List<Long> queue(long chatId, Call... calls) {
    var queued = new ArrayList<Row>();
    for (var call : calls) {
      queued.add(new Row(rows.size() + 1L, chatId, call, 0, Instant.EPOCH));
      rows.put(rows.size() + 1L, queued.getLast());
    }
    recipient.take(List.copyOf(queued));
    return queued.stream().map(Row::id).toList();
  }

  /// As an earlier process left it.
  synchronized long leave(long chatId, Call call, int attempts) {
    return leave(chatId, call, attempts, Instant.EPOCH);
  }

  /// As an earlier process left it, which had been asked to rest.
  synchronized long leave(long chatId, Call call, int attempts, Instant notBefore) {
    var id = rows.size() + 1L;
    rows.put(id, new Row(id, chatId, call, attempts, notBefore));
    return id;
  }

  /// Tells of rows that were told of already.
  synchronized void tellAgain() {
    recipient.take(List.copyOf(rows.values()));
  }

  synchronized void failNext(int times) {
    failures = times;
  }

  @Override
  public void carriedBy(Carrier carrier) {
    this.carrier = carrier;
  }

  @Override
  public synchronized void whenQueued(Recipient recipient) {
    this.recipient = recipient;
  }

  /// Queues a call for which there is no room yet.
  synchronized void keepBack(long chatId, Call call) {
    var id = rows.size() + 1L;
    rows.put(id, new Row(id, chatId, call, 0, Instant.EPOCH));
    keptBack.add(rows.get(id));
  }

  /// The least room that there was after more was given.
  synchronized int leastRoom() {
    return leastRoom;
  }

  @Override
  public synchronized boolean hasMore() {
    return !keptBack.isEmpty();
  }

  @Override
  public synchronized void more(int most) {
    failIfTold();
    var given = keptBack.subList(0, Math.min(most, keptBack.size()));
    recipient.take(List.copyOf(given));
    given.clear();
    leastRoom = Math.min(leastRoom, recipient.room());
  }

  @Override
  public synchronized List<Row> left() {
    failIfTold();
    return rows.values().stream()
        .filter(row -> !isSettled(row.id()) && !keptBack.contains(row))
        .toList();
  }

  @Override
  public List<Long> claim(List<Long> ids) {
    gate.acquireUninterruptibly();
    gate.release();
    synchronized (this) {
      failIfTold();
      claims.addAll(ids);
      return ids.stream().filter(rows::containsKey).toList();
    }
  }

  @Override
  public synchronized void settle(List<Outcome> settled) {
    failIfTold();
    for (var outcome : settled) {
      outcomes.computeIfAbsent(outcome.id(), _ -> new ArrayList<>()).add(outcome);
    }
  }

  @Override
  public synchronized Optional<Integer> messageWith(long chatId, int turn) {
    return rows.values().stream()
        .filter(row -> row.chatId() == chatId && row.call().carries().equals(Optional.of(turn)))
        .flatMap(row -> outcomes.getOrDefault(row.id(), List.of()).stream())
        .flatMap(outcome -> outcome instanceof Outcome.Sent sent ? sent.messageId().stream() : null)
        .findFirst();
  }

  /// What became of a row, in order.
  synchronized List<Outcome> outcomes(long id) {
    return List.copyOf(outcomes.getOrDefault(id, List.of()));
  }

  synchronized List<Long> claims() {
    return List.copyOf(claims);
  }

  synchronized boolean isSettled(long id) {
    return outcomes.getOrDefault(id, List.of()).stream()
        .anyMatch(outcome -> !(outcome instanceof Outcome.Later));
  }

  synchronized boolean allSettled() {
    return rows.keySet().stream().allMatch(this::isSettled);
  }

  private void failIfTold() {
    if (failures > 0) {
      failures--;
      throw new IllegalStateException("the disk is full");
    }
  }
}
