package bitepoint.pictures.chart;

import bitepoint.coach.Training;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Minutes of strength and of stretching in some days.
///
/// @param from the first of these days
record Minutes(LocalDate from, int days, int strength, int stretch) {
  private static final int WEEK = 7;
  private static final int FOUR_WEEKS = 28;

  /// More weeks than these are taken together, four and four.
  private static final int MOST_WEEKS = 26;

  boolean isEmpty() {
    return strength == 0 && stretch == 0;
  }

  /// In pieces of the same length, the last of which ends today, so that it is the same week that
  /// is told in words. Of a week it is each day.
  static List<Minutes> of(Scene scene) {
    var length = length(scene);
    var count = (int) Math.ceilDiv(between(scene.first(), scene.today()) + 1, length);
    var pieces = new ArrayList<Minutes>();
    for (var at = count; at > 0; at--) {
      pieces.add(new Minutes(scene.today().minusDays((long) at * length - 1), length, 0, 0));
    }
    for (var training : scene.history().trainings()) {
      var at = (int) Math.floorDiv(between(pieces.getFirst().from(), training.day()), length);
      if (at >= 0 && at < count && scene.holds(training.day())) {
        pieces.set(at, pieces.get(at).and(training));
      }
    }
    return List.copyOf(pieces);
  }

  private static int length(Scene scene) {
    var weeks = between(scene.first(), scene.today()) / WEEK;
    return switch (scene.span()) {
      case WEEK -> 1;
      case MONTH, ALL -> weeks > MOST_WEEKS ? FOUR_WEEKS : WEEK;
    };
  }

  private Minutes and(Training training) {
    return new Minutes(
        from, days, strength + training.strengthMinutes(), stretch + training.stretchMinutes());
  }

  private static long between(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last);
  }
}
