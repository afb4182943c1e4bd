package bitepoint.engine;

import bitepoint.conversation.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/// An engine on a database in a folder, with a clock that stands still until it is moved and an ear
/// at the outbox.
final class Town implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private static final int UNLIMITED = Integer.MAX_VALUE;

  final Engine engine;
  final String url;
  final List<Outbox.Row> queued = Collections.synchronizedList(new ArrayList<>());
  private final Hands hands;

  /// A clock whose hands are moved.
  static final class Hands implements InstantSource {
    volatile Instant now = NOON;

    @Override
    public Instant instant() {
      return now;
    }
  }

  private Town(Storage storage, Coach coach, Hands hands, int mostWaiting) {
    this.url = storage.databaseUrl();
    this.hands = hands;
    this.engine = Engine.open(storage, hands, coach, mostWaiting);
    engine.outbox().whenQueued(queued::addAll);
  }

  /// Opened, and nothing started.
  static Town asleep(Path file, Coach coach) {
    return asleep(Storage.plain("jdbc:sqlite:" + file), coach);
  }

  static Town asleep(String url, Coach coach) {
    return asleep(Storage.plain(url), coach);
  }

  static Town asleep(Storage storage, Coach coach) {
    return new Town(storage, coach, new Hands(), UNLIMITED);
  }

  static Town awake(Path file, Coach coach) {
    return awake("jdbc:sqlite:" + file, coach);
  }

  static Town awake(String url, Coach coach) {
    return awake(url, coach, UNLIMITED);
  }

  static Town awake(Storage storage, Coach coach) {
    return awake(storage, coach, UNLIMITED);
  }

  /// Where that many unsent answers to somebody are the most.
  static Town awake(String url, Coach coach, int mostWaiting) {
    return awake(Storage.plain(url), coach, mostWaiting);
  }

  private static Town awake(Storage storage, Coach coach, int mostWaiting) {
    var town = new Town(storage, coach, new Hands(), mostWaiting);
    town.engine.start();
    return town;
  }

  void pass(Duration time) {
    hands.now = hands.now.plus(time);
  }

  Instant now() {
    return hands.now;
  }

  /// Keeps the updates and waits until all of them had their turn.
  void keep(Update... updates) {
    engine.inbox().keep(List.of(updates));
    settle();
  }

  /// Waits until everything had its turn and, by way of the lane, until the listener heard of it.
  void settle() {
    eventually(() -> engine.waiting() == 0);
    engine.outbox().claim(List.of());
  }

  /// The bodies of what was queued so far.
  List<String> heard() {
    synchronized (queued) {
      return queued.stream().map(row -> row.call().body()).toList();
    }
  }

  Person person(long id) {
    return engine.dossier(id).orElseThrow().person();
  }

  List<String> column(String sql) {
    return look(
        jdbi -> jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list()));
  }

  /// Reads, or meddles, from a connection of its own.
  <T> T look(Function<Jdbi, T> at) {
    return at.apply(Jdbi.create(url.startsWith("jdbc:sqlite") ? url.split("\\?", 2)[0] : url));
  }

  static void eventually(BooleanSupplier condition) {
    var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("It never came about");
      }
      LockSupport.parkNanos(1_000_000);
    }
  }

  @Override
  public void close() {
    engine.close();
  }
}
