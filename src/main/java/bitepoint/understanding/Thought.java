package bitepoint.understanding;

import java.util.List;

/// Part of a message that wants one thing.
///
/// @param words as they were written
record Thought(String words, Understood understood) {
  /// The likeliest first; never empty.
  List<Meaning> meanings() {
    return understood.meanings();
  }

  Intent intent() {
    return meanings().getFirst().intent();
  }

  double confidence() {
    return meanings().getFirst().confidence();
  }

  /// The same with more words.
  Thought followedBy(String more) {
    return new Thought(words + ", " + more, understood);
  }

  /// The words of a person stay out of logs.
  @Override
  public String toString() {
    return "Thought[" + intent().id() + "]";
  }
}
