package bitepoint.conversation;

import bitepoint.conversation.Drawing.Span;
import bitepoint.conversation.Drawing.Subject;

/// What a chart shows, in one sentence.
final class ChartWords {
  private ChartWords() {}

  static Words of(Next next, Subject subject, Span span) {
    var key =
        switch (subject) {
          case PAIN -> "progress.chart.pain";
          case BALANCE -> "progress.chart.balance";
          case CONSISTENCY -> "progress.chart.consistency";
          case BITE_POINT -> "progress.chart.bite-point";
          case ACTIVITIES -> "progress.chart.activities";
        };
    return Words.of(key, "span", span.name());
  }
}
