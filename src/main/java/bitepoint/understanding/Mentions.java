package bitepoint.understanding;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What a message names besides what it wants: numbers, times, moves and parts of the body.
///
/// @param pain 0–10, halves and the like allowed
/// @param time a time of day that can be nothing else, on the person's own clock
/// @param hour a bare number that may be an hour
/// @param hours from when until when, where two times were named
/// @param shift so much later, or earlier where it is negative, in minutes
/// @param minutes how long something takes or took, 1–300
/// @param span for how many days, or until when
/// @param kinds what was done, the first named first
/// @param moves the catalogue's ids of the moves that were named, the longest name first
/// @param body the ids of what was said of the body, from the language's `body` file: `lower-back`,
///   `on-waking`; the longest words first
/// @param cause what they were doing when their back went, such as `reach`
/// @param barrier what got in the way of exercise: `time`, `bored`
/// @param zone the time zone of a place that was named
public record Mentions(
    Optional<Double> pain,
    Optional<LocalTime> time,
    Optional<LocalTime> hour,
    Optional<Hours> hours,
    Optional<Integer> shift,
    Optional<Integer> minutes,
    Optional<Span> span,
    List<Work> kinds,
    List<String> moves,
    List<String> body,
    Optional<String> cause,
    Optional<String> barrier,
    Optional<ZoneId> zone) {

  public static final Mentions NOTHING =
      new Mentions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Mentions {
    kinds = List.copyOf(kinds);
    moves = List.copyOf(moves);
    body = List.copyOf(body);
  }

  /// A move, and nothing besides.
  ///
  /// @param move the catalogue's id
  public static Mentions of(String move) {
    return new Mentions(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(move),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// What a person mentions stays out of logs.
  @Override
  public String toString() {
    return "Mentions";
  }
}
