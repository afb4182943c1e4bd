package bitepoint.pictures.chart;

import bitepoint.coach.safety.RedFlags;
import bitepoint.conversation.Drawing.Span;
import bitepoint.conversation.Drawing.Subject;
import bitepoint.conversation.History;
import bitepoint.phrasing.Phrasebook;
import java.time.LocalDate;
import java.util.Optional;

/// Somebody's own numbers as a picture, in their language. Safe for use by several threads; keeps
/// nothing of anybody.
public final class Charts {
  private final Phrasebook phrasebook;
  private final RedFlags flags;
  private final Typeface typeface;
  private final PngPainter painter;

  public Charts(Phrasebook phrasebook, RedFlags flags, Typeface typeface) {
    this.phrasebook = phrasebook;
    this.flags = flags;
    this.typeface = typeface;
    this.painter = new PngPainter(typeface);
  }

  /// A PNG, 1600 by 1000; empty where there is nothing to show in that time.
  ///
  /// @param today on the person's own calendar
  public Optional<byte[]> draw(Subject subject, Span span, History history, LocalDate today) {
    return sheet(subject, span, history, today).map(painter::paint);
  }

  /// The same before it is painted.
  public Optional<Sheet> sheet(Subject subject, Span span, History history, LocalDate today) {
    var scene = Scene.of(history, span, today, phrasebook, typeface);
    return switch (subject) {
      case PAIN -> PainChart.of(scene);
      case BALANCE -> BalanceChart.of(scene);
      case CONSISTENCY -> ConsistencyChart.of(scene, flags);
      case BITE_POINT -> BitePointChart.of(scene);
      case ACTIVITIES -> ActivitiesChart.of(scene);
    };
  }
}
