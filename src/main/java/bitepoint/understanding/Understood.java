package bitepoint.understanding;

import java.util.List;

/// What words want.
///
/// @param meanings the likeliest first; never empty
/// @param rule what decided it
record Understood(List<Meaning> meanings, Rule rule) {
  Understood {
    meanings = List.copyOf(meanings);
  }

  static Understood certain(Intent intent, Rule rule) {
    return new Understood(List.of(Meaning.certain(intent)), rule);
  }
}
