package bitepoint.understanding;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a message was understood to mean. It lives for a turn and is never stored.
///
/// @param said the words themselves, for a warning sign to be repeated to a clinician
/// @param alarms what may be a warning sign, the most pressing first; looked at before the intent
/// @param pain 0–10
/// @param time a time of day on the person's own clock
/// @param agreed yes or no, where that is all that was said
/// @param zone the time zone of a place that was named
/// @param moves the catalogue's ids of the moves that were named, the longest name first
/// @param body the ids of what was said of the body, from the language's `body` file: `lower-back`,
///   `on-waking`; the longest words first
/// @param labels the message keys of button labels that were typed out instead of tapped
/// @param cause what they were doing when their back went, such as `reach`
/// @param minutes how long something takes or took
/// @param kind what it was that took so long, or was done
public record Reading(
    String said,
    Intent intent,
    List<Alarm> alarms,
    Optional<Integer> pain,
    Optional<LocalTime> time,
    Optional<Boolean> agreed,
    Optional<ZoneId> zone,
    Set<String> labels,
    List<String> moves,
    List<String> body,
    Optional<String> cause,
    Optional<Integer> minutes,
    Optional<Work> kind) {

  public Reading {
    alarms = List.copyOf(alarms);
    labels = Set.copyOf(labels);
    moves = List.copyOf(moves);
    body = List.copyOf(body);
  }

  /// The words of a person stay out of logs.
  @Override
  public String toString() {
    return "Reading[" + intent.id() + "]";
  }
}
