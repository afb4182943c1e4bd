package bitepoint.conversation;

import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;

/// What an event says to a question, whether it was tapped or typed.
final class Answers {
  private Answers() {}

  /// 0–10: a button of the scale, or a number in words or digits.
  static Optional<Integer> pain(Event event) {
    return argument(event, "pain")
        .flatMap(Answers::number)
        .or(() -> reading(event).flatMap(Reading::pain));
  }

  /// A time of day: a button, or a time in words or digits.
  static Optional<LocalTime> time(Event event) {
    return argument(event, "time")
        .map(LocalTime::parse)
        .or(() -> reading(event).flatMap(Reading::time));
  }

  /// A number of hours: a button, or a number in words or digits.
  static Optional<Integer> hours(Event event) {
    return argument(event, "hours")
        .flatMap(Answers::number)
        .or(() -> reading(event).flatMap(Reading::time).map(LocalTime::getHour));
  }

  /// A yes or a no: a button of that name, or the word.
  static Optional<Boolean> agreed(Event event) {
    return tapped(event, "yes")
        ? Optional.of(true)
        : tapped(event, "no") ? Optional.of(false) : reading(event).flatMap(Reading::agreed);
  }

  /// The constant of an enum that a button named in its argument.
  static <E extends Enum<E>> Optional<E> choice(Event event, String action, Class<E> type) {
    return argument(event, action)
        .flatMap(name ->
            Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst());
  }

  static boolean tapped(Event event, String action) {
    return event instanceof Event.Tapped(var tap) && tap.name().equals(action);
  }

  /// The argument of a tapped button of that name.
  static Optional<String> argument(Event event, String action) {
    return event instanceof Event.Tapped(var tap) && tap.name().equals(action)
        ? tap.argument()
        : Optional.empty();
  }

  static Optional<Reading> reading(Event event) {
    return event instanceof Event.Said(var reading) ? Optional.of(reading) : Optional.empty();
  }

  /// What they say of their body, unless they say that something has just gone wrong with it.
  static Optional<Reading> body(Event event) {
    return reading(event).filter(reading -> reading.intent() != Intent.REPORT_TWEAK);
  }

  private static Optional<Integer> number(String digits) {
    return digits.matches("\\d{1,2}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
  }
}
