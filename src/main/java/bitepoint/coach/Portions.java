package bitepoint.coach;

import bitepoint.coach.Exercise.Equipment;
import bitepoint.coach.Routine.Item;
import bitepoint.coach.Routine.Way;
import bitepoint.coach.Taste.Share;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One exercise at one dose, cut beforehand to any number of minutes. Immutable.
final class Portions {
  private static final int HALF = 50;

  /// What fits into so many minutes, by minutes from 1 to all of it.
  record Cut(Item[] byMinutes) {
    static Cut of(Exercise exercise, Dose dose, Way way) {
      var items = new Item[dose.minutes()];
      for (var i = 0; i < items.length; i++) {
        items[i] = new Item(exercise, dose.within(i + 1), way);
      }
      return new Cut(items);
    }

    Exercise exercise() {
      return byMinutes[0].exercise();
    }

    /// @param minutes at least 1
    Item within(int minutes) {
      return byMinutes[Math.min(minutes, byMinutes.length) - 1];
    }

    /// All of each.
    static List<Item> whole(List<Cut> cuts) {
      return cuts.stream().map(cut -> cut.byMinutes[cut.byMinutes.length - 1]).toList();
    }

    /// What all of each takes.
    static int minutes(List<Cut> cuts) {
      var sum = 0;
      for (var cut : cuts) {
        sum += cut.byMinutes.length;
      }
      return sum;
    }
  }

  private final Exercise exercise;
  private final int needs;
  private final Optional<Integer> standInNeeds;
  private final Cut whole;
  private final Cut half;
  private final Cut easier;
  private final Cut easierHalf;

  /// @param standIn what the easier way that may stand in for it needs
  Portions(Exercise exercise, Dose dose, Optional<Set<Equipment>> standIn) {
    this.exercise = exercise;
    needs = bits(exercise.needs());
    standInNeeds = standIn.map(Portions::bits);
    var less = dose.scaled(HALF);
    whole = Cut.of(exercise, dose, Way.USUAL);
    half = Cut.of(exercise, less, Way.HALF);
    easier = Cut.of(exercise, dose, Way.EASIER);
    easierHalf = Cut.of(exercise, less, Way.EASIER);
  }

  Exercise exercise() {
    return exercise;
  }

  /// Whether it can be done, one way or the other.
  ///
  /// @param lacking what is not at hand, as [#bits]
  boolean isPossible(int lacking) {
    return (needs & lacking) == 0 || hasStandIn(lacking);
  }

  boolean hasStandIn(int lacking) {
    return standInNeeds.isPresent() && (standInNeeds.get() & lacking) == 0;
  }

  /// How it is done where it is possible.
  Cut cut(int lacking, Share share) {
    if ((needs & lacking) == 0) {
      return share == Share.WHOLE ? whole : half;
    }
    return share == Share.WHOLE ? easier : easierHalf;
  }

  /// The way that stands in for it.
  Cut standIn() {
    return easier;
  }

  /// A bit for each.
  static int bits(Collection<Equipment> things) {
    var bits = 0;
    for (var one : things) {
      bits |= 1 << one.ordinal();
    }
    return bits;
  }
}
