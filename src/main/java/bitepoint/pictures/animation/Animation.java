package bitepoint.pictures.animation;

import bitepoint.pictures.paint.Extent;
import bitepoint.pictures.paint.ScenePainter;
import bitepoint.pictures.pose.Scene;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/// A scene in motion, as a GIF.
public final class Animation {
  private Animation() {}

  /// @param width in pixels
  /// @throws IllegalArgumentException for a scene that does not move
  public static byte[] of(Scene scene, int width) {
    var loop =
        scene
            .loop()
            .orElseThrow(() -> new IllegalArgumentException(scene.name() + " does not move"));
    var shown =
        loop.legs().stream().flatMap(leg -> Stream.of(leg.from(), leg.to())).distinct().toList();
    var height = Extent.height(scene, shown, width);
    var painter = new ScenePainter(scene, shown, new Rectangle2D.Double(0, 0, width, height));
    return Gif.of(List.copyOf(new Film(painter, width, height).of(loop)));
  }
}
