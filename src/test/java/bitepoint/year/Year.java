package bitepoint.year;

import bitepoint.engine.Call;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Turns the clock from one thing that happens to the next, until the days are over.
final class Year {
  /// Clocks go forward and back in both hemispheres in the year after this.
  static final Instant BEGINS = Instant.parse("2026-03-01T00:00:00Z");

  private final Agenda agenda = new Agenda();
  private final Coaching coaching;
  private final Map<Long, Somebody> people = new TreeMap<>();
  private long calls;
  private long ticks;

  private Year(Coaching coaching, LongStream ids, int days, long seed) {
    this.coaching = coaching;
    ids.forEach(id -> people.put(id, new Somebody(id, seed, BEGINS, agenda, days)));
  }

  /// How it went.
  ///
  /// @param failed the ids of the events that the engine set aside
  /// @param ticks how many of the calls showed another number on a session's clock
  record Lived(List<Somebody> people, List<String> failed, long updates, long calls, long ticks) {
    Lived and(Lived other) {
      return new Lived(
          Stream.concat(people.stream(), other.people.stream()).toList(),
          Stream.concat(failed.stream(), other.failed.stream()).toList(),
          updates + other.updates,
          calls + other.calls,
          ticks + other.ticks);
    }
  }

  /// In towns of their own, each with an engine, side by side: nobody is anything to anybody else.
  static Lived live(Path folder, int towns, int people, int days, long seed) {
    return IntStream.range(0, towns)
        .mapToObj(town -> {
          var ids = LongStream.rangeClosed(1, people).filter(id -> id % towns == town);
          return CompletableFuture.supplyAsync(
              () -> alone(folder.resolve(town + ".db"), ids, days, seed));
        })
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .reduce(new Lived(List.of(), List.of(), 0, 0, 0), Lived::and);
  }

  private static Lived alone(Path file, LongStream ids, int days, long seed) {
    try (var coaching = new Coaching(file, BEGINS)) {
      var year = new Year(coaching, ids, days, seed);
      year.passes(end(days));
      return new Lived(
          List.copyOf(year.people.values()),
          coaching.setAside(),
          coaching.updates(),
          year.calls,
          year.ticks);
    }
  }

  static Instant end(int days) {
    return BEGINS.plus(days, ChronoUnit.DAYS);
  }

  private void passes(Instant end) {
    var night = BEGINS;
    while (true) {
      var due = coaching.nextDue();
      var next = soonest(due);
      if (!next.isBefore(end)) {
        return;
      }
      coaching.turnTo(next);
      if (due.filter(next::equals).isPresent()) {
        hear(coaching.tick());
      }
      var deeds = agenda.due(next);
      if (!deeds.isEmpty()) {
        hear(coaching.takes(deeds));
      }
      if (night.isBefore(next)) {
        coaching.tidy();
        night = night.plus(1, ChronoUnit.DAYS);
      }
    }
  }

  private Instant soonest(Optional<Instant> due) {
    return Stream.of(due, agenda.next())
        .flatMap(Optional::stream)
        .min(Instant::compareTo)
        .orElse(Instant.MAX);
  }

  private void hear(List<Coaching.Sent> sent) {
    calls += sent.size();
    ticks += sent.stream().filter(one -> one.call().kind() == Call.Kind.TICK).count();
    for (var one : sent) {
      var _ = Objects.requireNonNull(people.get(one.chatId())).hears(one, coaching.now());
    }
  }
}
