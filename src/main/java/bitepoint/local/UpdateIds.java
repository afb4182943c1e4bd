package bitepoint.local;

import java.time.Instant;

/// Update ids that do not repeat after a restart, although nothing was remembered.
final class UpdateIds {
  private static final long BEGINNING = Instant.parse("2025-01-01T00:00:00Z").getEpochSecond();

  /// People make fewer updates than this per second, in the long run. The ids stay below 2^31 until
  /// 2042.
  private static final int PER_SECOND = 4;

  private UpdateIds() {}

  static long first() {
    return (Instant.now().getEpochSecond() - BEGINNING) * PER_SECOND;
  }
}
