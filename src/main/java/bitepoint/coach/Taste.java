package bitepoint.coach;

import java.time.LocalDate;
import java.util.Optional;

/// How somebody gets on with one exercise. What is said of it on a day counts from the next day, so
/// that a day's routine stays what it was.
///
/// @param before what counted until that day
/// @param now what counts after it
/// @param on the person's own date on which it was last said
/// @param stoppedOn the last day on which pain stopped it: it stays out for the rest of that day
public record Taste(View before, View now, LocalDate on, Optional<LocalDate> stoppedOn) {

  /// @param tooMuch how many times in a row it was too much, 0 or more
  public record View(int tooMuch, boolean liked) {
    public static final View NONE = new View(0, false);
  }

  /// How much of the exercise there is.
  public enum Share {
    WHOLE,
    HALF,
    NONE
  }

  /// After it was too much twice, an exercise stays out for this long; then half of it is tried. A
  /// judgement of ours.
  public static final int REST_DAYS = 14;

  private static final int LEFT_OUT_FROM = 2;

  /// Nothing was ever said of it.
  public static Taste unknown(LocalDate day) {
    return new Taste(View.NONE, View.NONE, day, Optional.empty());
  }

  /// What counts for a routine of that day.
  public View on(LocalDate day) {
    return day.isAfter(on) ? now : before;
  }

  /// How much of it a routine of that day has: half after it was too much once. On the day on which
  /// something is said of it, it was in the routine, unless pain stopped it.
  public Share share(LocalDate day) {
    if (stoppedOn.map(day::equals).orElse(false)) {
      return Share.NONE;
    }
    if (on(day).tooMuch() == 0) {
      return Share.WHOLE;
    }
    var rests = now.tooMuch() >= LEFT_OUT_FROM && day.isBefore(on.plusDays(REST_DAYS));
    return rests && day.isAfter(on) ? Share.NONE : Share.HALF;
  }

  /// It was too much on that day. Once a day counts.
  public Taste tooMuch(LocalDate day) {
    return with(on(day).tooMuch() + 1, day);
  }

  /// Pain stopped it on that day: too much, and out for the rest of the day.
  public Taste stopped(LocalDate day) {
    var taste = tooMuch(day);
    return new Taste(taste.before, taste.now, day, Optional.of(day));
  }

  /// From that moment on it rests for [#REST_DAYS]: it sent something down a leg, or made things
  /// worse.
  public Taste rests(LocalDate day) {
    var taste = with(Math.max(LEFT_OUT_FROM, on(day).tooMuch() + 1), day);
    return new Taste(taste.before, taste.now, day, Optional.of(day));
  }

  /// It was done on that day and was not too much, unless it was earlier the same day.
  ///
  /// @param liked whether they said that they like it
  public Taste fine(LocalDate day, boolean liked) {
    var until = on(day);
    if (day.equals(on) && now.tooMuch() > until.tooMuch()) {
      return this;
    }
    var likes = liked || on(day.plusDays(1)).liked();
    var left = Math.clamp(until.tooMuch() - 1, 0, LEFT_OUT_FROM - 1);
    return new Taste(until, new View(left, likes), day, stoppedOn);
  }

  /// What was said before on the same day is not taken back.
  private Taste with(int tooMuch, LocalDate day) {
    var said = day.equals(on) ? Math.max(tooMuch, now.tooMuch()) : tooMuch;
    return new Taste(on(day), new View(said, false), day, stoppedOn);
  }
}
