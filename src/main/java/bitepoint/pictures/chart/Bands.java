package bitepoint.pictures.chart;

import bitepoint.coach.Phase;
import bitepoint.conversation.History.Stay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Soft bands behind a chart, one for each phase, with its name at the top where there is room for
/// it. A flare-up has a colour of its own, and its name comes first.
final class Bands {
  private static final double PADDING = 8;
  private static final double BASELINE = 24;

  private final Scene scene;
  private final Frame frame;
  private final List<Box> taken = new ArrayList<>();

  private Bands(Scene scene, Frame frame) {
    this.scene = scene;
    this.frame = frame;
  }

  static List<Mark> of(Scene scene, Frame frame, List<Stay> stays) {
    var bands = new Bands(scene, frame);
    var shown = stays.stream().filter(stay -> bands.box(stay).width() > 0).toList();
    var fills =
        shown.stream()
            .<Mark>map(stay -> new Mark.Fill(bands.box(stay), ink(stay.phase())))
            .toList();
    var flareNames = shown.stream().filter(Bands::isFlare).flatMap(bands::flareName).toList();
    var names = shown.stream().filter(stay -> !isFlare(stay)).flatMap(bands::name).toList();
    return Stream.of(fills, flareNames, names).flatMap(List::stream).toList();
  }

  private static boolean isFlare(Stay stay) {
    return stay.phase() == Phase.FLARE_UP;
  }

  private static Ink ink(Phase phase) {
    return switch (phase) {
      case FLARE_UP -> Ink.WARM_BAND;
      case CALM, STRENGTH -> Ink.BAND;
      case STABILITY, RESILIENCE -> Ink.OTHER_BAND;
    };
  }

  /// Today is the last day of a phase that lasts.
  private Box box(Stay stay) {
    var from = stay.from().isBefore(frame.first()) ? frame.first() : stay.from();
    var end = scene.today().plusDays(1);
    var until = stay.until().filter(day -> day.isBefore(end)).orElse(end);
    return new Box(frame.start(from), frame.box().top(), frame.start(until), frame.box().bottom());
  }

  /// In the middle over its band, which may be narrower.
  private Stream<Mark> flareName(Stay stay) {
    var band = box(stay);
    var words = scene.shortName(stay.phase());
    var width = scene.width(words);
    var left =
        Math.clamp(
            (band.left() + band.right() - width) / 2,
            frame.box().left() + PADDING / 2,
            frame.box().right() - PADDING / 2 - width);
    return put(words, left).stream();
  }

  /// Its name, or a shorter one, from the left in what is free of its band.
  private Stream<Mark> name(Stay stay) {
    var band = box(stay);
    return Stream.of(scene.name(stay.phase()), scene.shortName(stay.phase()))
        .flatMap(words -> places(band, words).flatMap(left -> put(words, left).stream()).limit(1))
        .limit(1);
  }

  private Stream<Double> places(Box band, String words) {
    return Stream.concat(Stream.of(band.left()), taken.stream().map(Box::right))
        .map(left -> left + PADDING)
        .filter(left -> left >= band.left())
        .filter(left -> left + scene.width(words) + PADDING <= band.right());
  }

  private Optional<Mark> put(String words, double left) {
    var baseline = frame.box().top() + BASELINE;
    var box =
        new Box(left, baseline - TextSize.LABEL, left + scene.width(words), baseline + PADDING);
    if (taken.stream().anyMatch(other -> other.meets(box))) {
      return Optional.empty();
    }
    taken.add(new Box(box.left() - PADDING, box.top(), box.right() + PADDING, box.bottom()));
    return Optional.of(
        new Mark.Text(
            new Point(left, baseline), Mark.Anchor.START, TextSize.LABEL, false, Ink.SOFT, words));
  }
}
