package bitepoint.bench;

import java.time.Duration;

/// What one run took.
///
/// @param turns that were taken, or calls where there are no turns
/// @param wall from the first word to the last answer
/// @param cpu of the measured process, until it was quiet again
/// @param calls that were sent
record Measure(long turns, Duration wall, Duration cpu, long calls) {
  static final Measure NOTHING = new Measure(0, Duration.ZERO, Duration.ZERO, 0);

  Measure and(Measure other) {
    return new Measure(
        turns + other.turns, wall.plus(other.wall), cpu.plus(other.cpu), calls + other.calls);
  }

  double perSecond() {
    return turns / seconds(wall);
  }

  double cpuPerTurn() {
    return 1000 * seconds(cpu) / turns;
  }

  double cpuPerCall() {
    return 1000 * seconds(cpu) / calls;
  }

  /// The share of the core that it had, in percent; above 100 for what was done after the last
  /// answer.
  double busy() {
    return 100 * seconds(cpu) / seconds(wall);
  }

  double callsPerTurn() {
    return (double) calls / turns;
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
