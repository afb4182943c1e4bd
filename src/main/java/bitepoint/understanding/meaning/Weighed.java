package bitepoint.understanding.meaning;

import bitepoint.understanding.sentence.Directions;

/// A sentence as the classifier sees it.
///
/// @param features see [Features]
/// @param direction as the sentence model gives it; empty without a model
record Weighed(int[] features, float[] direction) {
  static Weighed of(String sentence, Directions directions) {
    return new Weighed(Features.of(sentence), directions.of(sentence));
  }
}
