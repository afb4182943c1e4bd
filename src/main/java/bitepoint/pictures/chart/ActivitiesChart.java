package bitepoint.pictures.chart;

import bitepoint.coach.Activity;
import bitepoint.coach.OwnActivities;
import bitepoint.conversation.Change.NotedRating;
import bitepoint.conversation.Words;
import bitepoint.pictures.chart.Mark.Anchor;
import bitepoint.pictures.chart.Mark.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How well somebody's own activities go, 0 to 10: a line for each, with its name at the end.
final class ActivitiesChart {
  private static final Box BOX = new Box(60, 86, 530, 440);
  private static final double LINE_HEIGHT = 24;

  /// Days without a rating after which a line begins anew.
  private static final int GAP = 28;

  /// More ratings than these are too many for a line from one to the next.
  private static final int MANY = 16;

  private static final int NEIGHBOURS = 3;
  private static final double DOT = 6.5;

  /// How far lines that run together are kept apart.
  private static final double APART = 5;

  private static final List<Ink> INKS = List.of(Ink.BLUE, Ink.ORANGE, Ink.DARK);
  private static final List<Form> FORMS = List.of(Form.DISC, Form.SQUARE, Form.TRIANGLE);

  private final Scene scene;
  private final List<Series> all;
  private final Frame frame;

  /// @param at its place among them, which gives it its looks
  private record Series(int at, String name, List<NotedRating> ratings) {
    /// Their own words stay out of logs.
    @Override
    public String toString() {
      return "Series[" + at + "]";
    }
  }

  private ActivitiesChart(Scene scene, List<Series> all) {
    this.scene = scene;
    this.all = all;
    this.frame = scene.frame(0, 10, BOX);
  }

  static Optional<Sheet> of(Scene scene) {
    var activities = scene.history().person().journey().activities().all();
    var all =
        IntStream.range(0, activities.size())
            .mapToObj(at -> series(scene, at, activities.get(at)))
            .filter(one -> !one.ratings().isEmpty())
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(new ActivitiesChart(scene, all).sheet());
  }

  private static Series series(Scene scene, int at, Activity activity) {
    var ratings =
        scene.history().ratings().stream()
            .filter(one -> one.activity() == activity.number() && scene.holds(one.day()))
            .toList();
    return new Series(at, scene.say(scene.history().name(activity)), ratings);
  }

  private Sheet sheet() {
    return new Sheet(
        Stream.of(
                List.of(Axes.title(scene.say("chart.activities.title"))),
                Axes.levels(frame, levels()),
                Axes.dates(frame, scene.locale(), scene.ruler()),
                all.stream().flatMap(this::line).toList(),
                names())
            .flatMap(List::stream)
            .toList());
  }

  private List<Axes.Level> levels() {
    return List.of(
        new Axes.Level(0, scene.number(0)),
        new Axes.Level(5, scene.number(5)),
        new Axes.Level(10, scene.number(10)));
  }

  /// Of many ratings the line is rounded off, and only the last has its mark.
  private Stream<Mark> line(Series series) {
    var ink = INKS.get(series.at() % INKS.size());
    var form = FORMS.get(series.at() % FORMS.size());
    var isCalm = series.ratings().size() > MANY;
    var marks = new ArrayList<Mark>();
    for (var run : Runs.of(series.ratings(), NotedRating::day, GAP)) {
      var scores = run.stream().map(NotedRating::score).toList();
      var line = Smoothing.rounded(scores, isCalm ? NEIGHBOURS : 0);
      var points =
          IntStream.range(0, run.size())
              .mapToObj(at -> point(series, run.get(at).day(), line.get(at)))
              .toList();
      if (points.size() > 1) {
        marks.add(new Mark.Line(points, 3.5, ink, false));
      }
      if (!isCalm || points.size() == 1) {
        points.forEach(point -> marks.add(new Mark.Dot(point, DOT, form, ink)));
      }
    }
    var last = series.ratings().getLast();
    marks.add(new Mark.Dot(point(series, last.day(), last.score()), DOT, form, ink));
    return marks.stream();
  }

  private Point point(Series series, LocalDate day, double score) {
    var at = frame.at(day, score);
    var shift = (series.at() - (OwnActivities.MOST - 1) / 2.0) * APART;
    return new Point(at.x(), at.y() + shift);
  }

  /// In two lines each: the number, and the person's own words for it.
  private List<Mark> names() {
    var x =
        all.stream().mapToDouble(one -> frame.x(one.ratings().getLast().day())).max().orElseThrow()
            + 18;
    var room = Sheet.WIDTH - Sheet.MARGIN - x;
    var lines = all.stream().map(one -> lines(one, room)).toList();
    var wanted =
        IntStream.range(0, all.size())
            .mapToObj(at ->
                new EndLabels.Wanted(
                    frame.y(all.get(at).ratings().getLast().score()),
                    lines.get(at).size() * LINE_HEIGHT + 8))
            .toList();
    var middles = EndLabels.placed(wanted, frame.box().top() - 10, frame.box().bottom() + 10);
    var marks = new ArrayList<Mark>();
    for (var at = 0; at < all.size(); at++) {
      var ink = INKS.get(all.get(at).at() % INKS.size());
      var top = middles.get(at) - (lines.get(at).size() - 1) / 2.0 * LINE_HEIGHT + 7;
      for (var line = 0; line < lines.get(at).size(); line++) {
        marks.add(
            new Mark.Text(
                new Point(x, top + line * LINE_HEIGHT),
                Anchor.START,
                TextSize.LABEL,
                false,
                ink,
                lines.get(at).get(line)));
      }
    }
    return marks;
  }

  private List<String> lines(Series series, double room) {
    var score = series.ratings().getLast().score();
    var words =
        scene.say(new Words("chart.activities.end", Map.of("score", score, "name", series.name())));
    return Fitting.lines(words, room, 2, TextSize.LABEL, scene.ruler());
  }
}
