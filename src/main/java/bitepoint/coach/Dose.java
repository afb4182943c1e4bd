package bitepoint.coach;

/// How much of an exercise. Times are what a calm person needs, rest included.
public sealed interface Dose {
  /// Whole minutes for the whole dose, at least 1.
  int minutes();

  /// Stay there.
  record Minutes(int minutes) implements Dose {}

  /// Hold a position.
  ///
  /// @param seconds of one hold
  record Hold(int sets, int seconds, boolean eachSide) implements Dose {
    @Override
    public int minutes() {
      return Math.max(1, Math.round(sets * seconds * (eachSide ? 2 : 1) / 60f));
    }
  }

  /// Repeat a movement.
  ///
  /// @param seconds of one repeat, its pause included
  record Repeats(int sets, int repeats, int seconds, boolean eachSide) implements Dose {
    /// A rest between two sets, in seconds.
    private static final int REST = 30;

    @Override
    public int minutes() {
      var work = sets * repeats * seconds * (eachSide ? 2 : 1);
      return Math.max(1, Math.round((work + (sets - 1) * REST) / 60f));
    }
  }
}
