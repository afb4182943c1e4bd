package bitepoint.pictures;

import bitepoint.pictures.paint.Badge;
import bitepoint.pictures.paint.Extent;
import bitepoint.pictures.paint.ScenePainter;
import bitepoint.pictures.pose.Keyframe;
import bitepoint.pictures.pose.Scene;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/// Single pictures: a pose, or a move beside what to do instead.
public final class Still {
  private static final double WIDE = 1.3;
  private static final double NARROW_PANEL = 0.8;
  private static final double MOST_APART = 1.4;
  private static final int GAP = 8;

  private Still() {}

  /// A scene's best moment, with the arrow of its movement.
  ///
  /// @param width in pixels
  public static BufferedImage of(Scene scene, int width) {
    return picture(scene, scene.still(), width, Optional.empty());
  }

  /// The common error; empty where the scene tells of none.
  public static Optional<BufferedImage> mistake(Scene scene, int width) {
    return scene.mistake().map(pose -> picture(scene, pose, width, Optional.of(Badge.WRONG)));
  }

  /// Not like this, but like that: one above the other where they are wide, else side by side, at
  /// scales that are not far apart.
  public static BufferedImage instead(Scene wrong, Scene right, int width) {
    var stacked = isWide(wrong) || isWide(right);
    var panelWidth = stacked ? width : (width - GAP) / 2;
    var height =
        stacked
            ? Math.min(height(wrong, panelWidth), height(right, panelWidth))
            : (int) (panelWidth / NARROW_PANEL);
    var first = new Rectangle2D.Double(0, 0, panelWidth, height);
    var second =
        stacked
            ? new Rectangle2D.Double(0, height + GAP, panelWidth, height)
            : new Rectangle2D.Double(panelWidth + GAP, 0, panelWidth, height);
    var most = MOST_APART * Math.min(scale(wrong, first), scale(right, second));
    return drawn(
        width,
        stacked ? 2 * height + GAP : height,
        graphics -> {
          panel(graphics, wrong, first, most, Badge.WRONG);
          panel(graphics, right, second, most, Badge.RIGHT);
        });
  }

  /// As a file.
  public static byte[] png(BufferedImage picture) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static BufferedImage picture(
      Scene scene, Keyframe pose, int width, Optional<Badge> badge) {
    var height = Extent.height(scene, List.of(pose), width);
    var frame = new Rectangle2D.Double(0, 0, width, height);
    var painter = new ScenePainter(scene, List.of(pose), frame);
    return drawn(
        width,
        height,
        graphics -> {
          painter.paint(graphics, pose);
          badge.ifPresentOrElse(
              mark -> mark.paint(graphics, frame), () -> painter.paintArrow(graphics));
        });
  }

  private static void panel(
      Graphics2D graphics, Scene scene, Rectangle2D frame, double most, Badge badge) {
    var clipped = (Graphics2D) graphics.create();
    try {
      clipped.clip(frame);
      var scale = Math.min(most, scale(scene, frame));
      new ScenePainter(scene, List.of(scene.still()), frame, scale).paint(clipped, scene.still());
      badge.paint(clipped, frame);
    } finally {
      clipped.dispose();
    }
  }

  private static boolean isWide(Scene scene) {
    return 1000.0 / height(scene, 1000) > WIDE;
  }

  private static int height(Scene scene, int width) {
    return Extent.height(scene, List.of(scene.still()), width);
  }

  private static double scale(Scene scene, Rectangle2D frame) {
    return Extent.scale(scene, List.of(scene.still()), frame);
  }

  private static BufferedImage drawn(int width, int height, Consumer<Graphics2D> painter) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = picture.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
      painter.accept(graphics);
      return picture;
    } finally {
      graphics.dispose();
    }
  }
}
