package bitepoint.report;

import bitepoint.conversation.History;
import bitepoint.conversation.Words;
import bitepoint.phrasing.LocalLanguage;
import bitepoint.phrasing.Phrasebook;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Somebody's history on a day, and how to say it in their language.
record Account(History history, LocalDate today, Phrasebook phrasebook) {

  LocalDate began() {
    return history.began().filter(day -> !day.isAfter(today)).orElse(today);
  }

  /// Days from one to the other, both counted.
  static long days(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  String say(String key, Map<String, Object> arguments) {
    return say(new Words("report." + key, arguments));
  }

  String say(String key) {
    return say(key, Map.of());
  }

  String say(Words words) {
    return phrasebook.label(history.person().language(), words);
  }

  /// Such as "3 Nov 2026".
  String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(day);
  }

  /// Such as "3 Nov".
  String shortDate(LocalDate day) {
    return DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale()).format(day);
  }

  private Locale locale() {
    var person = history.person();
    return LocalLanguage.of(person.language(), person.profile().zone());
  }

  /// "a, b and c", in that order.
  String list(Collection<Words> names) {
    return say("list", Map.of("names", List.copyOf(names)));
  }

  String more(int count) {
    return say("more", Map.of("count", count));
  }
}
