package bitepoint.pictures.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The dates below a chart: weekdays, weeks, months or years, whichever are the finest that stand
/// clear of each other.
final class DateTicks {
  private static final int GAP = 14;
  private static final int MOST_WEEKDAYS = 9;
  private static final int FEWEST_MONTH_DAYS = 100;

  private final Frame frame;
  private final Ruler ruler;
  private final Function<LocalDate, String> weekday;
  private final Function<LocalDate, String> date;
  private final Function<LocalDate, String> month;
  private final Function<LocalDate, String> year;

  /// @param box what the words take
  record Tick(LocalDate day, String label, Box box) {
    @Override
    public String toString() {
      return "Tick[" + day + "]";
    }
  }

  private DateTicks(Frame frame, Locale locale, Ruler ruler) {
    this.frame = frame;
    this.ruler = ruler;
    var monthYear = DateTimeFormatter.ofLocalizedPattern("yMMM").withLocale(locale);
    var onlyMonth = DateTimeFormatter.ofPattern("LLL", locale);
    var onlyYear = DateTimeFormatter.ofPattern("uuuu", locale);
    weekday = DateTimeFormatter.ofPattern("EEE", locale)::format;
    date = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale)::format;
    month = day -> (day.getMonthValue() == 1 ? monthYear : onlyMonth).format(day);
    year = onlyYear::format;
  }

  /// Where the words below a chart stand.
  static double baseline(Frame frame) {
    return frame.box().bottom() + TextSize.TICK * 1.5;
  }

  static List<Tick> of(Frame frame, Locale locale, Ruler ruler) {
    var ticks = new DateTicks(frame, locale, ruler);
    return ticks.candidates().flatMap(Optional::stream).findFirst().orElseGet(ticks::onlyTheLast);
  }

  /// From the finest to the coarsest.
  private Stream<Optional<List<Tick>>> candidates() {
    var days = frame.days() <= MOST_WEEKDAYS ? clear(every(_ -> true), weekday) : none();
    var weeks =
        frame.days() < FEWEST_MONTH_DAYS
            ? Stream.of(1, 2, 4).map(step -> clear(mondays(step), date))
            : Stream.<Optional<List<Tick>>>of();
    var months = Stream.of(1, 2, 3, 6).map(step -> clear(months(step), month));
    var years = Stream.of(1, 2, 5, 10).map(step -> clear(years(step), year));
    return Stream.of(Stream.of(days), weeks, months, years).flatMap(one -> one);
  }

  private static Optional<List<Tick>> none() {
    return Optional.empty();
  }

  private List<LocalDate> every(Predicate<LocalDate> fits) {
    return frame.first().datesUntil(frame.last().plusDays(1)).filter(fits).toList();
  }

  private List<LocalDate> mondays(int step) {
    var first = frame.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    return Stream.iterate(first, day -> !day.isAfter(frame.last()), day -> day.plusWeeks(step))
        .toList();
  }

  private List<LocalDate> months(int step) {
    return every(day -> day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % step == 0);
  }

  private List<LocalDate> years(int step) {
    return every(day -> day.getDayOfYear() == 1 && day.getYear() % step == 0);
  }

  /// With their words, where there are any and none come too near another.
  private Optional<List<Tick>> clear(List<LocalDate> days, Function<LocalDate, String> words) {
    var ticks = new ArrayList<Tick>();
    for (var day : days) {
      var tick = tick(day, words.apply(day));
      if (!ticks.isEmpty() && tick.box().left() < ticks.getLast().box().right() + GAP) {
        return none();
      }
      ticks.add(tick);
    }
    return ticks.isEmpty() ? none() : Optional.of(List.copyOf(ticks));
  }

  private List<Tick> onlyTheLast() {
    return List.of(tick(frame.last(), date.apply(frame.last())));
  }

  /// In the middle below its day, moved off the sheet's edges.
  private Tick tick(LocalDate day, String label) {
    var half = ruler.width(label, TextSize.TICK) / 2;
    var middle = Math.clamp(frame.x(day), Sheet.MARGIN + half, Sheet.WIDTH - Sheet.MARGIN - half);
    var baseline = baseline(frame);
    return new Tick(
        day, label, new Box(middle - half, baseline - TextSize.TICK, middle + half, baseline));
  }
}
