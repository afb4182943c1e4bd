package bitepoint.understanding;

/// A kind of exercise as people name it.
public enum Work {
  STRENGTH,
  STRETCH,
  WALK,
  TOWEL
}
