package bitepoint.engine;

import bitepoint.conversation.Change;
import bitepoint.conversation.Event;
import bitepoint.conversation.Person;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.Step;
import bitepoint.store.Known;
import bitepoint.store.Notes;
import bitepoint.store.People;
import bitepoint.store.Reminders;
import bitepoint.store.Transaction;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A batch of events stepped in memory, one after the other, with all that is to be written for
/// them. An event that throws leaves nothing behind but an apology. Belongs to the lane's thread.
final class Batch {
  /// How long a reminder rests whose turn failed.
  private static final Duration REST = Duration.ofHours(1);

  /// What was agreed to for a time that has passed, other than by catching up, waits this long.
  private static final Duration NOT_AT_ONCE = Duration.ofMinutes(1);

  private final Coach coach;
  private final People store;
  private final Instant now;
  private final Map<Long, Known> before;
  private final Departures departures;
  private final Map<Long, Known> people = new HashMap<>();
  private final Map<Long, List<Change>> noted = new LinkedHashMap<>();
  private final Set<Long> forgotten = new LinkedHashSet<>();
  private final Outgoing outgoing = new Outgoing();
  private final List<Long> done = new ArrayList<>();
  private final List<Long> failed = new ArrayList<>();
  private final List<Reminders.Due> resting = new ArrayList<>();
  private final Map<Task, Failure> failures = new LinkedHashMap<>();
  private boolean heardFrom;

  /// @param before those of the batch's people who are known, by id
  Batch(Coach coach, People store, Instant now, Map<Long, Known> before, Departures departures) {
    this.coach = coach;
    this.store = store;
    this.now = now;
    this.before = new HashMap<>(before);
    this.departures = departures;
  }

  /// Steps one task. Never throws for what the task itself got wrong.
  void take(Task task) {
    try {
      switch (task) {
        case Task.Happened(var incoming, _) -> happened(incoming, UnaryOperator.identity());
        case Task.LastOfMany(var incoming, _) -> happened(incoming, Step::afterMany);
        case Task.PassedOver(var incoming, _) ->
            outgoing.add(incoming.personId(), coach.renderer().passOver(incoming));
        case Task.CameDue(var personId, var reminder) -> cameDue(personId, reminder);
        case Task.Foreign(_, var aside) -> aside.ifPresent(this::answer);
        case Task.Unreadable(_, var failure, _) -> {
          giveUp(task, failure);
          return;
        }
      }
      task.kept().ifPresent(kept -> done.add(kept.arrival()));
    } catch (Throwable thrown) {
      Failure.rethrowIfFatal(thrown);
      giveUp(task, Failure.of(thrown));
    }
  }

  /// Sets a task aside, and who waits for an answer gets an apology.
  void giveUp(Task task, Failure failure) {
    setAside(task, failure);
    try {
      switch (task) {
        case Task.Happened(var incoming, _) when incoming.event() instanceof Event.Blocked -> {}
        case Task.Happened(var incoming, _) -> apologise(author(incoming));
        case Task.LastOfMany(var incoming, _) -> apologise(author(incoming));
        case Task.Unreadable(_, _, var author) -> author.ifPresent(this::apologise);
        case Task.PassedOver _, Task.CameDue _, Task.Foreign _ -> {}
      }
    } catch (Throwable thrown) {
      Failure.rethrowIfFatal(thrown);
    }
  }

  /// The task counts as dealt with; a reminder rests before it is tried again.
  void setAside(Task task, Failure failure) {
    failures.put(task, failure);
    task.kept().ifPresent(kept -> failed.add(kept.arrival()));
    if (task instanceof Task.CameDue(var personId, var reminder)) {
      var rested = new Reminder(reminder.kind(), now.plus(REST));
      find(personId)
          .ifPresentOrElse(
              known -> agree(known, rested.kind(), rested.due()),
              () -> resting.add(new Reminders.Due(personId, rested)));
    }
  }

  /// Those who changed, as they are now.
  Collection<Known> people() {
    return people.values();
  }

  Map<Task, Failure> failures() {
    return failures;
  }

  /// Writes everything down.
  ///
  /// @return the calls that were queued
  List<Outbox.Row> write(Transaction transaction, Numbers numbers) throws SQLException {
    var sql = transaction.sql();
    Oblivion.forget(sql, forgotten, now);
    store.save(sql, people.values(), heardFrom, now);
    var notes = new Notes();
    noted.forEach(notes::add);
    notes.save(sql, now);
    Reminders.save(sql, before, people);
    Reminders.move(sql, resting);
    var rows = outgoing.queue(transaction, numbers, now);
    InboxRows.finish(sql, done, "done", now);
    InboxRows.finish(sql, failed, "failed", now);
    return rows;
  }

