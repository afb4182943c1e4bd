package bitepoint.report;

import bitepoint.coach.safety.RedFlags;
import bitepoint.conversation.Drawing.Span;
import bitepoint.conversation.Drawing.Subject;
import bitepoint.pictures.chart.Charts;
import bitepoint.pictures.chart.Fitting;
import bitepoint.pictures.chart.Ink;
import bitepoint.pictures.chart.Mark;
import bitepoint.pictures.chart.Mark.Anchor;
import bitepoint.pictures.chart.Point;
import bitepoint.pictures.chart.Ruler;
import bitepoint.pictures.chart.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where everything stands on one A4 page, in points from its top left corner. The text is as large
/// as fits; at its smallest, everything there can be has room.
final class Layout {
  static final double WIDTH = 595;
  static final double HEIGHT = 842;

  private static final double MARGIN = 42;
  private static final double GAP = 20;
  private static final double LEFT_WIDTH = 280;
  private static final double RIGHT_WIDTH = WIDTH - 2 * MARGIN - GAP - LEFT_WIDTH;
  private static final double TOP = 104;

  /// What the dates take beside the name.
  private static final double DATES_WIDTH = 250;

  private static final double FOOT = HEIGHT - 40;
  private static final List<Double> SIZES = List.of(9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0);

  /// A chart as it stands on the page.
  ///
  /// @param scale points to a unit of the sheet
  record Placed(Sheet sheet, Point at, double scale) {}

  /// In the order in which it is read, in points.
  record Page(List<Mark> head, Optional<Placed> chart, List<Mark> body) {}

  private final Account account;
  private final Ruler ruler;
  private final Course course;
  private final Work work;
  private final Signs signs;
  private final Optional<Placed> chart;

  Layout(Account account, Charts charts, RedFlags flags, Ruler ruler) {
    this.account = account;
    this.ruler = ruler;
    this.course = new Course(account);
    this.work = new Work(account, flags);
    this.signs = new Signs(account, flags);
    this.chart =
        charts
            .sheet(Subject.PAIN, Span.ALL, account.history(), account.today())
            .map(sheet -> new Placed(sheet, new Point(MARGIN, TOP), LEFT_WIDTH / Sheet.WIDTH));
  }

  Page page() {
    var columns =
        SIZES.stream()
            .map(this::columns)
            .filter(pair -> pair.stream().allMatch(column -> column.bottom() <= FOOT - 22))
            .findFirst()
            .orElseGet(() -> columns(SIZES.getLast()));
    var marks = new ArrayList<Mark>();
    columns.forEach(column -> marks.addAll(column.marks()));
    marks.add(text(MARGIN, FOOT, 9, true, account.say("not-a-diagnosis")));
    marks.add(text(MARGIN, FOOT + 12, 7.5, false, account.say("made-by")));
    return new Page(head(), chart, List.copyOf(marks));
  }

  private List<Mark> head() {
    var name = account.history().person().name();
    var who = Fitting.cut(name, WIDTH - 2 * MARGIN - DATES_WIDTH, 10, ruler);
    var covered =
        account.say(
            "who",
            Map.of(
                "name", who,
                "from", account.date(account.began()),
                "to", account.date(account.today()),
                "days", Account.days(account.began(), account.today())));
    return List.of(
        text(MARGIN, 58, 17, true, account.say("title")),
        text(MARGIN, 76, 10, false, covered),
        text(MARGIN, 91, 9, true, account.say("not-a-diagnosis")));
  }

  private Mark text(double x, double y, double size, boolean strong, String words) {
    var cut = Fitting.cut(words, WIDTH - 2 * MARGIN, size, ruler);
    return new Mark.Text(new Point(x, y), Anchor.START, size, strong, Ink.DARK, cut);
  }

  private List<Column> columns(double size) {
    var below = chart.map(placed -> TOP + Sheet.HEIGHT * placed.scale()).orElse(TOP - 6);
    var left = new Column(MARGIN, LEFT_WIDTH, below, size, ruler);
    Stream.of(course.mornings(), course.tweaks(), course.flares(), work.tolerated())
        .forEach(left::add);
    var right = new Column(MARGIN + LEFT_WIDTH + GAP, RIGHT_WIDTH, TOP - 6, size, ruler);
    Stream.of(course.activities(), work.now(), work.done(), signs.section()).forEach(right::add);
    return List.of(left, right);
  }
}
