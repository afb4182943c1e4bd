package bitepoint;

import bitepoint.conversation.Drawing;
import bitepoint.conversation.History;
import bitepoint.pictures.Figures;
import bitepoint.pictures.chart.Charts;
import bitepoint.telegram.Attachment;
import bitepoint.telegram.Pictures;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/// Figures, which are the same for everybody, and charts of a person's own numbers. The figures
/// that were drawn last are kept for a while: an upload may have to be tried again.
final class Illustrations implements Pictures {
  /// About five megabytes in all.
  private static final int MOST_KEPT = 16;

  private final Figures figures;
  private final Supplier<Charts> charts;
  private final LongFunction<Optional<History>> histories;
  private final InstantSource clock;
  private final Latest<Drawing, Drawn> latest = new Latest<>(MOST_KEPT);

  Illustrations(
      Figures figures,
      Supplier<Charts> charts,
      LongFunction<Optional<History>> histories,
      InstantSource clock) {
    this.figures = figures;
    this.charts = charts;
    this.histories = histories;
    this.clock = clock;
  }

  @Override
  public Optional<String> edition(Drawing drawing) {
    return figures.edition(drawing);
  }

  @Override
  public Optional<Drawn> of(Drawing drawing, long personId) {
    return drawing instanceof Drawing.Chart chart
        ? histories.apply(personId).flatMap(history -> chart(chart, history))
        : latest.of(drawing).or(() -> figure(drawing));
  }

  private Optional<Drawn> figure(Drawing drawing) {
    var drawn =
        figures
            .of(drawing)
            .map(figure ->
                new Drawn(new Attachment(figure.fileName(), figure.content()), figure.moves()));
    drawn.ifPresent(picture -> latest.keep(drawing, picture));
    return drawn;
  }

  private Optional<Drawn> chart(Drawing.Chart chart, History history) {
    return charts
        .get()
        .draw(chart.subject(), chart.span(), history, history.person().today(clock.instant()))
        .map(png -> new Drawn(new Attachment("chart.png", png), false));
  }
}
