package bitepoint.coach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The activities that somebody keeps, in the order in which they were named.
///
/// @param all at most [#MOST]
/// @param named how many were ever named: a number is given once, so that ratings in the store stay
///   with what was rated
public record OwnActivities(List<Activity> all, int named) {
  /// How many one person keeps.
  public static final int MOST = 3;

  public static final OwnActivities NONE = new OwnActivities(List.of(), 0);

  public OwnActivities {
    all = List.copyOf(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public boolean isFull() {
    return all.size() >= MOST;
  }

  public Optional<Activity> find(int number) {
    return all.stream().filter(one -> one.number() == number).findFirst();
  }

  /// The numbers of those that it holds for.
  public List<Integer> numbers(Predicate<Activity> fits) {
    return all.stream().filter(fits).map(Activity::number).toList();
  }

  /// One more under a number of its own; nothing where the name is there already.
  public OwnActivities with(String name) {
    if (all.stream().anyMatch(one -> one.name().equalsIgnoreCase(name))) {
      return this;
    }
    var more = new ArrayList<>(all);
    more.add(Activity.named(named + 1, name));
    return new OwnActivities(more, named + 1);
  }

  public OwnActivities without(int number) {
    return new OwnActivities(all.stream().filter(one -> one.number() != number).toList(), named);
  }

  /// The same thing in other words; its ratings stay.
  public OwnActivities called(int number, String name) {
    return changed(number, one -> one.called(name));
  }

  /// @param score 0–10
  public OwnActivities rated(int number, int score, LocalDate day) {
    return changed(number, one -> one.rated(score, day));
  }

  private OwnActivities changed(int number, UnaryOperator<Activity> change) {
    var changed =
        all.stream().map(one -> one.number() == number ? change.apply(one) : one).toList();
    return new OwnActivities(changed, named);
  }
}
