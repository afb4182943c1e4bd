package bitepoint.coach;

import java.util.Optional;

/// What helps a tight muscle now. Nothing here stretches the lower back.
public enum Relief {
  /// Back to the middle, between long and short.
  NEUTRAL,
  TOWEL,
  HIP_FLEXOR_STRETCH,
  HAMSTRING_STRETCH,
  GLUTE_STRETCH,
  WALKING,
  /// Out of the position that it was held in.
  CHANGE,
  /// It passes by itself.
  NOTHING;

  /// As the resource names it: `hip-flexor-stretch`.
  public String id() {
    return Id.of(this);
  }

  /// The catalogue's id of the exercise that it is, where it is one.
  public Optional<String> exercise() {
    return switch (this) {
      case NEUTRAL, TOWEL, HIP_FLEXOR_STRETCH, HAMSTRING_STRETCH, GLUTE_STRETCH, WALKING ->
          Optional.of(id());
      case CHANGE, NOTHING -> Optional.empty();
    };
  }

  public boolean isHipStretch() {
    return switch (this) {
      case HIP_FLEXOR_STRETCH, HAMSTRING_STRETCH, GLUTE_STRETCH -> true;
      case NEUTRAL, TOWEL, WALKING, CHANGE, NOTHING -> false;
    };
  }
}
