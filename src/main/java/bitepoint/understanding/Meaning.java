package bitepoint.understanding;

/// What a message may want, and how sure that is.
///
/// @param confidence from 0 to 1: of a hundred readings at 0.8, about eighty are right
public record Meaning(Intent intent, double confidence) {
  /// Beyond doubt.
  public static Meaning certain(Intent intent) {
    return new Meaning(intent, 1);
  }
}
