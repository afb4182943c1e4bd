package bitepoint.conversation;

import bitepoint.coach.Needs;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an event says to a question, whether it was tapped or typed.
final class Answers {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  /// From this confidence on words are taken to tell of a back that went, whatever was asked.
  static final double SURELY = 0.9;

  private Answers() {}

  /// 0–10: a button of the scale, or a number in words or digits that is not a lesson's.
  static Optional<Integer> pain(Event event) {
    return number(event, "pain")
        .filter(pain -> pain <= 10)
        .or(() ->
            reading(event)
                .filter(reading -> reading.wants() != Intent.LESSONS)
                .flatMap(Reading::pain));
  }

  /// A time of day: a button, or a time in words or digits.
  static Optional<LocalTime> time(Event event) {
    return argument(event, "time")
        .map(LocalTime::parse)
        .or(() -> reading(event).flatMap(Reading::time));
  }

  /// A number of hours: a button, or a number in words or digits.
  static Optional<Integer> hours(Event event) {
    return number(event, "hours")
        .or(() -> reading(event).flatMap(Reading::time).map(LocalTime::getHour));
  }

  /// How long a routine may be: a button, or a number of minutes.
  static Optional<Integer> minutes(Event event) {
    var bare = isAbout(event, Intent.PAIN_SCORE) || isAbout(event, Intent.UNKNOWN);
    return argument(event, "minutes")
        .flatMap(Answers::number)
        .or(() -> minutesSaid(event))
        .or(() -> bare ? hours(event) : Optional.empty())
        .map(Needs::closest);
  }

  /// A number of minutes that is named as such, where nothing else is meant.
  static Optional<Integer> minutesSaid(Event event) {
    return isAbout(event, Intent.UNKNOWN) || isAbout(event, Intent.ROUTINE)
        ? reading(event).flatMap(Reading::minutes).map(Needs::closest)
        : Optional.empty();
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

  /// Whether words were said that mean that.
  static boolean isAbout(Event event, Intent intent) {
    return reading(event).map(reading -> reading.wants() == intent).orElse(false);
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

  /// The number that a tapped button of that name carries.
  static Optional<Integer> number(Event event, String action) {
    return argument(event, action).flatMap(Answers::number);
  }

  static Optional<Reading> reading(Event event) {
    return event instanceof Event.Said(var reading) ? Optional.of(reading) : Optional.empty();
  }

  /// What they say of their body, unless it is plain that something has just gone wrong with it.
  static Optional<Reading> body(Event event) {
    return reading(event)
        .filter(reading -> reading.wants() != Intent.REPORT_TWEAK || reading.confidence() < SURELY);
  }

  private static Optional<Integer> number(String digits) {
    return NUMBER.matcher(digits).matches()
        ? Optional.of(Integer.parseInt(digits))
        : Optional.empty();
  }
}
