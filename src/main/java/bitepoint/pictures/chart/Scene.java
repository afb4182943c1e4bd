package bitepoint.pictures.chart;

import bitepoint.coach.Diary;
import bitepoint.coach.Id;
import bitepoint.coach.Phase;
import bitepoint.conversation.Drawing.Span;
import bitepoint.conversation.History;
import bitepoint.conversation.Words;
import bitepoint.phrasing.LocalLanguage;
import bitepoint.phrasing.Phrasebook;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What a chart is made from: somebody's history, which days, in which words.
///
/// @param first the first day shown
/// @param today the last day of which anything can be known
record Scene(
    History history,
    Span span,
    LocalDate first,
    LocalDate today,
    Phrasebook phrasebook,
    Ruler ruler) {
  /// A chart is at least this many days wide: of the first days there is room to the right.
  private static final int FEWEST_DAYS = 7;

  private static final int MONTH_DAYS = Diary.DAYS;

  /// No day before the first is shown.
  static Scene of(History history, Span span, LocalDate today, Phrasebook phrasebook, Ruler ruler) {
    var began = history.began().filter(day -> day.isBefore(today)).orElse(today);
    var from =
        switch (span) {
          case WEEK -> today.minusDays(FEWEST_DAYS - 1L);
          case MONTH -> today.minusDays(MONTH_DAYS - 1L);
          case ALL -> began;
        };
    var first = from.isBefore(began) ? began : from;
    return new Scene(history, span, first, today, phrasebook, ruler);
  }

  /// The last day for which there is room.
  LocalDate last() {
    var least = first.plusDays(FEWEST_DAYS - 1L);
    return today.isBefore(least) ? least : today;
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(today);
  }

  Frame frame(double low, double high, Box box) {
    return new Frame(first, last(), low, high, box);
  }

  Locale locale() {
    var person = history.person();
    return LocalLanguage.of(person.language(), person.profile().zone());
  }

  String say(Words words) {
    return phrasebook.label(history.person().language(), words);
  }

  String say(String key) {
    return say(Words.of(key));
  }

  String number(int number) {
    return say(Words.of("chart.number", "number", number));
  }

  /// Such as "3 Nov".
  String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale()).format(day);
  }

  String name(Phase phase) {
    return say("phase." + Id.of(phase) + ".name");
  }

  String shortName(Phase phase) {
    return say("chart.phase." + Id.of(phase));
  }

  double width(String text) {
    return ruler.width(text, TextSize.LABEL);
  }
}
