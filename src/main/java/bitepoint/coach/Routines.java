package bitepoint.coach;

import static bitepoint.coach.Exercise.BRACING;
import static bitepoint.coach.Exercise.DEAD_BUG;
import static bitepoint.coach.Exercise.GLUTE_BRIDGE;
import static bitepoint.coach.Exercise.GLUTE_STRETCH;
import static bitepoint.coach.Exercise.HAMSTRING_STRETCH;
import static bitepoint.coach.Exercise.HIP_FLEXOR_STRETCH;
import static bitepoint.coach.Exercise.NEUTRAL;
import static bitepoint.coach.Exercise.SIT_TO_STAND;
import static bitepoint.coach.Exercise.TOWEL;
import static bitepoint.coach.Exercise.WALKING;

import bitepoint.coach.Dose.Hold;
import bitepoint.coach.Dose.Minutes;
import bitepoint.coach.Dose.Repeats;
import bitepoint.coach.Routine.Item;
import bitepoint.coach.Routine.Length;
import java.time.LocalDate;
import java.util.List;

/// Which routine a phase gets. Doses: `coaching.md` 3.1–3.8, 3.13, 3.19. Strength minutes are at
/// least stretch minutes in every one, and none stretches the lower back.
public final class Routines {
  private static final Dose HIP_STRETCH = new Hold(2, 30, true);

  private Routines() {}

  /// The same all day; the second hip stretch alternates from day to day.
  public static Routine of(Phase phase, Length length, LocalDate day) {
    return switch (phase) {
      case FLARE_UP -> length == Length.FULL ? settle() : settleInTwoMinutes();
      case CALM, STABILITY, STRENGTH, RESILIENCE ->
          length == Length.FULL ? calm(day) : calmInTwoMinutes();
    };
  }

  private static Routine settle() {
    return new Routine(
        List.of(
            new Item(TOWEL, new Minutes(2)),
            new Item(BRACING, new Repeats(1, 10, 10, false)),
            new Item(NEUTRAL, new Repeats(1, 10, 6, false)),
            new Item(WALKING, new Minutes(5))));
  }

  private static Routine settleInTwoMinutes() {
    return new Routine(
        List.of(new Item(TOWEL, new Minutes(1)), new Item(BRACING, new Repeats(1, 6, 10, false))));
  }

  private static Routine calm(LocalDate day) {
    var secondHip = day.toEpochDay() % 2 == 0 ? HAMSTRING_STRETCH : GLUTE_STRETCH;
    return new Routine(
        List.of(
            new Item(TOWEL, new Minutes(2)),
            new Item(BRACING, new Repeats(1, 10, 10, false)),
            new Item(GLUTE_BRIDGE, new Repeats(2, 8, 5, false)),
            new Item(DEAD_BUG, new Repeats(2, 6, 4, true)),
            new Item(SIT_TO_STAND, new Repeats(2, 5, 6, false)),
            new Item(HIP_FLEXOR_STRETCH, HIP_STRETCH),
            new Item(secondHip, HIP_STRETCH)));
  }

  private static Routine calmInTwoMinutes() {
    return new Routine(
        List.of(
            new Item(GLUTE_BRIDGE, new Repeats(1, 8, 6, false)),
            new Item(HIP_FLEXOR_STRETCH, new Hold(1, 30, true))));
  }
}
