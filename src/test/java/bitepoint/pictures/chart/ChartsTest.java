package bitepoint.pictures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.conversation.Drawing.Span;
import bitepoint.conversation.Drawing.Subject;
import bitepoint.conversation.History;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChartsTest {
  private static final Typeface TYPEFACE = Typeface.load();
  private static final Charts CHARTS = new Charts(Shipped.PHRASEBOOK, Shipped.RED_FLAGS, TYPEFACE);
  private static final List<Integer> DAYS = List.of(1, 2, 3, 6, 10, 30, 75, 120, 400, 900, 1500);
  private static final List<String> LONG =
      List.of(
          "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
          "carrying the shopping up all three steps",
          "Pottering");

  private record Words(Box box, String text) {}

  static Stream<History> lives() {
    return Stream.concat(
        DAYS.stream().map(SampleLife::of),
        DAYS.stream().map(days -> SampleLife.of(days, "en", LONG)));
  }

  @ParameterizedTest
  @MethodSource("lives")
  void all_words_stand_on_the_sheet_and_none_on_another(History life) {
    for (var subject : Subject.values()) {
      for (var span : Span.values()) {
        var words = CHARTS.sheet(subject, span, life, SampleLife.TODAY).map(ChartsTest::words);
        words.ifPresent(all -> apart(all, subject + " " + span));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lives")
  void everything_keeps_off_the_edges(History life) {
    for (var subject : Subject.values()) {
      var sheet = CHARTS.sheet(subject, Span.ALL, life, SampleLife.TODAY);
      sheet.ifPresent(shown ->
          assertThat(shown.marks().stream().flatMap(ChartsTest::points))
              .as(subject.name())
              .allMatch(point ->
                  point.x() >= Sheet.MARGIN
                      && point.x() <= Sheet.WIDTH - Sheet.MARGIN
                      && point.y() >= Sheet.MARGIN
                      && point.y() <= Sheet.HEIGHT - Sheet.MARGIN));
    }
  }

  @ParameterizedTest
  @EnumSource(Subject.class)
  void a_chart_is_a_picture_for_a_phone_with_something_on_it(Subject subject) throws IOException {
    var png = CHARTS.draw(subject, Span.ALL, SampleLife.of(120), SampleLife.TODAY).orElseThrow();

    var image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(1600);
    assertThat(image.getHeight()).isEqualTo(1000);
    var colours = new HashSet<Integer>();
    for (var x = 0; x < 1600; x += 3) {
      for (var y = 0; y < 1000; y += 3) {
        colours.add(image.getRGB(x, y) & 0xFFFFFF);
      }
    }
    assertThat(colours).contains(Ink.PAPER.rgb(), Ink.BLUE.rgb(), Ink.DARK.rgb());
    assertThat(png.length).isLessThan(300_000);
  }

  @ParameterizedTest
  @EnumSource(Subject.class)
  void of_somebody_who_has_just_come_there_is_no_chart(Subject subject) {
    var life = SampleLife.of(1);
    var nothing =
        new History(
            life.person(),
            new TreeMap<>(),
            List.of(),
            List.of(),
            new TreeSet<>(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    for (var span : Span.values()) {
      assertThat(CHARTS.draw(subject, span, nothing, SampleLife.TODAY)).isEmpty();
    }
  }

  @Test
  void a_fortnight_without_a_word_is_a_gap_in_the_line() {
    var sheet =
        CHARTS.sheet(Subject.PAIN, Span.ALL, SampleLife.of(400), SampleLife.TODAY).orElseThrow();

    var lines =
        sheet.marks().stream()
            .filter(
                mark -> mark instanceof Mark.Line line && line.ink() == Ink.BLUE && !line.dashed())
            .toList();
    assertThat(lines).hasSize(2);
  }

  @Test
  void names_in_letters_that_the_typeface_lacks_do_not_keep_a_chart_from_being_drawn() {
    var life = SampleLife.of(30, "en", List.of("庭仕事をする", "👩‍🌾 gardening", "לשבת בפגישה"));

    assertThat(CHARTS.draw(Subject.ACTIVITIES, Span.ALL, life, SampleLife.TODAY)).isPresent();
  }

  private static void apart(List<Words> all, String what) {
    var sheet =
        new Box(
            Sheet.MARGIN, Sheet.MARGIN, Sheet.WIDTH - Sheet.MARGIN, Sheet.HEIGHT - Sheet.MARGIN);
    for (var at = 0; at < all.size(); at++) {
      var one = all.get(at);
      assertThat(one.box()).as(what + ": " + one.text()).matches(sheet::holds);
      for (var other : all.subList(at + 1, all.size())) {
        assertThat(one.box())
            .as(what + ": " + one.text() + " / " + other.text())
            .matches(box -> !box.meets(other.box()));
      }
    }
  }

  private static List<Words> words(Sheet sheet) {
    var words = new ArrayList<Words>();
    for (var mark : sheet.marks()) {
      if (mark instanceof Mark.Text(var at, var anchor, var size, _, _, var text)) {
        var width = TYPEFACE.width(text, size);
        var left = Forms.start(at.x(), width, anchor);
        words.add(
            new Words(
                new Box(left, at.y() - size * 0.72, left + width, at.y() + size * 0.1), text));
      }
    }
    return words;
  }

  private static Stream<Point> points(Mark mark) {
    return switch (mark) {
      case Mark.Fill(var box, _) ->
          Stream.of(new Point(box.left(), box.top()), new Point(box.right(), box.bottom()));
      case Mark.Area(var outline, _) -> outline.stream();
      case Mark.Line(var points, _, _, _) -> points.stream();
      case Mark.Dot(var at, _, _, _) -> Stream.of(at);
      case Mark.Text(var at, _, _, _, _, _) -> Stream.of(at);
    };
  }
}
