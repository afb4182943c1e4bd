package bitepoint.pictures.chart;

import bitepoint.coach.Tweak;
import bitepoint.pictures.chart.Mark.Anchor;
import bitepoint.pictures.chart.Mark.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Morning pain: a dot a day, a line through what was usual, the phases behind it, and the tweaks
/// above it.
final class PainChart {
  private static final Box BOX = new Box(60, 66, 738, 440);

  /// Pain goes up to 10; above it there is room for names and tweaks.
  private static final double TOP = 12.6;

  private static final double TWEAKS_AT = 10.8;
  private static final double TWEAK_SIZE = 7.5;
  private static final double LINE = 4;

  /// Fewer mornings than these are no line.
  private static final int FEWEST = 3;

  /// Nearer to each other than this, two numbers are one too many.
  private static final double ROOM = 80;

  private PainChart() {}

  static Optional<Sheet> of(Scene scene) {
    var pains = scene.history().pains().subMap(scene.first(), true, scene.today(), true);
    if (pains.isEmpty()) {
      return Optional.empty();
    }
    var frame = scene.frame(0, TOP, BOX);
    return Optional.of(
        new Sheet(
            Stream.of(
                    List.of(Axes.title(scene.say("chart.pain.title"))),
                    Bands.of(scene, frame, scene.history().stays()),
                    Axes.levels(frame, levels(scene)),
                    Axes.dates(frame, scene.locale(), scene.ruler()),
                    tweaks(scene, frame),
                    dots(frame, pains),
                    lines(scene, frame),
                    ends(scene, frame, pains))
                .flatMap(List::stream)
                .toList()));
  }

  private static List<Axes.Level> levels(Scene scene) {
    return IntStream.of(0, 5, 10)
        .mapToObj(pain -> new Axes.Level(pain, scene.number(pain)))
        .toList();
  }

  private static List<Mark> dots(Frame frame, NavigableMap<LocalDate, Integer> pains) {
    var radius = Math.clamp(frame.dayWidth() * 0.3, 2.8, 6);
    return pains.entrySet().stream()
        .<Mark>map(morning ->
            new Mark.Dot(
                frame.at(morning.getKey(), morning.getValue()), radius, Form.DISC, Ink.PALE_BLUE))
        .toList();
  }

  private static List<Mark> lines(Scene scene, Frame frame) {
    return runs(scene).stream()
        .filter(run -> run.size() >= FEWEST)
        .<Mark>map(run ->
            new Mark.Line(
                run.stream().map(one -> frame.at(one.day(), one.pain())).toList(),
                LINE,
                Ink.BLUE,
                false))
        .toList();
  }

  /// The mornings before the first day that is shown still make what was usual on it.
  private static List<List<Usual.Value>> runs(Scene scene) {
    var pains = scene.history().pains().headMap(scene.today(), true);
    return Usual.of(pains, scene.frame(0, TOP, BOX).days()).stream()
        .map(run -> run.stream().filter(one -> scene.holds(one.day())).toList())
        .filter(run -> !run.isEmpty())
        .toList();
  }

  /// What was usual at first and at last, as numbers; of a few mornings what they were.
  private static List<Mark> ends(Scene scene, Frame frame, NavigableMap<LocalDate, Integer> pains) {
    var usual = runs(scene).stream().flatMap(List::stream).toList();
    var isFew = pains.size() < FEWEST;
    var first = isFew ? value(pains.firstEntry()) : usual.getFirst();
    var last = isFew ? value(pains.lastEntry()) : usual.getLast();
    var marks = new ArrayList<Mark>();
    marks.add(new Mark.Dot(frame.at(last.day(), last.pain()), 6, Form.DISC, Ink.BLUE));
    marks.add(end(scene, frame, last, 16, 8, Anchor.START));
    if (frame.x(last.day()) - frame.x(first.day()) > ROOM) {
      marks.add(end(scene, frame, first, 0, -16, Anchor.MIDDLE));
    }
    return marks;
  }

  private static Usual.Value value(Map.Entry<LocalDate, Integer> morning) {
    return new Usual.Value(morning.getKey(), morning.getValue());
  }

  private static Mark end(
      Scene scene, Frame frame, Usual.Value at, double right, double down, Anchor anchor) {
    var point = frame.at(at.day(), at.pain());
    return new Mark.Text(
        new Point(point.x() + right, point.y() + down),
        anchor,
        TextSize.TITLE,
        true,
        Ink.BLUE,
        scene.number((int) Math.round(at.pain())));
  }

  private static List<Mark> tweaks(Scene scene, Frame frame) {
    var days =
        scene.history().tweaks().stream()
            .map(Tweak::day)
            .filter(scene::holds)
            .distinct()
            .sorted()
            .toList();
    var marks = new ArrayList<Mark>();
    for (var day : days) {
      var at = frame.at(day, TWEAKS_AT);
      marks.add(new Mark.Line(List.of(at, frame.at(day, 0)), 1.6, Ink.PALE_ORANGE, true));
      marks.add(new Mark.Dot(at, TWEAK_SIZE, Form.ARROW, Ink.ORANGE));
    }
    name(scene, frame, days).ifPresent(marks::add);
    return marks;
  }

  /// The word stands beside the last tweak that has room on a side.
  private static Optional<Mark> name(Scene scene, Frame frame, List<LocalDate> days) {
    var words = scene.say("chart.pain.tweak");
    var needed = scene.width(words) + 4 * TWEAK_SIZE;
    for (var at = days.size() - 1; at >= 0; at--) {
      var x = frame.x(days.get(at));
      var left = at == 0 ? frame.box().left() : frame.x(days.get(at - 1));
      var right = at == days.size() - 1 ? frame.box().right() : frame.x(days.get(at + 1));
      if (right - x > needed) {
        return Optional.of(word(frame, words, x + 2 * TWEAK_SIZE, Anchor.START));
      }
      if (x - left > needed) {
        return Optional.of(word(frame, words, x - 2 * TWEAK_SIZE, Anchor.END));
      }
    }
    return Optional.empty();
  }

  private static Mark word(Frame frame, String words, double x, Anchor anchor) {
    var y = frame.y(TWEAKS_AT) + TextSize.LABEL * 0.33;
    return new Mark.Text(new Point(x, y), anchor, TextSize.LABEL, false, Ink.ORANGE, words);
  }
}
