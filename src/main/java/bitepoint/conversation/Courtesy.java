package bitepoint.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What the coach says of its own accord waits: for the end of the quiet hours, and until it has
/// been silent for an hour.
final class Courtesy {
  static final Duration APART = Duration.ofHours(1);

  private Courtesy() {}

  /// When a reminder that is due now may speak; empty for now.
  static Optional<Instant> waitsUntil(Next next) {
    var profile = next.person().profile();
    var free =
        profile
            .contact()
            .spokeAt()
            .map(spoke -> spoke.plus(APART))
            .filter(next.now()::isBefore)
            .orElseGet(next::now);
    var allowed = outsideQuiet(next, free);
    return allowed.equals(next.now()) ? Optional.empty() : Optional.of(allowed);
  }

  /// That moment, or the end of the quiet hours where it lies within.
  static Instant outsideQuiet(Next next, Instant moment) {
    var profile = next.person().profile();
    var quiet = profile.quietHours();
    var here = moment.atZone(profile.zone());
    if (!quiet.covers(here.toLocalTime())) {
      return moment;
    }
    var end = here.toLocalDate().atTime(quiet.until()).atZone(profile.zone());
    return (end.isAfter(here) ? end : end.plusDays(1)).toInstant();
  }
}
