package bitepoint.faults;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// A place where it is broad daylight: hours from midnight and from a check-in at 8:00, so that
/// neither comes while people chat.
final class Daytime {
  private static final int FROM = 9;
  private static final int UNTIL = 21;

  private static final List<ZoneId> PLACES =
      List.of(
          ZoneId.of("Europe/London"),
          ZoneId.of("America/New_York"),
          ZoneId.of("America/Los_Angeles"),
          ZoneId.of("Australia/Sydney"));

  private Daytime() {}

  static ZoneId somewhere(Instant now) {
    return PLACES.stream()
        .filter(place -> now.atZone(place).getHour() >= FROM)
        .filter(place -> now.atZone(place).getHour() < UNTIL)
        .findFirst()
        .orElseThrow();
  }
}
