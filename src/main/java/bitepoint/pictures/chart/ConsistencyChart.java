package bitepoint.pictures.chart;

import bitepoint.coach.safety.RedFlags;
import bitepoint.conversation.ConsistencyOverTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How regular the training was, 0 to 100, at the end of each day. Days of a flare-up, which never
/// count against anyone, are shown behind it.
final class ConsistencyChart {
  private static final Box BOX = new Box(72, 66, 716, 440);

  /// It goes up to 100; above it there is room for names.
  private static final double TOP = 112;

  private ConsistencyChart() {}

  static Optional<Sheet> of(Scene scene, RedFlags flags) {
    var all = ConsistencyOverTime.of(scene.history(), flags, scene.today());
    var shown = all.subMap(scene.first(), true, scene.today(), true);
    if (shown.values().stream().allMatch(percent -> percent == 0)) {
      return Optional.empty();
    }
    var frame = scene.frame(0, TOP, BOX);
    var line =
        shown.entrySet().stream().map(day -> frame.at(day.getKey(), day.getValue())).toList();
    return Optional.of(
        new Sheet(
            Stream.of(
                    List.of(Axes.title(scene.say("chart.consistency.title"))),
                    Bands.of(scene, frame, scene.history().flares()),
                    Axes.levels(frame, levels(scene)),
                    Axes.dates(frame, scene.locale(), scene.ruler()),
                    line(frame, line),
                    List.of(end(scene, line.getLast(), shown.lastEntry().getValue())))
                .flatMap(List::stream)
                .toList()));
  }

  private static List<Axes.Level> levels(Scene scene) {
    return IntStream.of(0, 50, 100)
        .mapToObj(percent -> new Axes.Level(percent, scene.number(percent)))
        .toList();
  }

  private static List<Mark> line(Frame frame, List<Point> line) {
    var marks = new ArrayList<Mark>();
    if (line.size() > 1) {
      marks.add(new Mark.Line(line, 4, Ink.BLUE, false));
    }
    marks.add(new Mark.Dot(line.getLast(), 6, Mark.Form.DISC, Ink.BLUE));
    return marks;
  }

  private static Mark end(Scene scene, Point at, int percent) {
    return new Mark.Text(
        new Point(at.x() + 14, at.y() + 9),
        Mark.Anchor.START,
        TextSize.TITLE,
        true,
        Ink.BLUE,
        scene.number(percent));
  }
}
