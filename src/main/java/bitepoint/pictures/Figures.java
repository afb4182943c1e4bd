package bitepoint.pictures;

import bitepoint.conversation.Drawing;
import bitepoint.pictures.animation.Animation;
import bitepoint.pictures.pose.Scene;
import bitepoint.pictures.pose.SceneFile;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The figures that there are pose files for, drawn when they are asked for. Safe for use by
/// several threads, each of which draws for itself: whoever calls bounds how many draw at once.
public final class Figures {
  /// Goes up when figures are drawn in another way, so that nobody is shown an old one.
  private static final int STYLE = 1;

  /// Pixels: as sharp as a phone shows it.
  private static final int ANIMATION_WIDTH = 560;

  private static final int STILL_WIDTH = 1120;

  private final Map<Drawing, Optional<String>> editions = new ConcurrentHashMap<>();

  /// @param fileName with its ending
  /// @param moves whether it is a GIF; else a PNG
  public record Figure(String fileName, byte[] content, boolean moves) {}

  /// A name that changes whenever the picture does; empty where there is no such picture.
  public Optional<String> edition(Drawing drawing) {
    return editions.computeIfAbsent(drawing, Figures::newEdition);
  }

  /// Empty where there is no such picture.
  ///
  /// @throws IllegalArgumentException for a pose file with a slip in it
  public Optional<Figure> of(Drawing drawing) {
    return switch (drawing) {
      case Drawing.Exercise(var id) -> scene(id).map(scene -> moving(id, scene));
      case Drawing.Lesson(var number) ->
          scene(lesson(number)).map(scene -> moving(lesson(number), scene));
      case Drawing.Mistake(var exercise) ->
          scene(exercise)
              .flatMap(scene -> Still.mistake(scene, STILL_WIDTH))
              .map(picture -> png(exercise + "-mistake", Still.png(picture)));
      case Drawing.Instead(var move, var swap) ->
          scene(move)
              .flatMap(wrong ->
                  scene(swap)
                      .map(right ->
                          png(
                              move + "-instead",
                              Still.png(Still.instead(wrong, right, STILL_WIDTH)))));
      case Drawing.Chart _ -> Optional.empty();
    };
  }

  private static Optional<String> newEdition(Drawing drawing) {
    return switch (drawing) {
      case Drawing.Exercise(var id) -> fingerprint(id).map(print -> "exercise/" + id + print);
      case Drawing.Lesson(var number) ->
          fingerprint(lesson(number)).map(print -> lesson(number) + print);
      case Drawing.Mistake(var exercise) ->
          fingerprint(exercise).map(print -> "mistake/" + exercise + print);
      case Drawing.Instead(var move, var swap) ->
          fingerprint(move)
              .flatMap(wrong ->
                  fingerprint(swap).map(right -> "instead/" + move + wrong + "/" + swap + right));
      case Drawing.Chart _ -> Optional.empty();
    };
  }

  private static Optional<String> fingerprint(String name) {
    return SceneFile.fingerprint(name).map(print -> "@" + STYLE + "." + print);
  }

  private static Figure moving(String name, Scene scene) {
    return scene.loop().isPresent()
        ? new Figure(name + ".gif", Animation.of(scene, ANIMATION_WIDTH), true)
        : png(name, Still.png(Still.of(scene, STILL_WIDTH)));
  }

  private static Figure png(String name, byte[] content) {
    return new Figure(name + ".png", content, false);
  }

  private static Optional<Scene> scene(String name) {
    return SceneFile.read(name);
  }

  private static String lesson(int number) {
    return "lesson-" + number;
  }
}
