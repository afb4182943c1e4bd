package bitepoint.coach;

import bitepoint.coach.Exercise.Equipment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that is coached, and every move that is known and not coached. Checked when made.
///
/// @param exercises in the order of the resource
/// @param variants easier and harder ways to do an exercise, by id
/// @param notOurs neither coached nor left out: for a physiotherapist to say
/// @param ambiguous words that mean more than one move, and which
public record Catalogue(
    List<Exercise> exercises,
    Map<String, Variant> variants,
    List<LeftOut> leftOut,
    Set<String> notOurs,
    Map<String, List<String>> ambiguous) {

  /// Another way to do an exercise.
  ///
  /// @param of the exercise's id
  /// @param needs what has to be at hand for it, where that differs from the exercise: then an
  ///   easier way may stand in for it, under a name of its own
  public record Variant(String of, Optional<Set<Equipment>> needs) {
    public Variant {
      needs = needs.map(Set::copyOf);
    }
  }

  /// @throws IllegalArgumentException naming the entry that points nowhere
  public Catalogue {
    exercises = List.copyOf(exercises);
    variants = Map.copyOf(variants);
    leftOut = List.copyOf(leftOut);
    notOurs = Set.copyOf(notOurs);
    ambiguous = Map.copyOf(ambiguous);
    var coached = exercises.stream().map(Exercise::id).collect(Collectors.toSet());
    for (var exercise : exercises) {
      for (var other :
          Stream.of(exercise.easier(), exercise.harder()).flatMap(Optional::stream).toList()) {
        require(
            coached.contains(other) || isWayOf(exercise, variants.get(other)),
            exercise.id(),
            "an easier or harder way that is neither an exercise nor a variant of it");
      }
    }
    for (var move : leftOut) {
      require(coached.containsAll(move.swaps()), move.id(), "a swap that is no exercise");
    }
    for (var move : leftOut) {
      for (var phase : Phase.values()) {
        require(
            move.swaps().isEmpty() || swap(exercises, move, phase, 0).isPresent(),
            move.id(),
            "no swap for " + phase);
      }
    }
    var known =
        Stream.of(coached.stream(), leftOut.stream().map(LeftOut::id), notOurs.stream())
            .flatMap(Function.identity())
            .collect(Collectors.toSet());
    ambiguous.forEach((word, meanings) ->
        require(known.containsAll(meanings), word, "a meaning that is no move"));
  }

  public Optional<Exercise> exercise(String id) {
    for (var exercise : exercises) {
      if (exercise.id().equals(id)) {
        return Optional.of(exercise);
      }
    }
    return Optional.empty();
  }

  /// What to say about a named move to somebody in that phase.
  ///
  /// @param dose which of the phase's doses, from 0
  public StretchVerdict verdict(String move, Phase phase, int dose) {
    var coached = exercise(move);
    if (coached.isPresent()) {
      return StretchVerdict.of(coached.get(), phase, dose);
    }
    var left = leftOut.stream().filter(one -> one.id().equals(move)).findFirst();
    if (left.isPresent()) {
      return new StretchVerdict.NotCoached(left.get(), swap(exercises, left.get(), phase, dose));
    }
    var meanings = ambiguous.getOrDefault(move, List.of());
    return !meanings.isEmpty()
        ? new StretchVerdict.Which(move, meanings)
        : notOurs.contains(move) ? new StretchVerdict.NotOurs(move) : new StretchVerdict.Unknown();
  }

  /// The first swap that the phase coaches, or that somebody in it has outgrown and may keep.
  private static Optional<Exercise> swap(
      List<Exercise> exercises, LeftOut move, Phase phase, int dose) {
    return move.swaps().stream()
        .flatMap(id -> exercises.stream().filter(one -> one.id().equals(id)))
        .filter(one -> one.belongsTo(phase, dose) || one.isOutgrownIn(phase))
        .findFirst();
  }

  /// The easier way that stands in where something is lacking, or the exercise is too much.
  public Optional<Variant> standIn(Exercise exercise) {
    return exercise
        .easier()
        .flatMap(id -> Optional.ofNullable(variants.get(id)))
        .filter(way -> way.needs().isPresent());
  }

  private static boolean isWayOf(Exercise exercise, @Nullable Variant way) {
    return way != null && way.of().equals(exercise.id());
  }

  private static void require(boolean holds, String entry, String problem) {
    if (!holds) {
      throw new IllegalArgumentException("the catalogue's entry '" + entry + "' has " + problem);
    }
  }
}
