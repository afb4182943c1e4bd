package bitepoint.understanding;

import bitepoint.understanding.WarningSigns.Heard;
import bitepoint.understanding.meaning.Examples;
import bitepoint.understanding.meaning.Guess;
import bitepoint.understanding.meaning.Guesses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds warning signs by the words that are listed and by what was learned of such words. What is
/// listed for certain stands, or is asked about; what is only likely needs both to agree, or the
/// one to be sure.
final class AlarmReader {
  /// How likely a warning sign must be, by what was learned, to be asked about.
  private static final double LIKELY = 0.5;

  /// The same where the listed words were said, and taken to be denied or somebody else's.
  private static final double LIKELY_ALL_THE_SAME = 0.8;

  /// Below this what is listed as unclear is let through: "hit by a bus feeling lol".
  private static final double UNLIKELY = 0.05;

  /// Below this even what is listed as clear is only asked about.
  private static final double HARDLY = 0.01;

  /// Signs that are asked about in another way where something goes down one leg.
  private static final Set<String> OF_THE_LEGS = Set.of("weak-leg", "both-legs");

  /// Words up to which "pins and needles" says nothing but that.
  private static final int HARDLY_A_SENTENCE = 3;

  private final WarningSigns warningSigns;
  private final MentionReader mentions;

  AlarmReader(WarningSigns warningSigns, MentionReader mentions) {
    this.warningSigns = warningSigns;
    this.mentions = mentions;
  }

  /// The most pressing first.
  List<Alarm> in(String text, Optional<Guesses> learned) {
    var heard = warningSigns.in(text);
    return learned
        .map(guesses ->
            heard.alarms().isEmpty()
                ? suspected(heard, guesses, Tokens.of(text))
                : weighed(heard, likelihood(guesses)))
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

  /// A cry for help is never doubted.
  private static Alarm doubted(Alarm alarm, double likelihood) {
    return alarm.certain() && likelihood < HARDLY && !alarm.sign().equals(Alarm.CRISIS)
        ? new Alarm(alarm.sign(), false)
        : alarm;
  }

  private List<Alarm> suspected(Heard heard, Guesses guesses, Tokens said) {
    var enough = heard.listed() ? LIKELY_ALL_THE_SAME : LIKELY;
    return likelihood(guesses) < enough || mentions.isFreeOfPain(said)
        ? List.of()
        : guesses.signs().stream()
            .map(Guess::label)
            .filter(Predicate.not(Examples.HARMLESS::equals))
            .findFirst()
            .filter(warningSigns::isPressing)
            .filter(sign -> !isAskedOtherwise(sign, said))
            .map(sign -> new Alarm(sign, false))
            .stream()
            .toList();
  }

  private boolean isAskedOtherwise(String sign, Tokens said) {
    return mentions.isOfOneLeg(said)
        && (OF_THE_LEGS.contains(sign) || said.words().size() <= HARDLY_A_SENTENCE);
  }

  private static double likelihood(Guesses guesses) {
    return 1 - Guesses.of(Examples.HARMLESS, guesses.signs());
  }
}
