package bitepoint.pictures.paint;

import bitepoint.pictures.body.Blob;
import bitepoint.pictures.body.Flesh;
import bitepoint.pictures.body.LumbarCurve;
import bitepoint.pictures.body.Posture;
import bitepoint.pictures.body.Skeleton;
import bitepoint.pictures.body.Vec;
import bitepoint.pictures.pose.Keyframe;
import bitepoint.pictures.pose.Loop;
import bitepoint.pictures.pose.Prop;
import bitepoint.pictures.pose.Scene;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Draws moments of one scene, all from the same place.
public final class ScenePainter {
  private static final double TO_SIDE = 0.14;
  private static final double TO_EDGE = 0.12;
  private static final double NARROWEST = 1.0;
  private static final double WIDEST = 1.75;
  private static final int WAY_STEPS = 14;

  private final Scene scene;
  private final Camera camera;
  private final Rectangle2D frame;

  /// @param shown everything that the picture must have room for
  /// @param frame where on the picture, in pixels
  public ScenePainter(Scene scene, Collection<Keyframe> shown, Rectangle2D frame) {
    this.scene = scene;
    this.frame = frame;
    var extent = extent(scene, shown);
    var inner =
        new Rectangle2D.Double(
            frame.getX() + frame.getWidth() * TO_SIDE,
            frame.getY() + frame.getHeight() * TO_EDGE,
            frame.getWidth() * (1 - 2 * TO_SIDE),
            frame.getHeight() * (1 - 2 * TO_EDGE));
    camera = Camera.on(scene.view(), extent, inner);
  }

  /// How high a picture of that width should be: lying figures want a wide one, standing ones a
  /// square one. In pixels.
  public static int size(Scene scene, Collection<Keyframe> shown, int width) {
    var extent = extent(scene, shown);
    var wide = (extent.getWidth() / (1 - 2 * TO_SIDE)) / (extent.getHeight() / (1 - 2 * TO_EDGE));
    return 2 * (int) Math.round(width / Math.clamp(wide, NARROWEST, WIDEST) / 2);
  }

  private static Rectangle2D extent(Scene scene, Collection<Keyframe> shown) {
    var blobs =
        shown.stream()
            .map(pose -> Flesh.of(Skeleton.of(pose.posture()), 0))
            .flatMap(flesh -> flesh.chains().values().stream().flatMap(List::stream));
    return Camera.extent(scene.view(), Stream.concat(blobs, room(scene)));
  }

  /// Chairs and steps want room too; a wall may be cut.
  private static Stream<Blob> room(Scene scene) {
    return scene.props().stream()
        .flatMap(prop ->
            prop instanceof Prop.Box(var low, var high, var material)
                    && material != Prop.Material.WALL
                ? Stream.of(low, high)
                : Stream.empty())
        .map(corner -> new Blob(corner, Vec.ZERO, Vec.ZERO, Vec.ZERO));
  }

  public void paint(Graphics2D graphics, Keyframe pose) {
    paint(graphics, pose.posture(), pose.neutral(), 0);
  }

  public void paint(Graphics2D graphics, Loop.Moment moment) {
    var from = moment.leg().from().neutral();
    var neutral = from + (moment.leg().to().neutral() - from) * moment.part();
    paint(graphics, moment.posture(), neutral, moment.breath());
  }

  private void paint(Graphics2D graphics, Posture posture, double neutral, double breath) {
    var brush = Brush.smooth(graphics, camera);
    var bones = Skeleton.of(posture);
    var flesh = Flesh.of(bones, breath);
    var props = new PropPainter(brush, bones, flesh);
    var signs = new SignPainter(brush);
    ground(brush);
    if (scene.props().stream().anyMatch(Prop.Mat.class::isInstance)) {
      props.paintBehind(scene.props().stream().filter(Prop.Mat.class::isInstance).toList());
    }
    shadow(brush, flesh);
    props.paintBehind(
        scene.props().stream().filter(prop -> !(prop instanceof Prop.Mat)).toList());
    new BodyPainter(brush, bones, flesh, new MusclePainter(brush, bones, scene.muscles())).paint();
    props.paintBefore(scene.props());
    new SpinePainter(brush, bones).paint(LumbarCurve.of(bones, neutral).state());
    scene.bitePoint().ifPresent(spot -> signs.bitePoint(posture, bones, spot.side()));
    way().ifPresent(signs::arrow);
  }

  /// The way of the marked part over the first movement.
  private java.util.Optional<List<Vec>> way() {
    return scene.arrow()
        .flatMap(trace ->
            scene.loop()
                .flatMap(loop ->
                    loop.legs().stream().filter(leg -> leg.moving() > 0).findFirst())
                .map(leg -> {
                  var way = new ArrayList<Vec>();
                  for (var step = 0; step <= WAY_STEPS; step++) {
                    var posture = leg.from().towards(leg.to(), step / (double) WAY_STEPS);
                    way.add(trace.spot().on(Skeleton.of(posture)).at().plus(trace.by()));
                  }
                  return way;
                }));
  }

  private void ground(Brush brush) {
    brush.fill(frame, Palette.GROUND);
    var floor = camera.of(new Vec(0, 0, -0.42)).getY();
    brush.fill(
        new Rectangle2D.Double(
            frame.getX(), floor, frame.getWidth(), frame.getMaxY() - floor),
        Palette.FLOOR);
  }

  private void shadow(Brush brush, Flesh flesh) {
    var all = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (var chain : flesh.chains().values()) {
      var flat = chain.stream().map(ScenePainter::flat).toList();
      brush.chain(flat).forEach(shape -> all.append(shape, false));
    }
    brush.fill(all, Palette.SHADOW);
  }

  private static Blob flat(Blob blob) {
    return new Blob(
        new Vec(blob.at().x() + 0.012, 0, blob.at().z()),
        onFloor(blob.ahead()),
        onFloor(blob.above()),
        onFloor(blob.aside()));
  }

  private static Vec onFloor(Vec axis) {
    return new Vec(axis.x(), 0, axis.z());
  }
}
