package bitepoint.coach;

/// How the minutes of a routine are shared out. Strength gets at least half (`article.md`), and
/// more of it while the week has more stretching than strength.
///
/// @param strength minutes for strength
/// @param stretch minutes for the towel and the hips together
/// @param stretchAtMost minutes for them where there is not so much strength to do
record Shares(int strength, int stretch, int stretchAtMost) {
  private static final int STRETCH_PERCENT = 45;

  /// What the towel takes, or one hip stretch.
  private static final int A_STRETCH = 2;

  /// From here there is time for more than the towel and strength.
  private static final int WITH_HIPS = 10;

  /// @param minutes of the routine, without a walk
  /// @param most what the towel and the hips have to offer today
  static Shares of(int minutes, int most, Balance balance) {
    var usual = Math.min(most, minutes * STRETCH_PERCENT / 100);
    if (!balance.isTipped()) {
      return new Shares(minutes - usual, usual, usual);
    }
    var towel = Math.min(usual, A_STRETCH);
    var oneLess = Math.max(towel, usual - A_STRETCH);
    var less = Math.max(towel, Math.min(oneLess, usual - (balance.tippedBy() + 1) / 2));
    return new Shares(minutes - less + (minutes < WITH_HIPS ? 1 : 0), less, oneLess);
  }

  /// Never more than strength.
  ///
  /// @param done minutes of strength that there are
  int stretch(int done) {
    var room = stretch + strength - done;
    return Math.min(done, Math.max(stretch, Math.min(room, stretchAtMost)));
  }
}
