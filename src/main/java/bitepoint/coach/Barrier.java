package bitepoint.coach;

import java.time.LocalDate;
import java.util.Optional;

/// What got in the way of a day's exercises (`coaching.md` 5), and for how long it shapes them.
///
/// @param about the day that it got in the way of
/// @param askedOn when they were asked, or said it unasked
/// @param kind empty where they did not say, or where it counts no longer
public record Barrier(LocalDate about, LocalDate askedOn, Optional<Kind> kind) {
  /// Nobody is asked twice within so many days.
  public static final int DAYS_BETWEEN = 3;

  /// A reason that many people have.
  public enum Kind {
    PAIN(1),
    TIME(1),
    FORGOT(0),
    BORED(1),
    WORRIED(3);

    private final int days;

    /// @param days for how many days after it routines are made otherwise
    Kind(int days) {
      this.days = days;
    }
  }

  /// They were asked, and have not said.
  public static Barrier asked(LocalDate about, LocalDate today) {
    return new Barrier(about, today, Optional.empty());
  }

  public Barrier is(Kind said) {
    return new Barrier(about, askedOn, Optional.of(said));
  }

  /// They chose how long it takes: what they have time for is no question any more.
  public Barrier inTime() {
    return kind.map(Kind.TIME::equals).orElse(false) ? asked(about, askedOn) : this;
  }

  public boolean wasAskedLately(LocalDate today) {
    return today.isBefore(askedOn.plusDays(DAYS_BETWEEN));
  }

  /// Whether an answer is still to come, on the day of the question.
  public boolean isOpen(LocalDate today) {
    return kind.isEmpty() && askedOn.equals(today);
  }

  /// What the routine of a day goes by.
  public Optional<Kind> on(LocalDate day) {
    return kind.filter(known -> day.isAfter(about) && !day.isAfter(about.plusDays(known.days)));
  }
}
