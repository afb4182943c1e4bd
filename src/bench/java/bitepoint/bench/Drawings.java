package bitepoint.bench;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Exercise;
import bitepoint.conversation.Drawing;
import bitepoint.conversation.Drawing.Span;
import bitepoint.conversation.Drawing.Subject;
import bitepoint.pictures.Figures;
import bitepoint.pictures.chart.Charts;
import bitepoint.pictures.chart.SampleLife;
import bitepoint.pictures.chart.Typeface;
import bitepoint.report.Report;
import java.time.Instant;
import java.util.Locale;

/// What pictures cost: an animation of each exercise, and of somebody with 400 days each chart and
/// the page for a clinician.
final class Drawings {
  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
  private static final int DAYS = 400;
  private static final int ROUNDS = 8;
  private static final int ROUNDS_TO_WARM_UP = 2;
  private static final int CHARTS_A_ROUND = 4;

  private Drawings() {}

  static void measure(Ground ground, Page page) {
    page.section("Drawing");
    page.says("Processor time of the one thread that draws.");
    page.columns("what", "times", "p50 ms", "p99 ms");
    figures(page);
    var typeface = Typeface.load();
    var charts = new Charts(Shipped.PHRASEBOOK, Shipped.RED_FLAGS, typeface);
    var life = SampleLife.of(DAYS);
    for (var subject : Subject.values()) {
      row(
          page,
          "chart: " + subject.name().toLowerCase(Locale.ROOT),
          () -> {
            var _ = charts.draw(subject, Span.ALL, life, SampleLife.TODAY).orElseThrow();
          });
    }
    var report = new Report(Shipped.PHRASEBOOK, Shipped.RED_FLAGS, typeface);
    row(
        page,
        "page for a clinician",
        () -> {
          var _ = report.of(life, NOW);
        });
    page.endOfTable();
  }

  private static void figures(Page page) {
    var exercises = Shipped.CATALOGUE.exercises().stream().map(Exercise::id).toList();
    var spent = new Spent();
    page.row(
        "the first animation of a process",
        "1",
        Page.number(spent.on(() -> draw("glute-bridge")), 0),
        "");
    for (var round = 0; round < ROUNDS; round++) {
      if (round == ROUNDS_TO_WARM_UP) {
        spent.forget();
      }
      for (var exercise : exercises) {
        var _ = spent.on(() -> draw(exercise));
      }
    }
    page.row(spent.row("an exercise, moving"));
  }

  private static void draw(String exercise) {
    var _ = new Figures().of(new Drawing.Exercise(exercise)).orElseThrow();
  }

  private static void row(Page page, String what, Runnable drawing) {
    var spent = new Spent();
    for (var round = 0; round < ROUNDS; round++) {
      if (round == ROUNDS_TO_WARM_UP) {
        spent.forget();
      }
      for (var one = 0; one < CHARTS_A_ROUND; one++) {
        var _ = spent.on(drawing);
      }
    }
    page.row(spent.row(what));
  }
}
