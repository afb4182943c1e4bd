package bitepoint.conversation;

import bitepoint.coach.Diary;
import bitepoint.coach.Flare;
import bitepoint.coach.Tweak;
import java.util.Map;
import java.util.Optional;

/// A day of a flare-up: which one it is, and what it holds.
///
/// @param number from 1, which is the day of its last tweak, or else the day it began
/// @param inAll from 1, which is the day on which the flare-up began
/// @param first how bad it was on day 1, 0–10, where that was told
/// @param moment whether they know what brought it on
record FlareDay(int number, int inAll, Optional<Integer> first, boolean moment) {
  private static final int LAST_WITH_A_PLAN = 3;

  /// Today; empty where there is no flare-up.
  static Optional<FlareDay> of(Next next) {
    return next.journey().flare().map(flare -> of(next, flare));
  }

  private static FlareDay of(Next next, Flare flare) {
    var diary = next.person().diary();
    var tweak = last(diary, flare);
    var began = tweak.map(Tweak::day).orElse(flare.since());
    return new FlareDay(
        next.daysSince(began) + 1,
        next.daysSince(flare.since()) + 1,
        tweak
            .flatMap(Tweak::pain)
            .or(() -> diary.painOn(began).filter(_ -> began.isBefore(next.today()))),
        tweak.map(told -> told.cause() != Tweak.Cause.UNKNOWN).orElse(false));
  }

  /// The newest tweak of that flare-up.
  static Optional<Tweak> last(Diary diary, Flare flare) {
    return diary.tweaks().reversed().stream()
        .filter(tweak -> !tweak.day().isBefore(flare.since()))
        .findFirst();
  }

  /// The number that a question names, so that one count of days is told: 1, which is not named,
  /// where it is none of a moment that they know, nor of the whole flare-up.
  int named() {
    return moment || number == inAll ? number : 1;
  }

  /// Whether it is one of the first days, each of which has its own plan.
  boolean hasPlan() {
    return number <= LAST_WITH_A_PLAN;
  }

  /// "5, one less than when it happened." On the first two days only; later yesterday says more.
  Optional<Words> compared(int pain) {
    return first.filter(_ -> number < LAST_WITH_A_PLAN).map(before -> compared(pain, before));
  }

  private Words compared(int pain, int before) {
    return new Words(
        "tweak.compared",
        Map.of(
            "pain",
            pain,
            "by",
            Math.abs(pain - before),
            "way",
            MorningScore.way(pain, before),
            "moment",
            moment ? "yes" : "no"));
  }

  /// Whether the third day is as bad as the first, or worse.
  boolean isNoEasier(int pain) {
    return number == LAST_WITH_A_PLAN && first.map(before -> pain >= before).orElse(false);
  }

  /// What today's part of the plan is, after a score; the score alone from the fourth day on.
  Words holds(int pain, Words compared) {
    return switch (number) {
      case 2 -> Words.of("check-in.day-two", "compared", compared);
      case LAST_WITH_A_PLAN ->
          Words.of(
              isNoEasier(pain) ? "check-in.day-three-quiet" : "check-in.day-three",
              "compared",
              compared);
      default -> compared;
    };
  }
}
