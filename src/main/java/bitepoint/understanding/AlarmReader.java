package bitepoint.understanding;

import bitepoint.understanding.WarningSigns.Heard;
import bitepoint.understanding.meaning.Examples;
import bitepoint.understanding.meaning.Guess;
import bitepoint.understanding.meaning.Guesses;
import bitepoint.understanding.meaning.Intuition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds warning signs by the words that are listed and by what was learned of such words. What is
/// listed stands, or is asked about, unless it is unclear and learned to be harmless; what is not
/// listed is asked about where it was learned that it may be one. The thresholds were chosen so
/// that of about a thousand warnings none is lost by them (`mvn -Peval verify`).
final class AlarmReader {
  /// How likely a warning sign must be, by what was learned, to be asked about.
  private static final double LIKELY = 0.55;

  /// The same where the listed words were said, and taken to be denied or somebody else's.
  private static final double LIKELY_ALL_THE_SAME = 0.8;

  /// Below this what is listed as unclear is let through: "hit by a bus feeling lol".
  private static final double UNLIKELY = 0.1;

  /// Below this even what is listed as clear is only asked about, unless it is a cry for help.
  private static final double HARDLY = 0.01;

  /// Signs that are asked about in another way where something goes down one leg.
  private static final Set<String> OF_THE_LEGS = Set.of("weak-leg", "both-legs");

  /// Words up to which "pins and needles" says nothing but that.
  private static final int HARDLY_A_SENTENCE = 3;

  private final WarningSigns warningSigns;
  private final MentionReader mentions;
  private final Clauses clauses;
  private final Intuition ofParts;

  AlarmReader(
      WarningSigns warningSigns, MentionReader mentions, Clauses clauses, Intuition ofParts) {
    this.warningSigns = warningSigns;
    this.mentions = mentions;
    this.clauses = clauses;
    this.ofParts = ofParts;
  }

  /// The most pressing first.
  List<Alarm> in(String text, Optional<Guesses> learned) {
    var heard = warningSigns.in(text);
    return learned
        .map(guesses ->
            heard.alarms().isEmpty()
                ? suspected(heard, guesses, Tokens.of(text))
                : weighed(heard, likelihood(text, guesses)))
        .orElse(heard.alarms());
  }

  /// The intent of a message that tells of these.
  Optional<Intent> intent(List<Alarm> alarms) {
    return warningSigns.intent(alarms);
  }

  private static List<Alarm> weighed(Heard heard, double likelihood) {
    return heard.alarms().stream()
        .filter(alarm -> alarm.certain() || likelihood >= UNLIKELY)
        .map(alarm -> doubted(alarm, likelihood))
        .toList();
  }

  private static Alarm doubted(Alarm alarm, double likelihood) {
    return likelihood < HARDLY && !alarm.sign().equals(Alarm.CRISIS)
        ? new Alarm(alarm.sign(), false)
        : alarm;
  }

  /// Of the whole or of any part: a sign may be said beside much that is harmless.
  private double likelihood(String text, Guesses whole) {
    return clauses.of(text).stream()
        .flatMap(part -> ofParts.of(part).stream())
        .mapToDouble(AlarmReader::likelihood)
        .reduce(likelihood(whole), Math::max);
  }

  private List<Alarm> suspected(Heard heard, Guesses guesses, Tokens said) {
    var enough = heard.listed() ? LIKELY_ALL_THE_SAME : LIKELY;
    var oneLeg = mentions.isOfOneLeg(said);
    var hardlyMore = oneLeg && said.words().size() <= HARDLY_A_SENTENCE;
    var signs =
        guesses.signs().stream()
            .filter(sign -> !sign.label().equals(Examples.HARMLESS))
            .filter(sign -> !hardlyMore && !(oneLeg && OF_THE_LEGS.contains(sign.label())))
            .toList();
    var likelihood = signs.stream().mapToDouble(Guess::probability).sum();
    return likelihood < enough || mentions.isFreeOfPain(said)
        ? List.of()
        : signs.stream()
            .map(Guess::label)
            .findFirst()
            .filter(warningSigns::isPressing)
            .map(sign -> new Alarm(sign, false))
            .stream()
            .toList();
  }

  private static double likelihood(Guesses guesses) {
    return 1 - Guesses.of(Examples.HARMLESS, guesses.signs());
  }
}
