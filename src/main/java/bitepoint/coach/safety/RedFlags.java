package bitepoint.coach.safety;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The screen: every warning sign, in the order in which it is asked. It is a net, not a test
/// (`coaching.md` 2.1).
///
/// @param all the ids are unique
public record RedFlags(List<RedFlag> all) {
  public RedFlags {
    all = List.copyOf(all);
  }

  public Optional<RedFlag> find(String id) {
    return all.stream().filter(flag -> flag.id().equals(id)).findFirst();
  }

  /// What needs help at once; asked first.
  public List<RedFlag> emergencies() {
    return all.stream().filter(flag -> flag.tier() == Tier.EMERGENCY).toList();
  }

  /// What can wait for the second screen.
  public List<RedFlag> others() {
    return all.stream().filter(flag -> flag.tier() != Tier.EMERGENCY).toList();
  }

  /// The most pressing of some signs; empty where none is known.
  public Optional<Tier> mostPressing(Collection<String> signs) {
    return all.stream()
        .filter(flag -> signs.contains(flag.id()))
        .map(RedFlag::tier)
        .min(Tier::compareTo);
  }

  /// Those of them that are signs here, in the order of the screen.
  public List<RedFlag> of(Collection<String> signs) {
    return all.stream().filter(flag -> signs.contains(flag.id())).toList();
  }
}
