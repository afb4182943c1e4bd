package bitepoint.coach;

import java.util.List;

/// How much of an exercise. Times are what a calm person needs, rest included.
public sealed interface Dose {
  /// A rest between two sets, in seconds.
  int REST = 30;

  /// Whole minutes for the whole dose, at least 1.
  int minutes();

  /// A taste of it that takes about a minute: one set, or half of the only one.
  Dose small();

  /// Stay there, or walk.
  record Minutes(int minutes) implements Dose {
    @Override
    public Dose small() {
      return new Minutes(1);
    }
  }

  /// Hold a position.
  ///
  /// @param seconds of one hold
  record Hold(int sets, int seconds, boolean eachSide) implements Dose {
    @Override
    public int minutes() {
      return whole(sets * seconds * sides(eachSide));
    }

    @Override
    public Dose small() {
      return new Hold(1, seconds, eachSide);
    }
  }

  /// Holds in rounds that get shorter: six, a rest, four, a rest, two.
  ///
  /// @param seconds of one hold
  record Rounds(List<Integer> holds, int seconds, boolean eachSide) implements Dose {
    public Rounds {
      holds = List.copyOf(holds);
    }

    @Override
    public int minutes() {
      var work = holds.stream().mapToInt(Integer::intValue).sum() * seconds * sides(eachSide);
      return whole(work + (holds.size() - 1) * REST);
    }

    @Override
    public Dose small() {
      return new Hold(holds.getLast(), seconds, eachSide);
    }
  }

  /// Repeat a movement.
  ///
  /// @param seconds of one repeat, its pause included
  record Repeats(int sets, int repeats, int seconds, boolean eachSide) implements Dose {
    @Override
    public int minutes() {
      return whole(sets * repeats * seconds * sides(eachSide) + (sets - 1) * REST);
    }

    @Override
    public Dose small() {
      return new Repeats(1, sets > 1 ? repeats : Math.max(1, repeats / 2), seconds, eachSide);
    }
  }

  private static int sides(boolean eachSide) {
    return eachSide ? 2 : 1;
  }

  private static int whole(int seconds) {
    return Math.max(1, Math.round(seconds / 60f));
  }
}
