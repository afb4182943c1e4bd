package bitepoint.conversation;

import java.time.LocalDate;
import java.util.Optional;

/// A time in which the coach does not speak first.
///
/// @param until the first day on which it does again; empty until they say so
public record Pause(Optional<LocalDate> until) {
  boolean isOn(LocalDate today) {
    return until.map(today::isBefore).orElse(true);
  }

  boolean isOpen() {
    return until.isEmpty();
  }
}
