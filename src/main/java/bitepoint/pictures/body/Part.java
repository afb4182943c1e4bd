package bitepoint.pictures.body;

/// A part of the body, as far as it can touch something or be drawn.
public enum Part {
  HEAD,
  NOSE,
  NECK,
  CHEST,
  /// The upper part of the chest alone, with the shoulders.
  SHOULDERS,
  WAIST,
  PELVIS,
  NEAR_THIGH,
  FAR_THIGH,
  NEAR_KNEE,
  FAR_KNEE,
  NEAR_SHANK,
  FAR_SHANK,
  NEAR_FOOT,
  FAR_FOOT,
  NEAR_TOES,
  FAR_TOES,
  NEAR_UPPER_ARM,
  FAR_UPPER_ARM,
  NEAR_ELBOW,
  FAR_ELBOW,
  NEAR_FOREARM,
  FAR_FOREARM,
  NEAR_HAND,
  FAR_HAND;

  /// @param name without its side, such as `FOOT`
  public static Part of(Side side, String name) {
    return valueOf(side + "_" + name);
  }
}
