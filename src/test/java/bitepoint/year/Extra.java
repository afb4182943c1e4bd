package bitepoint.year;

import java.time.LocalTime;
import java.util.List;

/// What some people switch on in their first days, whatever their habits are.
enum Extra {
  EVENING(20) {
    @Override
    void plan(Somebody who) {
      if (who.asks().isBefore(EVENING_BEGINS)) {
        who.setsOut(1, Errand.wantsEveningsAt(who.any(EVENINGS)));
      }
    }
  },
  BREAKS(15) {
    @Override
    void plan(Somebody who) {
      var day = 1;
      for (var times = who.within(1, 3); times > 0; times--) {
        who.setsOut(day, Errand.wantsBreaksEvery(who.any(List.of(30, 60, 90))));
        day += who.within(5, 40);
        who.setsOut(day, Errand.wantsNoMoreBreaks());
        day += who.within(5, 100);
      }
    }
  },
  QUIET(20) {
    @Override
    void plan(Somebody who) {
      var until = who.any(List.of(LocalTime.of(6, 0), LocalTime.of(8, 30)));
      who.setsOut(2, Errand.wantsItQuiet(who.any(NIGHTS), until));
    }
  },
  GUIDED(20) {
    @Override
    void plan(Somebody who) {
      who.exercisesByTheClock();
    }
  };

  /// From here on the check-in itself comes in the evening, and is the question.
  private static final LocalTime EVENING_BEGINS = LocalTime.of(17, 0);

  private static final List<LocalTime> EVENINGS =
      List.of(
          LocalTime.of(17, 30),
          LocalTime.of(19, 0),
          LocalTime.of(20, 0),
          LocalTime.of(21, 0),
          LocalTime.of(22, 30));
  private static final List<LocalTime> NIGHTS =
      List.of(LocalTime.of(20, 0), LocalTime.of(21, 30), LocalTime.of(23, 0));

  /// How many of a hundred do.
  final int wanted;

  Extra(int wanted) {
    this.wanted = wanted;
  }

  abstract void plan(Somebody who);
}
