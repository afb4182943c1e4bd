package bitepoint.pictures.paint;

import bitepoint.pictures.body.Blob;
import bitepoint.pictures.body.Flesh;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.pose.Keyframe;
import bitepoint.pictures.pose.Prop;
import bitepoint.pictures.pose.Scene;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// How much room a scene takes on the picture plane, and how it is framed: the figure fills 60 to
/// 75 in a hundred of the frame (`figure.md`).
public final class Extent {
  private static final double TO_SIDE = 0.14;
  private static final double TO_EDGE = 0.12;
  private static final double NARROWEST = 1.0;
  private static final double WIDEST = 1.75;

  private Extent() {}

  /// How high a picture of that width is: wide for a lying figure, square for a standing one.
  ///
  /// @return an even number of pixels
  public static int height(Scene scene, Collection<Keyframe> shown, int width) {
    var extent = of(scene, shown);
    var wide = (extent.getWidth() / (1 - 2 * TO_SIDE)) / (extent.getHeight() / (1 - 2 * TO_EDGE));
    return 2 * (int) Math.round(width / Math.clamp(wide, NARROWEST, WIDEST) / 2);
  }

  /// The largest scale at which all of it fits into a frame, in pixels a body height.
  public static double scale(Scene scene, Collection<Keyframe> shown, Rectangle2D frame) {
    return Camera.scale(of(scene, shown), within(frame));
  }

  /// What of a frame is filled.
  static Rectangle2D within(Rectangle2D frame) {
    return new Rectangle2D.Double(
        frame.getX() + frame.getWidth() * TO_SIDE,
        frame.getY() + frame.getHeight() * TO_EDGE,
        frame.getWidth() * (1 - 2 * TO_SIDE),
        frame.getHeight() * (1 - 2 * TO_EDGE));
  }

  static Rectangle2D of(Scene scene, Collection<Keyframe> shown) {
    var blobs =
        shown.stream()
            .map(pose -> Flesh.of(Skeleton.of(pose.posture()), 0))
            .flatMap(flesh -> flesh.chains().values().stream().flatMap(List::stream));
    return Camera.extent(
        scene.view(), Stream.of(blobs, furniture(scene), arrow(scene)).flatMap(each -> each));
  }

  private static Stream<Blob> arrow(Scene scene) {
    return scene.arrow().stream().flatMap(arrow -> arrow.way().stream()).map(Blob::point);
  }

  /// Chairs and steps want room too; a wall may be cut.
  private static Stream<Blob> furniture(Scene scene) {
    return scene.props().stream()
        .flatMap(prop ->
            prop instanceof Prop.Box(var low, var high, var material)
                    && material != Prop.Material.WALL
                ? Stream.of(low, high)
                : Stream.empty())
        .map(Blob::point);
  }
}
