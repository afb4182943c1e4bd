package bitepoint.year;

import java.time.LocalTime;
import java.util.List;

/// How somebody lives with the coach for a year.
enum Habit {
  REGULAR(95) {
    @Override
    void plan(Somebody who, int days) {}
  },
  ON_AND_OFF(60) {
    @Override
    void plan(Somebody who, int days) {
      for (var day = who.within(3, 30); day < days; day += who.within(5, 40)) {
        var silent = who.within(2, 45);
        who.falls(day, silent);
        day += silent;
        who.setsOut(day, Errand.writesAgain());
      }
    }
  },
  SILENT_FOR_GOOD(90) {
    @Override
    void plan(Somebody who, int days) {
      who.falls(who.within(3, 60), days);
    }
  },
  COMES_BACK(90) {
    @Override
    void plan(Somebody who, int days) {
      var day = who.within(5, 60);
      var silent = who.within(28, 150);
      who.falls(day, silent);
      who.setsOut(day + silent, Errand.writesAgain());
    }
  },
  PAUSES(90) {
    @Override
    void plan(Somebody who, int days) {
      for (var day = who.within(4, 30); day < days; day += who.within(10, 60)) {
        switch (who.within(0, 3)) {
          case 0 -> who.setsOut(day, Errand.pausesFor(1));
          case 1 -> {
            var pause = who.any(PAUSES_OF_DAYS);
            who.setsOut(day, Errand.pausesFor(pause));
            day += pause + 1;
          }
          default -> {
            who.setsOut(day, Errand.pausesUntilTold());
            day += who.within(2, 50);
            who.setsOut(day, Errand.startsAgain());
          }
        }
      }
    }
  },
  BLOCKS(90) {
    @Override
    void plan(Somebody who, int days) {
      for (var day = who.within(5, 60); day < days; day += who.within(30, 90)) {
        who.setsOut(day, Errand.blocks());
        day += who.within(1, 60);
        who.setsOut(day, Errand.unblocks());
      }
    }
  },
  VANISHES(90) {
    @Override
    void plan(Somebody who, int days) {
      for (var day = who.within(5, 60); day < days; day += who.within(30, 90)) {
        who.setsOut(day, Errand.vanishes());
        day += who.within(1, 60);
        who.setsOut(day, Errand.turnsUp());
      }
    }
  },
  STARTS_OVER(95) {
    @Override
    void plan(Somebody who, int days) {
      for (var day = who.within(5, 60); day < days; day += who.within(20, 120)) {
        who.setsOut(day, Errand.startsOver());
      }
    }
  },
  TRAVELS(95) {
    @Override
    void plan(Somebody who, int days) {
      for (var day = who.within(4, 40); day < days; day += who.within(5, 60)) {
        who.setsOut(day, Errand.movesTo(who.anyPlace()));
      }
    }
  },
  SUNDAYS_APART(95) {
    @Override
    void plan(Somebody who, int days) {
      who.setsOut(2, Errand.wantsSundaysAt(who.any(SUNDAYS)));
    }
  },
  CHANGES_THE_TIME(95) {
    @Override
    void plan(Somebody who, int days) {
      for (var day = who.within(4, 40); day < days; day += who.within(5, 60)) {
        who.setsOut(day, Errand.wantsToBeAskedAt(who.any(Somebody.TIMES)));
      }
    }
  },
  TAKES_BACK_THE_YES(90) {
    @Override
    void plan(Somebody who, int days) {
      var day = who.within(5, 100);
      who.setsOut(day, Errand.takesBackTheYes());
      who.setsOut(day + who.within(2, 100), Errand.agreesAgain());
    }
  },
  WARNED(90) {
    @Override
    void plan(Somebody who, int days) {
      who.setsOut(who.within(5, 100), Errand.tellsOfAWarningSign());
    }
  },
  TWEAKS(90) {
    @Override
    void plan(Somebody who, int days) {
      for (var day = who.within(4, 40); day < days; day += who.within(8, 60)) {
        who.setsOut(day, Errand.tweaks());
      }
    }
  };

  private static final List<Integer> PAUSES_OF_DAYS = List.of(2, 7, 7, 14, 40);
  private static final List<LocalTime> SUNDAYS =
      List.of(LocalTime.of(7, 30), LocalTime.of(10, 0), LocalTime.of(17, 0), LocalTime.of(20, 0));

  /// How often of a hundred they answer when the coach speaks first.
  final int answers;

  Habit(int answers) {
    this.answers = answers;
  }

  /// Puts on the agenda what they are going to do of their own accord.
  abstract void plan(Somebody who, int days);
}
