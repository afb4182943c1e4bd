package bitepoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.coach.Phase;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Thousands of people, a year each, through the whole conversation. `-Dpeople=10000 -Dseed=7` for
/// others.
class SimulationTest {
  private static final Instant BEGINS = Instant.parse("2026-01-05T19:00:00Z");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Duration YEAR = Duration.ofDays(365);

  @Test
  void nobody_jumps_a_phase_stretches_more_than_they_strengthen_or_gets_stuck() {
    var people = Integer.getInteger("people", 2_000);
    var seed = Long.getLong("seed", 1L);
    var figures = new Figures();
    var begun = THREADS.getCurrentThreadCpuTime();
    for (var i = 0; i < people; i++) {
      var temper = Temper.values()[i % Temper.values().length];
      try {
        new Life(seed * 1_000_003 + i, temper, BEGINS, figures).passes(YEAR);
      } catch (Throwable thrown) {
        throw new AssertionError("person " + i + " of seed " + seed + ", " + temper, thrown);
      }
    }
    var seconds = (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
    System.out.printf(
        "%,d people, a year each, in %.1f s of one core: %s%n", people, seconds, figures);
    assertThat(figures.ended(Temper.ADHERENT, Phase.STRENGTH, Phase.RESILIENCE))
        .as("who keeps it up comes far")
        .isGreaterThan(people / Temper.values().length * 3 / 4);
    assertThat(figures.ended(Temper.SILENT, Phase.STRENGTH, Phase.RESILIENCE))
        .as("silence moves nobody")
        .isZero();
  }
}
