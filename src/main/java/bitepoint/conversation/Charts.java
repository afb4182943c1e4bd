package bitepoint.conversation;

import bitepoint.conversation.Drawing.Span;
import bitepoint.conversation.Drawing.Subject;
import java.util.Arrays;
import java.util.Optional;

/// Their own numbers to look at: the mornings of today, a week, a month or all of it, and other
/// charts behind one button. All of it changes in place.
final class Charts {
  private static final Drawing.Chart FIRST = new Drawing.Chart(Subject.PAIN, Span.MONTH);

  private Charts() {}

  /// How it is going, with the first chart where there is enough to draw.
  static Next first(Next next) {
    return ProgressTold.hasMornings(next)
        ? next.says(reply(next, FIRST).anew())
        : next.says(TodayTold.of(next), ChartButtons.withoutCharts());
  }

  /// Another chart, or another choice of them, in place of the one whose button was tapped; empty
  /// for any other event.
  static Optional<Next> tapped(Next next, Event event) {
    return asked(next, event)
        .map(reply -> WarningSign.unlessLocked(next, free -> free.says(reply)));
  }

  private static Optional<Reply> asked(Next next, Event event) {
    var name = Answers.argument(event, ChartButtons.CHART);
    return name.filter(ChartButtons.TODAY::equals)
        .map(_ -> today(next))
        .or(() -> name.flatMap(Charts::parse).map(chart -> reply(next, chart)))
        .or(() ->
            Answers.argument(event, ChartButtons.OTHERS)
                .flatMap(Charts::parse)
                .map(shown -> choice(next, shown)));
  }

  private static Reply reply(Next next, Drawing.Chart chart) {
    var words = ChartWords.of(next, chart.subject(), chart.span());
    return new Reply.Picture(chart, words, ChartButtons.of(chart), true);
  }

  /// Its words under the mornings of the week.
  private static Reply today(Next next) {
    var week = new Drawing.Chart(Subject.PAIN, Span.WEEK);
    return new Reply.Picture(week, TodayTold.of(next), ChartButtons.ofToday(next), true);
  }

  /// What is shown stays until another chart is chosen.
  private static Reply choice(Next next, Drawing.Chart shown) {
    return new Reply.Picture(
        shown, Words.of("progress.which"), ChartButtons.others(next, shown), true);
  }

  private static Optional<Drawing.Chart> parse(String name) {
    return Arrays.stream(Subject.values())
        .flatMap(
            subject -> Arrays.stream(Span.values()).map(span -> new Drawing.Chart(subject, span)))
        .filter(chart -> ChartButtons.name(chart).equals(name))
        .findFirst();
  }
}
