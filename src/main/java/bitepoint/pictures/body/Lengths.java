package bitepoint.pictures.body;

import java.util.List;

/// How long the parts of a body are, as fractions of its height: Drillis and Contini's segments as
/// Winter tabulates them, the trunk divided so that its curves can be seen.
public final class Lengths {
  public static final double THIGH = 0.245;
  public static final double SHANK = 0.246;
  public static final double ANKLE_HEIGHT = 0.039;
  public static final double UPPER_ARM = 0.176;
  public static final double FOREARM = 0.146;
  public static final double LUMBAR_SEGMENT = 0.024;
  public static final double THORAX_SEGMENT = 0.0255;

  /// From the wrist to the middle of the palm.
  public static final double PALM = 0.045;

  public static final double NECK = 0.05;

  static final double HIP_TO_SIDE = 0.05;
  static final double SHOULDER_TO_SIDE = 0.108;
  static final Vec HIPS_TO_SACRUM = new Vec(-0.024, 0.066, 0);

  /// How far the sacrum's upper end is tilted forwards when standing in neutral.
  static final double SACRAL_TILT = 20;

  /// How far the ribcage curves forwards by itself.
  static final double THORAX_CURVE = 38;

  static final int THORAX_SEGMENTS = 6;

  /// How the curve is shared among the five segments, the lowest taking the most.
  static final List<Double> LUMBAR_SHARES = List.of(0.28, 0.23, 0.19, 0.16, 0.14);

  private Lengths() {}
}
