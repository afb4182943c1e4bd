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
/// @param meanings what it may want, the likeliest first; never empty
/// @param mentions what it names
/// @param agreed yes or no, where that is all that was said
/// @param labels the message keys of button labels that were typed out instead of tapped
/// @param further what else the message says: each to be taken after it, as if it had been said in
///   a message of its own
public record Reading(
    String said,
    List<Alarm> alarms,
    List<Meaning> meanings,
    Mentions mentions,
    Optional<Boolean> agreed,
    Set<String> labels,
    List<Reading> further) {

  /// From this confidence on the coach acts; a wrong step is one tap away from a right one.
  private static final double SURE_ENOUGH = 0.5;

  public Reading {
    alarms = List.copyOf(alarms);
    meanings = List.copyOf(meanings);
    labels = Set.copyOf(labels);
    further = List.copyOf(further);
  }

  /// Words that want that and name nothing.
  public static Reading of(String said, Intent intent) {
    return new Reading(
        said,
        List.of(),
        List.of(Meaning.certain(intent)),
        Mentions.NOTHING,
        Optional.empty(),
        Set.of(),
        List.of());
  }

  /// What it most likely wants.
  public Intent intent() {
    return meanings.getFirst().intent();
  }

  /// How likely [#intent] is right, from 0 to 1.
  public double confidence() {
    return meanings.getFirst().confidence();
  }

  /// What it wants for all that can be told: unknown where that is too unsure to act on.
  public Intent wants() {
    return confidence() < SURE_ENOUGH ? Intent.UNKNOWN : intent();
  }

  /// 0–10, rounded: a half counts as the whole above it.
  public Optional<Integer> pain() {
    return mentions.pain().map(pain -> (int) Math.round(pain));
  }

  /// A time of day, or a number that may be one.
  public Optional<LocalTime> time() {
    return mentions.time().or(mentions::hour);
  }

  public Optional<Integer> minutes() {
    return mentions.minutes();
  }

  /// The kind of exercise that was named first.
  public Optional<Work> kind() {
    return mentions.kinds().stream().findFirst();
  }

  public List<String> moves() {
    return mentions.moves();
  }

  public List<String> body() {
    return mentions.body();
  }

  public Optional<String> cause() {
    return mentions.cause();
  }

  public Optional<ZoneId> zone() {
    return mentions.zone();
  }

  /// The words of a person stay out of logs.
  @Override
  public String toString() {
    return "Reading[" + intent().id() + "]";
  }
}
