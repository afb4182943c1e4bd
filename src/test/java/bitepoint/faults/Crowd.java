package bitepoint.faults;

import bitepoint.local.LocalTelegram;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// People who chat, each on a virtual thread of their own. Owns these threads; close it.
final class Crowd implements AutoCloseable {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Somebody> people;
  private final List<Future<?>> lives = new ArrayList<>();
  private volatile boolean goesOn = true;

  Crowd(List<Somebody> people) {
    this.people = List.copyOf(people);
  }

  /// People whom the bot knows already.
  static Crowd ofRegulars(LocalTelegram telegram, Base base, long seed) {
    var zone = Daytime.somewhere(Instant.now());
    var chats =
        IntStream.range(0, Spell.people())
            .mapToObj(i -> telegram.addPerson("Person" + i, "en"))
            .toList();
    Regulars.make(base.url(), chats, zone);
    return new Crowd(
        chats.stream()
            .map(chat -> new Somebody(chat, zone, seed + chat.id(), Spell.isLong()))
            .toList());
  }

  /// May be started again once it is finished.
  ///
  /// @param newcomers how many of them, from the first, are new to the bot
  void start(int newcomers) {
    goesOn = true;
    for (var i = 0; i < people.size(); i++) {
      var person = people.get(i);
      var isNew = i < newcomers;
      lives.add(
          threads.submit(() -> {
            if (isNew) {
              person.arrive();
            }
            person.chat(() -> goesOn);
          }));
    }
  }

  List<Somebody> people() {
    return people;
  }

  /// Throws where somebody waited in vain.
  void check() throws InterruptedException {
    for (var life : lives) {
      if (life.state() == Future.State.FAILED) {
        through(life);
      }
    }
  }

  /// Lets everybody come to an end, answered.
  void finish() throws InterruptedException {
    goesOn = false;
    for (var life : lives) {
      through(life);
    }
    lives.clear();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private static void through(Future<?> life) throws InterruptedException {
    try {
      life.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }

  /// How long it takes until everybody has an answer to something.
  Duration untilAllAreAnswered() throws InterruptedException {
    var began = System.nanoTime();
    var answers = new HashMap<Somebody, Integer>();
    people().forEach(person -> answers.put(person, person.account().answers()));
    Spell.until(
        "everybody to be answered",
        () ->
            answers.entrySet().stream()
                .allMatch(one -> one.getKey().account().answers() > one.getValue()));
    check();
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
