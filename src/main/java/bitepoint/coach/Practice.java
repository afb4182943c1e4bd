package bitepoint.coach;

import java.time.LocalDate;

/// One time of looking for the bite point in a hip stretch.
///
/// @param stretch the catalogue's id
/// @param before the mark at which the lower back joined in before the stretch, from 1
/// @param after the same after it
public record Practice(LocalDate day, String stretch, int before, int after) {
  /// The marks of every stretch, from 1: places along the way that a person can see on their own
  /// body.
  public static final int MARKS = 6;
}
