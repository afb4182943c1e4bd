package bitepoint.understanding;

import java.util.Optional;
import java.util.Set;

/// Yes or no, where that is all that is said.
///
/// @param yes the phrases that are a yes
/// @param no the phrases that are a no
record Agreement(Set<String> yes, Set<String> no) {
  Optional<Boolean> in(Tokens said) {
    var all = said.all();
    return yes.contains(all)
        ? Optional.of(true)
        : no.contains(all) ? Optional.of(false) : Optional.empty();
  }
}
