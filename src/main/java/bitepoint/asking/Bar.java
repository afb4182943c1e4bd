package bitepoint.asking;

/// From when on a passage is quoted: it must be like what is asked, and say of everything that is
/// asked about. Set by the questions in `src/eval/questions/tuned-on.tsv`.
///
/// @param likeness the least of a listed question
/// @param own the least of a passage that only its own words speak for
/// @param coverage the least of what is asked about
record Bar(double likeness, double own, double coverage) {
  static final Bar TUNED = new Bar(0.6, 0.6, 0.8);

  /// As good as one that is listed.
  static final double LISTED = 0.85;

  /// One word or two stand in too many passages.
  private static final int SAYS_ENOUGH = 3;

  boolean isCleared(Index.Match match) {
    return match.coverage() >= coverage
        && (match.likeness() >= likeness || (match.own() >= own && match.about() >= SAYS_ENOUGH));
  }
}
