package bitepoint.conversation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What somebody told of warning signs.
///
/// @param signs those that no clinician has looked at yet, by the ids of [bitepoint.coach.RedFlags]
/// @param cleared those that a clinician knows of and lets them exercise with
/// @param screenedOn their own date of the last time they were asked
/// @param country where help is called from: ISO 3166, two letters, such as `GB`; empty where it
///   follows from the time zone
public record Safety(
    Set<String> signs,
    Set<String> cleared,
    Optional<LocalDate> screenedOn,
    Optional<String> country) {

  public static final Safety UNKNOWN =
      new Safety(Set.of(), Set.of(), Optional.empty(), Optional.empty());

  public Safety {
    signs = Set.copyOf(signs);
    cleared = Set.copyOf(cleared);
  }

  /// With these signs besides the ones told before.
  public Safety telling(Set<String> more) {
    return with(union(signs, more));
  }

  /// With these signs and no others.
  public Safety with(Set<String> signs) {
    return new Safety(signs, cleared, screenedOn, country);
  }

  /// A clinician knows of all that was told.
  public Safety seen() {
    return new Safety(Set.of(), union(cleared, signs), screenedOn, country);
  }

  public Safety screenedOn(LocalDate day) {
    return new Safety(signs, cleared, Optional.of(day), country);
  }

  public Safety inCountry(Optional<String> country) {
    return new Safety(signs, cleared, screenedOn, country);
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    var all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }
}
