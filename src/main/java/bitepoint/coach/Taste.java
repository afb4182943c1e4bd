package bitepoint.coach;

import java.time.LocalDate;

/// How somebody gets on with one exercise. What is said of it on a day counts from the next day, so
/// that a day's routine stays what it was.
///
/// @param before what counted until that day
/// @param now what counts after it
/// @param on the person's own date on which it was last said
public record Taste(View before, View now, LocalDate on) {

  /// @param tooMuch how many times in a row it was too much, 0 or more
  public record View(int tooMuch, boolean liked) {
    public static final View NONE = new View(0, false);
  }

  /// What counts for a routine of that day.
  public View on(LocalDate day) {
    return day.isAfter(on) ? now : before;
  }
}
