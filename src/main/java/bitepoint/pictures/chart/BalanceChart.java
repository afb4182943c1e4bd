package bitepoint.pictures.chart;

import bitepoint.pictures.chart.Mark.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Minutes of strength beside minutes of stretching. Each pair has its own line, at the height of
/// the stretching: strength that reaches it keeps the balance (`coaching.md` 3).
final class BalanceChart {
  private static final Box BOX = new Box(72, 112, 640, 440);
  private static final int FEWEST_PIECES = 4;
  private static final int MOST_NAMED = 6;
  private static final double MOST_BAR = 42;
  private static final double LABELS_AT = 652;

  private final Scene scene;
  private final List<Minutes> pieces;
  private final Frame frame;

  private BalanceChart(Scene scene, List<Minutes> pieces) {
    this.scene = scene;
    this.pieces = pieces;
    var length = pieces.getFirst().days();
    var room = Math.max(pieces.size(), length == 1 ? 1 : FEWEST_PIECES) * (long) length;
    var first = pieces.getFirst().from();
    var most = pieces.stream().mapToInt(one -> Math.max(one.strength(), one.stretch())).max();
    frame = new Frame(first, first.plusDays(room - 1), 0, Tops.above(most.orElse(0)), BOX);
  }

  static Optional<Sheet> of(Scene scene) {
    var pieces = Minutes.of(scene);
    return pieces.stream().allMatch(Minutes::isEmpty)
        ? Optional.empty()
        : Optional.of(new BalanceChart(scene, pieces).sheet());
  }

  private Sheet sheet() {
    return new Sheet(
        Stream.of(
                List.of(Axes.title(scene.say(title()))),
                explained(),
                Axes.levels(frame, levels()),
                dates(),
                pieces.stream().filter(one -> !one.isEmpty()).flatMap(this::pair).toList(),
                names())
            .flatMap(List::stream)
            .toList());
  }

  private String title() {
    return switch (pieces.getFirst().days()) {
      case 1 -> "chart.balance.title-days";
      case 7 -> "chart.balance.title-weeks";
      default -> "chart.balance.title-four-weeks";
    };
  }

  private List<Axes.Level> levels() {
    return IntStream.of(0, (int) frame.high() / 2, (int) frame.high())
        .mapToObj(minutes -> new Axes.Level(minutes, scene.number(minutes)))
        .toList();
  }

  /// Of a few weeks each has the day on which it begins.
  private List<Mark> dates() {
    var isFew = pieces.getFirst().days() == 7 && pieces.size() <= MOST_NAMED;
    return isFew
        ? Axes.named(frame, pieces.stream().map(this::named).toList())
        : Axes.dates(frame, scene.locale(), scene.ruler());
  }

  private Axes.Named named(Minutes piece) {
    return new Axes.Named(middle(piece), scene.date(piece.from()));
  }

  /// What the lines are, beside one of them.
  private List<Mark> explained() {
    var left = Sheet.MARGIN + 6;
    return List.of(
        level(left, left + 34, 76),
        new Mark.Text(
            new Point(left + 44, 83),
            Anchor.START,
            TextSize.LABEL,
            false,
            Ink.SOFT,
            scene.say("chart.balance.line")));
  }

  private Stream<Mark> pair(Minutes piece) {
    var middle = middle(piece);
    var width = slot(piece);
    var bar = Math.min(MOST_BAR, width * 0.38);
    var marks = new ArrayList<Mark>();
    marks.add(new Mark.Fill(bar(middle - bar, middle, piece.strength()), Ink.BLUE));
    marks.add(new Mark.Fill(bar(middle, middle + bar, piece.stretch()), Ink.PALE_ORANGE));
    var reach = Math.min(width * 0.46, bar * 1.25);
    if (piece.stretch() > 0) {
      marks.add(level(middle - reach, middle + reach, frame.y(piece.stretch())));
    }
    if (piece == pieces.getFirst() && pieces.size() > 1) {
      marks.addAll(number(piece.strength(), middle - bar / 2, bar, Ink.PAPER));
      marks.addAll(number(piece.stretch(), middle + bar / 2, bar, Ink.DARK));
    }
    return marks.stream();
  }

  private Box bar(double left, double right, int minutes) {
    return new Box(left, frame.y(minutes), right, frame.box().bottom());
  }

  private static Mark level(double from, double to, double y) {
    return new Mark.Line(List.of(new Point(from, y), new Point(to, y)), 3, Ink.DARK, false);
  }

  /// In a bar that has room for it.
  private List<Mark> number(int minutes, double x, double width, Ink ink) {
    var words = scene.number(minutes);
    var y = frame.y(minutes) + TextSize.TICK + 4;
    return scene.ruler().width(words, TextSize.TICK) > width || y + 4 > frame.box().bottom()
        ? List.of()
        : List.of(new Mark.Text(new Point(x, y), Anchor.MIDDLE, TextSize.TICK, false, ink, words));
  }

  private double slot(Minutes piece) {
    return frame.dayWidth() * piece.days();
  }

  private double middle(Minutes piece) {
    return frame.start(piece.from()) + slot(piece) / 2;
  }

  /// Beside the last pair: how much of which.
  private List<Mark> names() {
    var last = pieces.getLast();
    var values = List.of(last.strength(), last.stretch());
    var words = List.of("chart.balance.strength", "chart.balance.stretching");
    var inks = List.of(Ink.BLUE, Ink.ORANGE);
    var x = Math.min(LABELS_AT, frame.start(last.from()) + slot(last) + 12);
    var room = Sheet.WIDTH - Sheet.MARGIN - x;
    var wanted = values.stream().map(one -> new EndLabels.Wanted(frame.y(one), 54)).toList();
    var middles = EndLabels.placed(wanted, frame.box().top(), frame.box().bottom());
    var marks = new ArrayList<Mark>();
    for (var at = 0; at < values.size(); at++) {
      var y = middles.get(at);
      marks.add(
          new Mark.Text(
              new Point(x, y - 3),
              Anchor.START,
              TextSize.TITLE,
              true,
              inks.get(at),
              scene.number(values.get(at))));
      var name = Fitting.cut(scene.say(words.get(at)), room, TextSize.LABEL, scene.ruler());
      marks.add(
          new Mark.Text(
              new Point(x, y + 20), Anchor.START, TextSize.LABEL, false, inks.get(at), name));
    }
    return marks;
  }
}
