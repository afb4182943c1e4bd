package bitepoint.pictures.paint;

import bitepoint.pictures.body.Flesh;
import bitepoint.pictures.body.LumbarCurve;
import bitepoint.pictures.body.Posture;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.pose.Keyframe;
import bitepoint.pictures.pose.Prop;
import bitepoint.pictures.pose.Scene;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.List;

/// Draws moments of one scene, all from the same place.
public final class ScenePainter {
  private final Scene scene;
  private final Camera camera;
  private final Rectangle2D frame;
  private final List<Prop> flat;
  private final List<Prop> standing;

  /// As large as fits.
  ///
  /// @param shown everything that the picture must have room for
  /// @param frame where on the picture, in pixels
  public ScenePainter(Scene scene, Collection<Keyframe> shown, Rectangle2D frame) {
    this(scene, shown, frame, Extent.scale(scene, shown, frame));
  }

  /// @param scale pixels a body height
  public ScenePainter(Scene scene, Collection<Keyframe> shown, Rectangle2D frame, double scale) {
    this.scene = scene;
    this.frame = frame;
    camera = Camera.on(scene.view(), Extent.of(scene, shown), Extent.within(frame), scale);
    flat = scene.props().stream().filter(Prop.Mat.class::isInstance).toList();
    standing = scene.props().stream().filter(prop -> !(prop instanceof Prop.Mat)).toList();
  }

  public void paint(Graphics2D graphics, Keyframe pose) {
    paint(graphics, pose.posture(), pose.neutral(), 0);
  }

  /// @param neutral the lordosis of a body in neutral in this posture
  /// @param breath see [Flesh]
  public void paint(Graphics2D graphics, Posture posture, double neutral, double breath) {
    var brush = Brush.smooth(graphics, camera);
    var bones = Skeleton.of(posture);
    var flesh = Flesh.of(bones, breath);
    var props = new PropPainter(brush, bones, flesh);
    var signs = new SignPainter(brush);
    Ground.paint(brush, frame);
    props.paintBehind(flat);
    Ground.shadow(brush, flesh);
    props.paintBehind(standing);
    new BodyPainter(brush, bones, flesh, new MusclePainter(brush, bones, scene.muscles())).paint();
    props.paintBefore(standing);
    new SpinePainter(brush, bones).paint(LumbarCurve.of(bones, neutral).state());
    scene.bitePoint().ifPresent(point -> signs.bitePoint(posture, bones, point));
  }

  /// The arrow of the movement, over what is painted.
  public void paintArrow(Graphics2D graphics) {
    scene.arrow().ifPresent(new SignPainter(Brush.smooth(graphics, camera))::arrow);
  }
}
