package bitepoint.conversation;

import java.time.Instant;

/// A time agreed with a person. At most one of a kind is alive.
///
/// @param due when, on the clock of the world; computed from the person's own wall clock
public record Reminder(Kind kind, Instant due) {
  /// What it is for. Stored by name.
  public enum Kind {
    /// The daily question, at the person's own time.
    CHECK_IN,
    /// The evening after a tweak.
    TWEAK_EVENING,
    /// The morning after a tweak.
    TWEAK_MORNING,
    /// A day after somebody was told to see a clinician.
    SEEN,
    /// The look back at the week, for those who chose a time for it.
    SUNDAY,
    /// The clock of an exercise shows another number.
    COUNTDOWN,
    /// Whether they got to it today, where they want to be asked.
    EVENING,
    /// A break from the desk, without a sound.
    DESK_BREAK
  }
}
