package bitepoint.engine;

import bitepoint.conversation.Person;
import bitepoint.conversation.Pressing;
import bitepoint.store.Known;
import bitepoint.store.People;
import bitepoint.store.Sql;
import bitepoint.store.Transaction;
import bitepoint.store.Trouble;
import bitepoint.store.Work;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes a batch of tasks real within a transaction: people loaded together, stepped in order,
/// written together. Where the database refuses what one of them leaves behind, they are done again
/// one by one, and that one is set aside.
final class Stepping {
  private static final Logger log = LoggerFactory.getLogger(Stepping.class);

  /// A few kilobytes each.
  private static final int MOST_FAMILIAR = 2000;

  private final Coach coach;
  private final InstantSource clock;
  private final Numbers numbers;
  private final Crew crew;
  private final DurableOutbox outbox;
  private final Oblivion oblivion;
  private final int mostWaiting;
  private final People people;
  private final Familiar familiar;
  private final Set<Rehearsal> rehearsals = ConcurrentHashMap.newKeySet();
  private volatile Consumer<String> setAside = _ -> {};
  private volatile Observer observer = Observer.NONE;

  /// @param mostWaiting unsent answers to somebody, before they are told that it is a lot at once
  Stepping(
      Coach coach,
      InstantSource clock,
      People people,
      Numbers numbers,
      Crew crew,
      DurableOutbox outbox,
      Oblivion oblivion,
      int mostWaiting) {
    this.coach = coach;
    this.clock = clock;
    this.people = people;
    familiar = new Familiar(people, crew instanceof Alone ? MOST_FAMILIAR : 0);
    this.numbers = numbers;
    this.crew = crew;
    this.outbox = outbox;
    this.oblivion = oblivion;
    this.mostWaiting = mostWaiting;
  }

  void whenSetAside(Consumer<String> listener) {
    setAside = listener;
  }

  void whenWatched(Observer observer) {
    this.observer = observer;
  }

  /// Takes what is new and what was put off, and puts off what there is no room for.
  ///
  /// @return what is put off now
  /// @throws Exception only for trouble of the database itself
  List<Flood.PutOff> run(Transaction transaction, List<Task> tasks, List<Flood.PutOff> before)
      throws Exception {
    if (crew instanceof Alone) {
      return take(transaction, tasks, before);
    }
    var kept =
        Stream.concat(
                tasks.stream().flatMap(task -> task.kept().stream()),
                before.stream().map(Flood.PutOff::kept))
            .toList();
    var ours = crew.stillOurs(transaction, kept);
    return take(
        transaction,
        tasks.stream()
            .filter(task -> task.kept().map(one -> ours.contains(one.arrival())).orElse(true))
            .toList(),
        before.stream().filter(late -> ours.contains(late.kept().arrival())).toList());
  }

  private List<Flood.PutOff> take(
      Transaction transaction, List<Task> tasks, List<Flood.PutOff> before) throws Exception {
    var waiting = OutboxRows.waiting(transaction.sql(), ids(tasks, before));
    if (before.isEmpty() && !Flood.isOne(tasks, waiting, mostWaiting)) {
      run(transaction, tasks);
      return List.of();
    }
    var known = familiar.load(transaction, ids(tasks, before), now());
    Predicate<Incoming> presses =
        incoming ->
            Pressing.is(
                Optional.ofNullable(known.get(incoming.personId()))
                    .map(Known::person)
                    .orElseGet(() -> Person.stranger(incoming.personId(), "", "")),
                incoming.event());
    var flood = Flood.of(tasks, before, presses, waiting, mostWaiting);
    if (!flood.now().isEmpty()) {
      run(transaction, flood.now());
    }
    return flood.putOff();
  }

  /// From the commit on it is watched whether what is read of its people stays true.
  Rehearsal planned(Transaction transaction, List<Task> tasks) {
    var rehearsal = new Rehearsal(tasks, ids(tasks, List.of()));
    transaction.afterCommit(() -> rehearsals.add(rehearsal));
    return rehearsal;
  }

  /// Steps turns, none of which is an update, before their transaction. From any thread, after the
  /// commit.
  void rehearse(Rehearsal rehearsal, Handle handle) throws SQLException {
    var known = people.load(Sql.of(handle), rehearsal.people(), now());
    rehearsal.ended(stepped(rehearsal.tasks(), known, Departures.none(), Batch::take));
  }

  /// Makes turns real as they were rehearsed; where that failed or does not hold any more, as if
  /// they never were.
  ///
  /// @throws Exception only for trouble of the database itself
  void run(Transaction transaction, Rehearsal rehearsal) throws Exception {
    rehearsals.remove(rehearsal);
    var attempt = rehearsal.attempt();
    if (attempt.isEmpty() || tried(transaction, inner -> write(inner, attempt.get())).isPresent()) {
      run(transaction, rehearsal.tasks());
    }
  }

