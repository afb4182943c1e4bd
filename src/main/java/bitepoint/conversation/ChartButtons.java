package bitepoint.conversation;

import bitepoint.conversation.Drawing.Span;
import bitepoint.conversation.Drawing.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The buttons under charts, at most six.
final class ChartButtons {
  static final String CHART = "chart";
  static final String OTHERS = "charts";
  static final String TODAY = "TODAY";

  private ChartButtons() {}

  /// What a button carries that leads to a chart.
  static String name(Drawing.Chart chart) {
    return chart.subject() + ":" + chart.span();
  }

  static Keyboard of(Drawing.Chart shown) {
    var others = Button.of(Words.of("progress.others"), OTHERS, name(shown));
    return shown.subject() == Subject.PAIN
        ? new Keyboard(
            List.of(
                withToday(false, spans(shown.subject(), shown.span()::equals)),
                List.of(others, ForClinician.button())))
        : new Keyboard(
            List.of(
                spans(shown.subject(), shown.span()::equals),
                List.of(others, mornings(shown.span()))));
  }

  /// Today's exercises where they are still to come.
  static Keyboard ofToday(Next next) {
    var spans = withToday(true, spans(Subject.PAIN, _ -> false));
    var yesterday = Buttons.labelled("progress.fix-yesterday", "yesterday");
    return Lessons.isTodayOpen(next)
        ? new Keyboard(
            List.of(spans, List.of(Buttons.labelled("button.routine", "routine"), yesterday)))
        : new Keyboard(List.of(spans, List.of(yesterday)));
  }

  /// The charts by name, and a way back to the mornings.
  static Keyboard others(Next next, Drawing.Chart shown) {
    var buttons = new ArrayList<Button>();
    buttons.add(subject(Subject.BALANCE, shown));
    buttons.add(subject(Subject.CONSISTENCY, shown));
    if (!BitePointPractice.overTime(next).isEmpty()) {
      buttons.add(subject(Subject.BITE_POINT, shown));
    }
    buttons.add(
        areRated(next)
            ? subject(Subject.ACTIVITIES, shown)
            : Buttons.labelled("progress.my-three-things", "activities"));
    buttons.add(Buttons.labelled("progress.why-this-phase", "phase"));
    buttons.add(mornings(shown.span()));
    return Keyboard.pairs(buttons);
  }

  /// For those of whom there is too little to draw.
  static Keyboard withoutCharts() {
    return new Keyboard(
        List.of(
            List.of(
                Buttons.labelled("progress.why-this-phase", "phase"),
                Buttons.labelled("progress.my-three-things", "activities")),
            List.of(Buttons.labelled("button.routine", "routine"), ForClinician.button())));
  }

  private static boolean areRated(Next next) {
    return next.journey().activities().all().stream().anyMatch(one -> one.first().isPresent());
  }

  private static List<Button> withToday(boolean isShown, List<Button> spans) {
    var today = Button.of(named("progress.span.today", isShown), CHART, TODAY);
    return Stream.concat(Stream.of(today), spans.stream()).toList();
  }

  private static List<Button> spans(Subject subject, Predicate<Span> isShown) {
    return Arrays.stream(Span.values())
        .map(span -> span(subject, span, isShown.test(span)))
        .toList();
  }

  private static Button span(Subject subject, Span span, boolean isShown) {
    var name = span.name().toLowerCase(Locale.ROOT);
    return Button.of(
        named("progress.span." + name, isShown), CHART, name(new Drawing.Chart(subject, span)));
  }

  private static Button subject(Subject subject, Drawing.Chart shown) {
    var name = subject.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Button.of(
        Words.of("progress.show." + name), CHART, name(new Drawing.Chart(subject, shown.span())));
  }

  private static Button mornings(Span span) {
    return Button.of(
        Words.of("progress.show.pain"), CHART, name(new Drawing.Chart(Subject.PAIN, span)));
  }

  private static Words named(String key, boolean isShown) {
    return Words.of(key, "shown", Boolean.toString(isShown));
  }
}
