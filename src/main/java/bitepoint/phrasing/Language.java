package bitepoint.phrasing;

import bitepoint.conversation.Preferences.Clock;
import bitepoint.conversation.Words;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The words of one language.
final class Language {
  private static final int LABEL_WORDS = 5;

  private final String code;
  private final DateTimeFormatter weekday;
  private final ListFormatter list;
  private final Map<String, String> plain = new HashMap<>();
  private final Map<String, MessageFormat> formats = new HashMap<>();
  private final Map<String, Set<String>> keys = new HashMap<>();

  Language(String code, Map<String, String> texts) {
    this.code = code;
    this.weekday = DateTimeFormatter.ofPattern("EEEE", Locale.forLanguageTag(code));
    this.list = ListFormatter.getInstance(Locale.forLanguageTag(code));
    texts.forEach(this::add);
  }

  private void add(String key, String text) {
    try {
      if (text.indexOf('{') < 0) {
        plain.put(key, text);
        if (!isOnPaper(key)) {
          keys.computeIfAbsent(normal(text), _ -> new HashSet<>()).add(key);
        }
      } else {
        formats.put(key, new MessageFormat(text, new ULocale(code)));
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the message '" + key + "' in '" + code + "' cannot be read: " + e.getMessage(), e);
    }
  }

  /// Words in a chart or on a page are no buttons, and nobody types them out as such.
  private static boolean isOnPaper(String key) {
    return key.startsWith("chart.") || key.startsWith("report.");
  }

  boolean has(String key) {
    return plain.containsKey(key) || formats.containsKey(key);
  }

  Set<String> keysOf(String text) {
    return keys.getOrDefault(normal(text), Set.of());
  }

  /// The words of all texts that are short enough for a label.
  Set<String> labelWords() {
    return keys.keySet().stream()
        .map(text -> text.split(" "))
        .filter(words -> words.length <= LABEL_WORDS)
        .flatMap(Arrays::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  String say(Words words, Clock clock, Function<Words, String> nested, UnaryOperator<String> safe) {
    var text = plain.get(words.key());
    if (text != null) {
      return text;
    }
    var format = formats.get(words.key());
    if (format == null) {
      throw new IllegalArgumentException("there is no message '" + words.key() + "'");
    }
    var arguments = new HashMap<String, Object>();
    words
        .arguments()
        .forEach((name, value) -> arguments.put(name, shown(value, clock, nested, safe)));
    synchronized (format) {
      return format.format(arguments);
    }
  }

  private Object shown(
      Object value, Clock clock, Function<Words, String> nested, UnaryOperator<String> safe) {
    return switch (value) {
      case Words words -> nested.apply(words);
      case LocalTime time -> Times.written(time, clock, nested);
      case LocalDate day -> weekday.format(day);
      case MonthDay date -> date().format(date);
      case List<?> items ->
          list.format(items.stream().map(item -> shown(item, clock, nested, safe)).toList());
      case String text -> safe.apply(text);
      default -> value;
    };
  }

  /// In the order and with the marks of the language.
  private DateTimeFormatter date() {
    return DateTimeFormatter.ofPattern(
        plain.getOrDefault("date.pattern", "d MMMM"), Locale.forLanguageTag(code));
  }

  private static String normal(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
