package bitepoint.catalogue;

import bitepoint.coach.Catalogue;
import bitepoint.coach.Exercise;
import bitepoint.coach.Practice;
import bitepoint.phrasing.Phrasebook;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether everything in the catalogue can be said.
final class CatalogueWords {
  private CatalogueWords() {}

  /// @throws IllegalArgumentException naming the entry and the message it lacks
  static void check(Catalogue catalogue, Phrasebook phrasebook) {
    keys(catalogue)
        .filter(key -> !phrasebook.has(Phrasebook.FALLBACK, key))
        .findFirst()
        .ifPresent(key -> {
          throw new IllegalArgumentException("the catalogue lacks the message '" + key + "'");
        });
  }

  private static Stream<String> keys(Catalogue catalogue) {
    return Stream.of(
            catalogue.exercises().stream().flatMap(CatalogueWords::ofExercise),
            catalogue.exercises().stream()
                .filter(exercise -> catalogue.standIn(exercise).isPresent())
                .flatMap(exercise -> exercise.easier().stream())
                .flatMap(CatalogueWords::ofCard),
            catalogue.leftOut().stream()
                .flatMap(
                    move -> Stream.of("move." + move.id() + ".name", "move." + move.id() + ".why")),
            catalogue.notOurs().stream().map(id -> "move." + id + ".name"),
            catalogue.ambiguous().entrySet().stream()
                .flatMap(entry -> meanings(entry.getKey(), entry.getValue())))
        .flatMap(stream -> stream);
  }

  private static Stream<String> ofExercise(Exercise exercise) {
    var key = "exercise." + exercise.id();
    var all = Stream.concat(ofCard(exercise.id()), Stream.of(key + ".target"));
    var ways =
        Stream.of(
                exercise.easier().map(_ -> key + ".easier"),
                exercise.harder().map(_ -> key + ".harder"),
                Optional.of(key + ".bite-point")
                    .filter(_ -> exercise.kind() == Exercise.Kind.HIP_STRETCH))
            .flatMap(Optional::stream);
    return Stream.of(all, ways, ofPractice(exercise)).flatMap(stream -> stream);
  }

  private static Stream<String> ofPractice(Exercise exercise) {
    var key = "practice." + exercise.id();
    return exercise.kind() == Exercise.Kind.HIP_STRETCH
        ? Stream.concat(
            Stream.of(key + ".set-up", key + ".move", key + ".sign"),
            IntStream.rangeClosed(1, Practice.MARKS).mapToObj(mark -> key + ".mark." + mark))
        : Stream.empty();
  }

  private static Stream<String> ofCard(String id) {
    return Stream.of("name", "short", "how", "avoid").map(text -> "exercise." + id + "." + text);
  }

  private static Stream<String> meanings(String word, List<String> moves) {
    return Stream.concat(
        Stream.of("which." + word + ".name"),
        moves.stream().map(move -> "which." + word + "." + move));
  }
}
