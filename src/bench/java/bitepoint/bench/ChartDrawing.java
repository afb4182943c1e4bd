package bitepoint.bench;

import bitepoint.catalogue.Shipped;
import bitepoint.conversation.Drawing.Span;
import bitepoint.conversation.Drawing.Subject;
import bitepoint.pictures.chart.Charts;
import bitepoint.pictures.chart.SampleLife;
import bitepoint.pictures.chart.Typeface;
import bitepoint.report.Report;
import java.time.Instant;

/// What a chart and a page for a clinician cost, of somebody with 400 days: a thousand of each
/// chart, a hundred pages, and how much of the heap is in use after each round.
public final class ChartDrawing {
  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
  private static final int ROUNDS = 10;
  private static final int CHARTS_A_ROUND = 100;
  private static final int PAGES_A_ROUND = 10;

  private ChartDrawing() {}

  public static void main(String[] arguments) {
    var typeface = Typeface.load();
    var charts = new Charts(Shipped.PHRASEBOOK, Shipped.RED_FLAGS, typeface);
    var report = new Report(Shipped.PHRASEBOOK, Shipped.RED_FLAGS, typeface);
    var life = SampleLife.of(400);
    for (var round = 1; round <= ROUNDS; round++) {
      for (var subject : Subject.values()) {
        var took =
            millis(
                CHARTS_A_ROUND,
                () -> {
                  var _ = charts.draw(subject, Span.ALL, life, SampleLife.TODAY).orElseThrow();
                });
        System.out.printf("round %d  %-12s %6.1f ms%n", round, subject, took);
      }
      var took = millis(PAGES_A_ROUND, () -> report.of(life, NOW));
      System.out.printf("round %d  %-12s %6.1f ms%n", round, "page", took);
      System.out.printf("round %d  heap in use   %6.1f MB%n", round, heap());
    }
  }

  private static double millis(int times, Runnable work) {
    var start = System.nanoTime();
    for (var time = 0; time < times; time++) {
      work.run();
    }
    return (System.nanoTime() - start) / 1e6 / times;
  }

  private static double heap() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }
}
