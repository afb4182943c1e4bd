package bitepoint.conversation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// What comes by itself besides the daily question, and when nothing does.
///
/// @param eveningAt their own wall-clock time for the evening question, where they want one
/// @param eveningAskedOn their own date of the last one that was sent
public record Nudges(
    QuietHours quiet,
    Optional<LocalTime> eveningAt,
    Optional<LocalDate> eveningAskedOn,
    Optional<DeskBreaks> breaks) {
  public static final Nudges USUAL =
      new Nudges(QuietHours.USUAL, Optional.empty(), Optional.empty(), Optional.empty());

  public Nudges quiet(QuietHours quiet) {
    return new Nudges(quiet, eveningAt, eveningAskedOn, breaks);
  }

  public Nudges eveningAt(Optional<LocalTime> time) {
    return new Nudges(quiet, time, eveningAskedOn, breaks);
  }

  public Nudges eveningAskedOn(LocalDate day) {
    return new Nudges(quiet, eveningAt, Optional.of(day), breaks);
  }

  public Nudges breaks(Optional<DeskBreaks> breaks) {
    return new Nudges(quiet, eveningAt, eveningAskedOn, breaks);
  }
}
