package bitepoint.coach;

import bitepoint.coach.Exercise.Kind;
import bitepoint.coach.Exercise.Trains;
import bitepoint.coach.Routine.Item;
import bitepoint.coach.Routine.Length;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Today's routine out of the catalogue: the towel, strength for the trunk and the lower body in
/// turn, then the hips, from lying to standing so that nobody gets up twice. The same all day,
/// another one tomorrow. Strength minutes are at least stretch minutes, and nothing stretches the
/// lower back.
public final class Routines {
  private static final int FEWEST_STRENGTH_EXERCISES = 2;
  private static final int STRENGTH_MINUTES = 8;
  private static final int HIP_STRETCHES = 2;

  private Routines() {}

  public static Routine of(Catalogue catalogue, Phase phase, Length length, LocalDate day) {
    var strength = strength(catalogue, phase, day);
    var hips = turned(coached(catalogue, phase, Kind.HIP_STRETCH), day);
    return length == Length.FULL
        ? full(coached(catalogue, phase, Kind.UNLOADING), strength, hips, walk(catalogue, phase))
        : twoMinutes(coached(catalogue, phase, Kind.UNLOADING), strength, hips);
  }

  private static Routine full(
      List<Item> unloading, List<Item> strength, List<Item> hips, List<Item> walk) {
    var loosening = hips.subList(0, Math.min(HIP_STRETCHES, hips.size()));
    var stretches = new Routine(joined(unloading, loosening)).stretchMinutes();
    var count = Math.min(FEWEST_STRENGTH_EXERCISES, strength.size());
    while (count < strength.size()
        && new Routine(strength.subList(0, count)).strengthMinutes()
            < Math.max(stretches, STRENGTH_MINUTES)) {
      count++;
    }
    var strengthening = new ArrayList<>(strength.subList(0, count));
    strengthening.sort(Comparator.comparing(item -> item.exercise().position()));
    return new Routine(joined(unloading, strengthening, loosening, walk));
  }

  @SafeVarargs
  private static List<Item> joined(List<Item>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }

  /// One thing that makes stronger and one that loosens; in a flare-up the towel loosens.
  private static Routine twoMinutes(List<Item> unloading, List<Item> strength, List<Item> hips) {
    var loosens = (hips.isEmpty() ? unloading : hips).getFirst();
    return new Routine(List.of(small(strength.getFirst()), small(loosens)));
  }

  private static Item small(Item item) {
    return new Item(item.exercise(), item.dose().small());
  }

  /// Lower body and trunk in turn, so that the first few have some of each. Where a phase coaches
  /// few, what was outgrown is kept.
  private static List<Item> strength(Catalogue catalogue, Phase phase, LocalDate day) {
    var lower = turned(strength(catalogue, phase, Trains.LOWER_BODY), day);
    var trunk = turned(strength(catalogue, phase, Trains.TRUNK), day);
    var mixed = new ArrayList<Item>();
    for (var i = 0; i < Math.max(lower.size(), trunk.size()); i++) {
      if (i < trunk.size()) {
        mixed.add(trunk.get(i));
      }
      if (i < lower.size()) {
        mixed.add(lower.get(i));
      }
    }
    return mixed;
  }

  private static List<Item> strength(Catalogue catalogue, Phase phase, Trains trains) {
    var items = new ArrayList<Item>();
    for (var exercise : catalogue.exercises()) {
      if (exercise.kind() == Kind.STRENGTH && exercise.trains() == trains) {
        if (exercise.belongsTo(phase, 0)) {
          items.add(new Item(exercise, exercise.dose(phase).orElseThrow()));
        } else if (phase == Phase.RESILIENCE && exercise.doses().containsKey(Phase.STRENGTH)) {
          items.add(new Item(exercise, exercise.lastDose()));
        }
      }
    }
    return items;
  }

  private static List<Item> coached(Catalogue catalogue, Phase phase, Kind kind) {
    return catalogue.exercises().stream()
        .filter(exercise -> exercise.kind() == kind && exercise.belongsTo(phase, 0))
        .map(exercise -> new Item(exercise, exercise.dose(phase).orElseThrow()))
        .toList();
  }

  /// A walk is part of the routine while things settle; later it is a thing of its own.
  private static List<Item> walk(Catalogue catalogue, Phase phase) {
    return phase == Phase.FLARE_UP ? coached(catalogue, phase, Kind.WALK) : List.of();
  }

  private static List<Item> turned(List<Item> items, LocalDate day) {
    var turned = new ArrayList<>(items);
    Collections.rotate(
        turned, items.isEmpty() ? 0 : -Math.floorMod(day.toEpochDay(), items.size()));
    return turned;
  }
}
