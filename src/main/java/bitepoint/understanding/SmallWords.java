package bitepoint.understanding;

import java.util.Set;

/// Words that carry no meaning of their own.
///
/// @param passedOver those that may stand between the words of a phrase: "my bum is (really) numb"
/// @param denying those that turn what follows into its opposite, so that no gap reaches over them
record SmallWords(Set<String> passedOver, Set<String> denying) {
  /// For phrases that count only as they are written.
  SmallWords saidInFull() {
    return new SmallWords(Set.of(), denying);
  }
}
