package bitepoint.coach;

import java.util.List;

/// How much of an exercise. Times are what a calm person needs, rest included.
public sealed interface Dose {
  /// A rest between two sets, in seconds.
  int REST = 30;

  /// Whole minutes for the whole dose, at least 1.
  int minutes();

  /// The most of it that takes no longer than that: fewer sets, then less of the only one.
  ///
  /// @param minutes at least 1
  Dose within(int minutes);

  /// That part of it, and at least one of whatever it counts. The number of sets stays.
  ///
  /// @param percent 1 to 100
  Dose scaled(int percent);

  /// One set of it.
  ///
  /// @param number from 1
  default Dose set(int number) {
    return switch (this) {
      case Minutes _ -> this;
      case Hold(_, var seconds, var eachSide) -> new Hold(1, seconds, eachSide);
      case Rounds(var holds, var seconds, var eachSide) ->
          new Rounds(List.of(holds.get(number - 1)), seconds, eachSide);
      case Repeats(_, var repeats, var seconds, var eachSide) ->
          new Repeats(1, repeats, seconds, eachSide);
    };
  }

  /// Part of the way from this dose to a fuller one; where the two differ in kind, this one until
  /// the way is done.
  ///
  /// @param step 0 is this one, `steps` is the other
  default Dose towards(Dose fuller, int step, int steps) {
    return step < steps ? this : fuller;
  }

  /// Stay there, or walk.
  record Minutes(int minutes) implements Dose {
    @Override
    public Dose within(int most) {
      return new Minutes(Math.min(minutes, most));
    }

    @Override
    public Dose scaled(int percent) {
      return new Minutes(part(minutes, percent));
    }

    @Override
    public Dose towards(Dose fuller, int step, int steps) {
      return fuller instanceof Minutes(var most)
          ? new Minutes(between(minutes, most, step, steps))
          : Dose.super.towards(fuller, step, steps);
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
    public Dose within(int most) {
      if (minutes() <= most) {
        return this;
      }
      return sets > 1
          ? new Hold(sets - 1, seconds, eachSide).within(most)
          : new Hold(1, seconds - 5, eachSide).within(most);
    }

    /// Seconds to the next five.
    @Override
    public Dose scaled(int percent) {
      var shorter = Math.max(5, Math.round(seconds * percent / 500f) * 5);
      return new Hold(sets, Math.min(seconds, shorter), eachSide);
    }

    @Override
    public Dose towards(Dose fuller, int step, int steps) {
      return fuller instanceof Hold(var mostSets, var most, var each) && each == eachSide
          ? new Hold(
              between(sets, mostSets, step, steps), between(seconds, most, step, steps), eachSide)
          : Dose.super.towards(fuller, step, steps);
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
      var count = 0;
      for (int each : holds) {
        count += each;
      }
      return whole(count * seconds * sides(eachSide) + (holds.size() - 1) * REST);
    }

    /// The shortest rounds stay.
    @Override
    public Dose within(int most) {
      if (minutes() <= most) {
        return this;
      }
      return holds.size() > 2
          ? new Rounds(holds.subList(1, holds.size()), seconds, eachSide).within(most)
          : new Hold(holds.getLast(), seconds, eachSide).within(most);
    }

    @Override
    public Dose scaled(int percent) {
      return new Rounds(
          holds.stream().map(count -> part(count, percent)).toList(), seconds, eachSide);
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
    public Dose within(int most) {
      if (minutes() <= most) {
        return this;
      }
      return sets > 1
          ? new Repeats(sets - 1, repeats, seconds, eachSide).within(most)
          : new Repeats(1, repeats - 1, seconds, eachSide).within(most);
    }

    @Override
    public Dose scaled(int percent) {
      return new Repeats(sets, part(repeats, percent), seconds, eachSide);
    }

    @Override
    public Dose towards(Dose fuller, int step, int steps) {
      return fuller instanceof Repeats(var mostSets, var most, var slow, var each)
              && each == eachSide
          ? new Repeats(
              between(sets, mostSets, step, steps),
              between(repeats, most, step, steps),
              between(seconds, slow, step, steps),
              eachSide)
          : Dose.super.towards(fuller, step, steps);
    }
  }

  private static int part(int whole, int percent) {
    return Math.max(1, Math.round(whole * percent / 100f));
  }

  private static int between(int from, int to, int step, int steps) {
    return from + Math.round((float) (to - from) * step / steps);
  }

  private static int sides(boolean eachSide) {
    return eachSide ? 2 : 1;
  }

  private static int whole(int seconds) {
    return Math.max(1, Math.round(seconds / 60f));
  }
}