  /// Whether somebody did something, as against being reminded.
  boolean heardFrom() {
    return heardFrom;
  }

  /// Whether somebody was forgotten.
  boolean forgets() {
    return !forgotten.isEmpty();
  }

  private void answer(Aside aside) {
    outgoing.add(aside.chatId(), departures.calls(aside));
  }

  private void happened(Incoming incoming, UnaryOperator<Step> told) {
    heardFrom = true;
    var author = author(incoming);
    var found = find(author.personId());
    if (found.isEmpty() && incoming.event() instanceof Event.Blocked) {
      return;
    }
    var known = found.orElseGet(() -> store.meet(stranger(author)));
    var person = refreshed(known.person(), author);
    var step = told.apply(coach.stepper().step(person, incoming.event(), now));
    var calls = new ArrayList<Call>();
    if (known.placeLost()) {
      calls.addAll(coach.renderer().apologise(person));
    }
    calls.addAll(coach.renderer().render(person, incoming, step));
    if (step.forgets()) {
      forget(person.id(), calls);
    } else if (found.isEmpty() && person.after(step, now).equals(person)) {
      outgoing.add(person.id(), calls);
    } else {
      remember(known, person.after(step, now), step, calls);
    }
  }

  private void cameDue(long personId, Reminder reminder) {
    var found = find(personId);
    if (found.isEmpty() || !agreed(found.get(), reminder)) {
      return;
    }
    var known = found.get();
    var person = known.person().after(only(known, new Change.Cancelled(reminder.kind())), now);
    var event = new Event.CameDue(reminder);
    var incoming = new Incoming(personId, person.name(), "", event, new Origin.Elsewhere());
    var step = coach.stepper().step(person, event, now);
    var calls = coach.renderer().render(person, incoming, step);
    var after = remember(known, person.after(step, now), step, calls);
    var again = after.person().reminders().get(reminder.kind());
    if (again != null && !again.isAfter(reminder.due())) {
      agree(after, reminder.kind(), now.plus(NOT_AT_ONCE));
    }
  }

  private Known remember(Known known, Person after, Step step, List<Call> calls) {
    var remembered = store.after(known, after);
    people.put(after.id(), remembered);
    noted.computeIfAbsent(after.id(), _ -> new ArrayList<>()).addAll(step.changes());
    outgoing.add(after.id(), calls);
    return remembered;
  }

  /// Nothing of them is written, and of what waits to be sent only the goodbye.
  private void forget(long personId, List<Call> goodbye) {
    forgotten.add(personId);
    before.remove(personId);
    people.remove(personId);
    noted.remove(personId);
    outgoing.forget(personId);
    outgoing.add(personId, goodbye);
  }

  private void agree(Known known, Reminder.Kind kind, Instant due) {
    var change = new Change.Agreed(new Reminder(kind, due));
    var person = known.person().after(only(known, change), now);
    people.put(person.id(), store.after(known, person));
  }

  private void apologise(Author author) {
    var person = find(author.personId()).map(Known::person).orElseGet(() -> stranger(author));
    outgoing.add(author.personId(), coach.renderer().apologise(person));
  }

  private Optional<Known> find(long personId) {
    var known = people.get(personId);
    return Optional.ofNullable(known == null ? before.get(personId) : known);
  }

  private Person stranger(Author author) {
    return Person.stranger(
        author.personId(), author.firstName(), coach.closest().apply(author.languageCode()));
  }

  /// The person by the name and in the language that Telegram gives now, unless they chose one.
  private Person refreshed(Person person, Author author) {
    var name = author.firstName().isEmpty() ? person.name() : author.firstName();
    var isChosen = person.profile().preferences().language().isPresent();
    var language =
        isChosen || author.languageCode().isEmpty()
            ? person.language()
            : coach.closest().apply(author.languageCode());
    if (name.equals(person.name()) && language.equals(person.language())) {
      return person;
    }
    return person.named(name, language);
  }

  private static Author author(Incoming incoming) {
    return new Author(incoming.personId(), incoming.firstName(), incoming.languageCode());
  }

  private static boolean agreed(Known known, Reminder reminder) {
    return reminder.due().equals(known.person().reminders().get(reminder.kind()));
  }

  private static Step only(Known known, Change change) {
    var person = known.person();
    return new Step(person.state(), person.turn(), List.of(), List.of(change));
  }
}
