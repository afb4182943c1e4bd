package bitepoint.coach;

import java.time.LocalDate;
import java.util.Optional;

/// Something that the back keeps somebody from, in their own words, and how well it goes: 0 is not
/// at all, 10 is as before. The idea of the Patient-Specific Functional Scale in words of our own;
/// not a validated form (`coaching.md` 4.4).
///
/// @param number their own number for it, from 1; never given again
/// @param first their first rating
/// @param latest their newest rating
/// @param ratedOn the person's own date of the newest rating
public record Activity(
    int number,
    String name,
    Optional<Integer> first,
    Optional<Integer> latest,
    Optional<LocalDate> ratedOn) {

  /// Not rated yet.
  public static Activity named(int number, String name) {
    return new Activity(number, name, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// The same thing in other words; its ratings stay.
  public Activity called(String other) {
    return new Activity(number, other, first, latest, ratedOn);
  }

  /// @param score 0–10
  public Activity rated(int score, LocalDate day) {
    return new Activity(
        number, name, first.or(() -> Optional.of(score)), Optional.of(score), Optional.of(day));
  }

  /// Their own words stay out of logs.
  @Override
  public String toString() {
    return "Activity[" + number + "]";
  }
}
