package bitepoint.pictures.body;

/// What the lower back does, measured on a skeleton: how far it is from the neutral of the posture.
///
/// @param rounded positive where it is rounder than in neutral, negative where it arches more
/// @param turned twisted or bent to a side, at least 0
public record LumbarCurve(double rounded, double turned) {
  /// Within so much of neutral it is calm; drawing hints of `figure.md`, "the lumbar curve".
  private static final double CALM = 10;

  /// Up to here it nears the bite point.
  private static final double NEARING = 20;

  /// How it is drawn.
  public enum State {
    CALM,
    NEARING,
    PAST
  }

  /// @param neutral the lordosis of this posture in neutral
  public static LumbarCurve of(Skeleton skeleton, double neutral) {
    var sacrum = skeleton.lumbar().getFirst();
    var ribs = skeleton.lumbar().getLast();
    var between = sacrum.turn().inverse().times(ribs.turn());
    var up = between.of(Vec.UP);
    var lordosis = Math.toDegrees(Math.atan2(-up.x(), up.y()));
    var bend = Math.toDegrees(Math.asin(Math.clamp(up.z(), -1, 1)));
    var right = between.of(Vec.RIGHT);
    var twist = Math.toDegrees(Math.atan2(right.x(), right.z()));
    return new LumbarCurve(neutral - lordosis, Math.max(Math.abs(bend), Math.abs(twist)));
  }

  public State state() {
    var off = Math.max(Math.abs(rounded), turned);
    return off <= CALM ? State.CALM : off <= NEARING ? State.NEARING : State.PAST;
  }
}
