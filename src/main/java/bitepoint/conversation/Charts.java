package bitepoint.conversation;

import bitepoint.conversation.Drawing.Span;
import bitepoint.conversation.Drawing.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Their own numbers to look at. What is shown, and how far back, changes in place.
final class Charts {
  private static final String CHART = "chart";
  private static final Drawing.Chart FIRST = new Drawing.Chart(Subject.PAIN, Span.MONTH);

  private Charts() {}

  /// How it is going, with the first chart where there is enough to draw.
  static Next first(Next next) {
    return ProgressTold.hasMornings(next)
        ? next.says(reply(next, FIRST).anew())
        : next.says(ProgressTold.of(next), ProgressTold.buttons());
  }

  /// Another chart in place of the one whose button was tapped; empty for any other event.
  static Optional<Next> tapped(Next next, Event event) {
    return Answers.argument(event, CHART)
        .flatMap(Charts::parse)
        .map(chart -> WarningSign.unlessLocked(next, free -> free.says(reply(free, chart))));
  }

  private static Reply reply(Next next, Drawing.Chart chart) {
    var words =
        chart.equals(FIRST)
            ? ProgressTold.of(next)
            : ChartWords.of(next, chart.subject(), chart.span());
    return new Reply.Picture(chart, words, buttons(next, chart), true);
  }

  private static Keyboard buttons(Next next, Drawing.Chart shown) {
    var subjects =
        subjects(next)
            .map(subject ->
                button("progress.show.", subject, shown.subject(), at(subject, shown.span())))
            .toList();
    var spans =
        Arrays.stream(Span.values())
            .map(span -> button("progress.span.", span, shown.span(), at(shown.subject(), span)))
            .toList();
    var rows = new ArrayList<List<Button>>();
    rows.addAll(Keyboard.rowsOf(2, subjects).rows());
    rows.add(spans);
    rows.addAll(ProgressTold.buttons().rows());
    return new Keyboard(rows);
  }

  /// What there is something to draw of, sooner or later for everybody, or now for them.
  private static Stream<Subject> subjects(Next next) {
    var journey = next.journey();
    return Arrays.stream(Subject.values())
        .filter(subject ->
            switch (subject) {
              case PAIN, BALANCE, CONSISTENCY -> true;
              case BITE_POINT -> !BitePointPractice.overTime(next).isEmpty();
              case ACTIVITIES ->
                  journey.activities().all().stream().anyMatch(one -> one.first().isPresent());
            });
  }

  private static Button button(String key, Enum<?> one, Enum<?> shown, String chart) {
    var name = one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Button.of(Words.of(key + name, "shown", Boolean.toString(one == shown)), CHART, chart);
  }

  private static String at(Subject subject, Span span) {
    return subject + ":" + span;
  }

  private static Optional<Drawing.Chart> parse(String name) {
    return Arrays.stream(Subject.values())
        .flatMap(subject ->
            Arrays.stream(Span.values())
                .filter(span -> at(subject, span).equals(name))
                .map(span -> new Drawing.Chart(subject, span)))
        .findFirst();
  }
}
