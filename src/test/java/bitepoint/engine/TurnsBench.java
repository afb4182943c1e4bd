package bitepoint.engine;

import bitepoint.coach.Training;
import bitepoint.conversation.Change;
import bitepoint.conversation.Event;
import bitepoint.conversation.Idle;
import bitepoint.conversation.Keyboard;
import bitepoint.conversation.Person;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.Reply;
import bitepoint.conversation.Step;
import bitepoint.conversation.Words;
import bitepoint.store.seal.Keyring;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/// Turns a second: kept, read, stepped, saved and queued, each commit synchronised to the disk.
/// Arguments: people, rounds, a key to encrypt with (none: nothing is encrypted).
final class TurnsBench {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private TurnsBench() {}

  public static void main(String[] arguments) throws Exception {
    var people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    var clock = new AtomicInteger();
    InstantSource source = () -> NOON.plus(Duration.ofDays(clock.get()));
    var folder = Files.createTempDirectory("turns");
    var keys = arguments.length > 2 ? Keyring.parse(arguments[2]).orElseThrow() : Keyring.NONE;
    var url = "jdbc:sqlite:" + folder.resolve("bench.db");
    var storage = new Storage(url, keys, Optional.empty());
    try (var engine = Engine.open(storage, source, Village.coach(TurnsBench::step))) {
      var queued = new AtomicInteger();
      engine.outbox().whenQueued(rows -> queued.addAndGet(rows.size()));
      engine.start();
      var next = 1L;
      for (var round = 1; round <= rounds; round++) {
        clock.incrementAndGet();
        var cpu = cpu();
        var start = System.nanoTime();
        for (var from = 0; from < people; from += 100) {
          var first = next;
          var base = from;
          engine
              .inbox()
              .keep(
                  LongStream.range(0, 100)
                      .mapToObj(i ->
                          Village.says(
                              first + i, base + i + 1, "3 and a little stiff this morning"))
                      .toList());
          next += 100;
        }
        while (queued.get() < round * people) {
          Thread.onSpinWait();
          Thread.sleep(1);
        }
        var wall = (System.nanoTime() - start) / 1e9;
        System.out.printf(
            "round %2d: %6.0f turns/s, %5.1f us CPU a turn%n",
            round, people / wall, (cpu() - cpu) / 1e3 / people);
      }
    }
  }

  private static Step step(Person person, Event event, Instant now) {
    var today = person.today(now);
    return new Step(
        new Idle(),
        person.turn() + 1,
        List.of(new Reply.Text(Words.of("check-in.thanks", "pain", 3), Keyboard.NONE)),
        List.of(
            new Change.NotedPain(today, 3),
            new Change.NotedTraining(new Training(today, 10, 5, 20, Training.Outcome.DONE)),
            new Change.Agreed(new Reminder(Reminder.Kind.CHECK_IN, now.plus(Duration.ofDays(1))))));
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
