package bitepoint.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns that are stepped before their transaction, beside the lane, by what was known of their
/// people; and whether that still holds.
final class Rehearsal {
  private final List<Task> tasks;
  private final Set<Long> people;
  private volatile Optional<Attempt> attempt = Optional.empty();
  private boolean spoiled;

  /// @param people those whose rows the turns read
  Rehearsal(List<Task> tasks, Set<Long> people) {
    this.tasks = List.copyOf(tasks);
    this.people = Set.copyOf(people);
  }

  List<Task> tasks() {
    return tasks;
  }

  Set<Long> people() {
    return people;
  }

  /// What came of it.
  void ended(Attempt attempt) {
    this.attempt = Optional.of(attempt);
  }

  /// What came of it, where nothing has changed since. For the lane's thread.
  Optional<Attempt> attempt() {
    return spoiled ? Optional.empty() : attempt;
  }

  /// These may be others by now. For the lane's thread.
  void changed(Collection<Long> ids) {
    spoiled = spoiled || !Collections.disjoint(ids, people);
  }
}
