package bitepoint.understanding;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A reading as one line for whoever wants to see what the coach makes of a message: the intent,
/// how sure it is, and `key=value` pairs, with tabs between. Without the words themselves.
public final class ReadingLine {
  /// What is printed as the confidence in a warning sign that is only asked about.
  private static final double ASKED_ABOUT = 0.5;

  private static final Set<Intent> NOT_OF_MOVES =
      EnumSet.of(
          Intent.UNKNOWN,
          Intent.RED_FLAG,
          Intent.CRISIS,
          Intent.PAUSE,
          Intent.SET_TIME,
          Intent.GREETING,
          Intent.THANKS);

  private ReadingLine() {}

  public static String of(Reading reading) {
    var intent = intent(reading);
    var confidence =
        intent == reading.intent().published() ? Math.min(0.99, reading.confidence()) : ASKED_ABOUT;
    return String.format(
        Locale.ROOT, "%s\t%.2f\t%s", intent.id(), confidence, details(reading, intent));
  }

  private static Intent intent(Reading reading) {
    return reading.alarms().stream()
        .findFirst()
        .map(alarm -> alarm.sign().equals(Alarm.CRISIS) ? Intent.CRISIS : Intent.RED_FLAG)
        .orElse(reading.intent().published());
  }

  private static String details(Reading reading, Intent intent) {
    var also =
        Stream.concat(all(reading).map(one -> one.intent().published()), score(reading))
            .filter(one -> one != intent && one != Intent.UNKNOWN)
            .map(Intent::id)
            .distinct()
            .toList();
    return Stream.of(
            pair("pain", first(reading, Mentions::pain).map(ReadingLine::number)),
            pair("time", first(reading, Mentions::time).or(() -> hour(reading))),
            pair("minutes", first(reading, Mentions::minutes)),
            pair("days", first(reading, Mentions::span).flatMap(ReadingLine::days)),
            pair("until", first(reading, Mentions::span).flatMap(ReadingLine::until)),
            pair("shift", first(reading, Mentions::shift)),
            pair("kind", list(kinds(reading))),
            pair("exercise", list(exercises(reading))),
            pair("cause", cause(reading)),
            pair("also", list(also.stream())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /// A score beside anything but a back that went is told for its own sake.
  private static Stream<Intent> score(Reading reading) {
    return reading.intent() == Intent.REPORT_TWEAK
        ? Stream.empty()
        : all(reading).flatMap(one -> one.mentions().pain().stream()).map(_ -> Intent.PAIN_SCORE);
  }

  /// The kinds of what somebody says they did; elsewhere they are only spoken of.
  private static Stream<Work> kinds(Reading reading) {
    return all(reading)
        .filter(one -> one.intent() == Intent.LOG_SESSION)
        .flatMap(one -> one.mentions().kinds().stream());
  }

  /// The moves that are spoken of where somebody may speak of one: a cat on a lap is none.
  private static Stream<String> exercises(Reading reading) {
    return all(reading)
        .filter(one -> !NOT_OF_MOVES.contains(one.intent()))
        .flatMap(one -> one.moves().stream());
  }

  /// What somebody did when their back went.
  private static Optional<String> cause(Reading reading) {
    return all(reading)
        .filter(one -> one.intent() == Intent.REPORT_TWEAK)
        .flatMap(one -> one.cause().stream())
        .findFirst();
  }

  private static Stream<Reading> all(Reading reading) {
    return Stream.concat(Stream.of(reading), reading.further().stream());
  }

  private static <T> Optional<T> first(Reading reading, Function<Mentions, Optional<T>> what) {
    return all(reading).flatMap(one -> what.apply(one.mentions()).stream()).findFirst();
  }

  /// A bare number is an hour only where a time is wanted.
  private static Optional<LocalTime> hour(Reading reading) {
    return all(reading)
        .filter(one -> one.intent() == Intent.SET_TIME)
        .flatMap(one -> one.mentions().hour().stream())
        .findFirst();
  }

  private static Optional<Integer> days(Span span) {
    return span instanceof Span.Days(var days) ? Optional.of(days) : Optional.empty();
  }

  private static Optional<String> until(Span span) {
    return switch (span) {
      case Span.Days _ -> Optional.empty();
      case Span.UntilDay(var day) -> Optional.of(day.name().toLowerCase(Locale.ROOT));
      case Span.UntilDate(var date) -> Optional.of(date.toString().substring(2));
    };
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((int) value) : String.valueOf(value);
  }

  private static Optional<String> list(Stream<?> values) {
    var texts = values.map(ReadingLine::text).distinct().toList();
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(",", texts));
  }

  private static Optional<String> pair(String key, Optional<?> value) {
    return value.map(one -> key + "=" + text(one));
  }

  private static String text(Object value) {
    return value instanceof Work work
        ? work.name().toLowerCase(Locale.ROOT)
        : Objects.toString(value);
  }
}
