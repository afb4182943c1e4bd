package bitepoint.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// What somebody outside could have noted about a person and the coach: what it said of its own
/// accord, and what they did and chose.
sealed interface Noted {
  Instant at();

  /// A message of the coach's own accord.
  record Spoke(Instant at, Topic topic, String text) implements Noted {}

  /// They wrote, or tapped.
  record Acted(Instant at) implements Noted {}

  /// Where they live and when they want to be asked, from now on.
  record Chose(Instant at, ZoneId zone, LocalTime asks) implements Noted {}

  /// A time of their own for Sundays.
  record ChoseSundays(Instant at, LocalTime time) implements Noted {}

  /// They want to be asked in the evening whether they got to it.
  record ChoseEvenings(Instant at, LocalTime time) implements Noted {}

  /// They want breaks from the desk, from nine to five on workdays.
  record ChoseBreaks(Instant at, int everyMinutes) implements Noted {}

  /// They want no more breaks from the desk.
  record DroppedBreaks(Instant at) implements Noted {}

  /// A tap on a break from the desk.
  ///
  /// @param putOff whether the same one is to come again in a while
  record AnsweredABreak(Instant at, boolean putOff) implements Noted {}

  /// Quiet hours of their own.
  record ChoseQuiet(Instant at, LocalTime from, LocalTime until) implements Noted {}

  /// @param until the day on which they are asked again; empty until they say so
  record Paused(Instant at, Optional<LocalDate> until) implements Noted {
    static Paused open(Instant at) {
      return new Paused(at, Optional.empty());
    }

    static Paused until(Instant at, ZoneId zone, int days) {
      return new Paused(at, Optional.of(at.atZone(zone).toLocalDate().plusDays(days)));
    }
  }

  record Resumed(Instant at) implements Noted {}

  /// They blocked the bot, and it was told so, or ran against it.
  record Blocked(Instant at) implements Noted {}

  record Unblocked(Instant at) implements Noted {}

  /// They took back their yes.
  record Withdrew(Instant at) implements Noted {}

  record AgreedAgain(Instant at) implements Noted {}

  /// They told of a warning sign.
  record Warned(Instant at) implements Noted {}

  /// They were seen, and may exercise.
  record Cleared(Instant at) implements Noted {}

  /// Their back went.
  record Tweaked(Instant at) implements Noted {}
}