  /// Nothing comes of it. From any thread.
  void cancel(Rehearsal rehearsal) {
    rehearsals.remove(rehearsal);
  }

  /// @throws Exception only for trouble of the database itself
  void run(Transaction transaction, List<Task> tasks) throws Exception {
    try {
      transaction.apart(inner -> attempt(inner, tasks, Batch::take));
    } catch (Exception e) {
      if (Trouble.ofTheStore(e)) {
        throw e;
      }
      for (var task : tasks) {
        alone(transaction, task);
      }
    }
  }

  /// Each way of dealing with it asks less of the database than the one before.
  private void alone(Transaction transaction, Task task) throws Exception {
    var failure = tried(transaction, task, Batch::take);
    if (failure.isPresent()) {
      var known = failure.get();
      BiConsumer<Batch, Task> givenUp = (batch, failed) -> batch.giveUp(failed, known);
      if (tried(transaction, task, givenUp).isPresent()
          && triedUnread(transaction, task, givenUp).isPresent()) {
        attempt(
            transaction, List.of(task), Map.of(), (batch, failed) -> batch.setAside(failed, known));
      }
    }
  }

  private Optional<Failure> tried(Transaction transaction, Task task, BiConsumer<Batch, Task> with)
      throws Exception {
    return tried(transaction, inner -> attempt(inner, List.of(task), with));
  }

  /// Without reading what is stored of the person, which may be what fails.
  private Optional<Failure> triedUnread(
      Transaction transaction, Task task, BiConsumer<Batch, Task> with) throws Exception {
    return tried(transaction, inner -> attempt(inner, List.of(task), Map.of(), with));
  }

  private static Optional<Failure> tried(Transaction transaction, Work<Void> work)
      throws Exception {
    try {
      transaction.apart(work);
      return Optional.empty();
    } catch (Exception e) {
      if (Trouble.ofTheStore(e)) {
        throw e;
      }
      return Optional.of(Failure.of(e));
    }
  }

  private Void attempt(Transaction transaction, List<Task> tasks, BiConsumer<Batch, Task> with)
      throws Exception {
    return attempt(transaction, tasks, load(transaction, tasks, now()), with);
  }

  private Void attempt(
      Transaction transaction,
      List<Task> tasks,
      Map<Long, Known> before,
      BiConsumer<Batch, Task> with)
      throws Exception {
    var departures = Departures.of(transaction.sql(), tasks, now());
    return write(transaction, stepped(tasks, before, departures, with));
  }

  private Attempt stepped(
      List<Task> tasks,
      Map<Long, Known> before,
      Departures departures,
      BiConsumer<Batch, Task> with) {
    var now = now();
    var watch = new Watch(observer, now);
    var batch = new Batch(coach, people, now, before, departures);
    tasks.forEach(task -> with.accept(batch, task));
    return new Attempt(tasks, batch, watch);
  }

  private Void write(Transaction transaction, Attempt attempt) throws SQLException {
    var batch = attempt.batch();
    var touched = ids(attempt.tasks(), List.of());
    familiar.let(touched);
    rehearsals.forEach(rehearsal -> rehearsal.changed(touched));
    var rows = batch.write(transaction, numbers);
    familiar.changed(transaction, batch.people(), batch.heardFrom());
    outbox.handOver(transaction, rows);
    if (batch.forgets()) {
      transaction.afterCommit(oblivion::isDue);
    }
    transaction.afterCommit(() -> attempt.watch().took(attempt.tasks(), batch.failures().size()));
    transaction.afterCommit(
        () -> batch.failures().forEach((task, failure) -> setAside(task, failure)));
    return null;
  }

  private void setAside(Task task, Failure failure) {
    failure.log(log, task);
    setAside.accept(failure.id());
  }

  private Map<Long, Known> load(Transaction transaction, List<Task> tasks, Instant now)
      throws SQLException {
    var ids = ids(tasks, List.of());
    return familiar.load(transaction, ids, now);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static Set<Long> ids(List<Task> tasks, List<Flood.PutOff> before) {
    return LongStream.concat(
            tasks.stream().map(Stepping::personOf).flatMapToLong(OptionalLong::stream),
            before.stream().mapToLong(late -> late.incoming().personId()))
        .boxed()
        .collect(Collectors.toSet());
  }

  private static OptionalLong personOf(Task task) {
    return switch (task) {
      case Task.Happened(var incoming, _) -> OptionalLong.of(incoming.personId());
      case Task.LastOfMany(var incoming, _) -> OptionalLong.of(incoming.personId());
      case Task.PassedOver _, Task.Foreign _ -> OptionalLong.empty();
      case Task.CameDue(var personId, _) -> OptionalLong.of(personId);
      case Task.Unreadable(_, _, var author) ->
          author.stream().mapToLong(Author::personId).findFirst();
    };
  }
}
