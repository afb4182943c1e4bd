package bitepoint.pictures.chart;

import bitepoint.coach.Practice;
import bitepoint.conversation.Words;
import bitepoint.pictures.chart.Mark.Anchor;
import bitepoint.pictures.chart.Mark.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The bite point of one stretch, the one practised last: at which mark the lower back joined in
/// before a practice, which shows what stays, and after it, which fades within hours.
final class BitePointChart {
  private static final double RIGHT = 668;
  private static final double MOST_LEFT = 290;

  /// Days without a practice after which the line begins anew.
  private static final int GAP = 28;

  /// More practices than these are too many for a line from one to the next.
  private static final int MANY = 12;

  private static final int NEIGHBOURS = 3;

  private final Scene scene;
  private final String stretch;
  private final List<Practice> days;
  private final Frame frame;

  private BitePointChart(Scene scene, String stretch, List<Practice> days) {
    this.scene = scene;
    this.stretch = stretch;
    this.days = days;
    var widest = marks().mapToDouble(mark -> scene.ruler().width(place(mark), TextSize.TICK)).max();
    var left = Math.min(MOST_LEFT, Sheet.MARGIN + widest.orElse(0) + 16);
    frame = scene.frame(0.5, Practice.MARKS + 0.5, new Box(left, 72, RIGHT, 440));
  }

  static Optional<Sheet> of(Scene scene) {
    var shown = scene.history().practices().stream().filter(one -> scene.holds(one.day())).toList();
    return shown.stream()
        .max(
            Comparator.comparing(Practice::day)
                .thenComparing(Practice::stretch, Comparator.reverseOrder()))
        .map(last -> new BitePointChart(scene, last.stretch(), days(shown, last.stretch())))
        .map(BitePointChart::sheet);
  }

  /// Of several practices on a day, the mark before the first and after the last.
  private static List<Practice> days(List<Practice> practices, String stretch) {
    var days = new TreeMap<LocalDate, Practice>();
    practices.stream()
        .filter(one -> one.stretch().equals(stretch))
        .forEach(one ->
            days.merge(
                one.day(),
                one,
                (first, later) ->
                    new Practice(first.day(), stretch, first.before(), later.after())));
    return List.copyOf(days.values());
  }

  private Sheet sheet() {
    var name = Words.of("exercise." + stretch + ".short");
    return new Sheet(
        Stream.of(
                List.of(Axes.title(scene.say(Words.of("chart.bite-point.title", "name", name)))),
                Axes.levels(frame, levels()),
                Axes.dates(frame, scene.locale(), scene.ruler()),
                gains(),
                stays(),
                names())
            .flatMap(List::stream)
            .toList());
  }

  private static IntStream marks() {
    return IntStream.rangeClosed(1, Practice.MARKS);
  }

  private List<Axes.Level> levels() {
    var room = MOST_LEFT - Sheet.MARGIN - 16;
    return marks()
        .mapToObj(mark ->
            new Axes.Level(mark, Fitting.cut(place(mark), room, TextSize.TICK, scene.ruler())))
        .toList();
  }

  private String place(int mark) {
    return scene.say("practice." + stretch + ".mark." + mark);
  }

  private double radius() {
    return Math.clamp(frame.box().width() / days.size() * 0.3, 4, 8);
  }

  /// From before to after, and a ring where it came to.
  private List<Mark> gains() {
    var marks = new ArrayList<Mark>();
    for (var day : days) {
      var after = frame.at(day.day(), day.after());
      marks.add(
          new Mark.Line(
              List.of(frame.at(day.day(), day.before()), after), 2.5, Ink.PALE_ORANGE, false));
      marks.add(new Mark.Dot(after, radius(), Form.RING, Ink.ORANGE));
    }
    return marks;
  }

  /// What was there before each practice. Of many practices the line is rounded off.
  private List<Mark> stays() {
    var isCalm = days.size() > MANY;
    var marks = new ArrayList<Mark>();
    for (var run : Runs.of(days, Practice::day, GAP)) {
      var before = run.stream().map(Practice::before).toList();
      var line = Smoothing.rounded(before, isCalm ? NEIGHBOURS : 0);
      run.forEach(day ->
          marks.add(
              new Mark.Dot(
                  frame.at(day.day(), day.before()),
                  radius(),
                  Form.DISC,
                  isCalm ? Ink.PALE_BLUE : Ink.BLUE)));
      if (run.size() > 1) {
        marks.add(
            new Mark.Line(
                IntStream.range(0, run.size())
                    .mapToObj(at -> frame.at(run.get(at).day(), line.get(at)))
                    .toList(),
                4,
                Ink.BLUE,
                false));
      }
    }
    return marks;
  }

  /// Beside the last practice: which is which.
  private List<Mark> names() {
    var last = days.getLast();
    var x = frame.x(last.day()) + radius() + 10;
    var room = Sheet.WIDTH - Sheet.MARGIN - x;
    var wanted =
        Stream.of(last.before(), last.after())
            .map(mark -> new EndLabels.Wanted(frame.y(mark), 54))
            .toList();
    var middles = EndLabels.placed(wanted, frame.box().top(), frame.box().bottom());
    return Stream.of(
            name(x, middles.getFirst(), room, Ink.BLUE, "chart.bite-point.stays"),
            name(x, middles.getLast(), room, Ink.ORANGE, "chart.bite-point.fades"))
        .flatMap(List::stream)
        .toList();
  }

  private List<Mark> name(double x, double middle, double room, Ink ink, String key) {
    var lines = Fitting.lines(scene.say(key), room, 2, TextSize.LABEL, scene.ruler());
    var marks = new ArrayList<Mark>();
    for (var at = 0; at < lines.size(); at++) {
      var y = middle + 7 + (at - (lines.size() - 1) / 2.0) * 23;
      marks.add(
          new Mark.Text(
              new Point(x, y), Anchor.START, TextSize.LABEL, at == 0, ink, lines.get(at)));
    }
    return marks;
  }
}
