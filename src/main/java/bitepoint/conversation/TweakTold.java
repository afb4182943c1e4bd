package bitepoint.conversation;

import bitepoint.coach.Tweak;
import bitepoint.coach.Tweak.Cause;
import bitepoint.coach.Tweak.Spread;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// What somebody has told of a tweak so far.
///
/// @param flared whether a high score led here and not a moment
/// @param pain 0–10
/// @param spread how far it goes, where they said that it leaves the back
public record TweakTold(
    boolean flared, Optional<Cause> cause, Optional<Integer> pain, Optional<Spread> spread) {
  public static final TweakTold NOTHING =
      new TweakTold(false, Optional.empty(), Optional.empty(), Optional.empty());

  private static final Set<String> ABOVE_THE_KNEE =
      Set.of("bottom", "back-of-thigh", "front-of-hip", "thigh");

  /// A high score: it is the pain, and there was no moment to ask about.
  public static TweakTold score(int pain) {
    return new TweakTold(true, Optional.of(Cause.UNKNOWN), Optional.of(pain), Optional.empty());
  }

  /// The same with what a sentence says besides: "reached for a glass and my back went, 7/10".
  TweakTold and(Reading reading) {
    var isScore = reading.wants() == Intent.REPORT_TWEAK || reading.wants() == Intent.PAIN_SCORE;
    var score = isScore ? reading.pain() : Optional.<Integer>empty();
    return new TweakTold(
        flared,
        cause.or(() -> reading.cause().flatMap(TweakTold::cause)),
        pain.or(() -> score),
        spread.or(() -> spread(reading).filter(where -> where != Spread.BACK_ONLY)));
  }

  TweakTold doing(Cause what) {
    return new TweakTold(flared, Optional.of(what), pain, spread);
  }

  TweakTold atPain(int score) {
    return new TweakTold(flared, cause, Optional.of(score), spread);
  }

  boolean hasCause() {
    return cause.isPresent();
  }

  /// The first thing they read, before the emergency questions.
  Words opener() {
    return flared ? Words.of("tweak.flared", "pain", pain.orElseThrow()) : Words.of("tweak.sorry");
  }

  Tweak tweak(LocalDate day, Spread spread) {
    return new Tweak(day, cause.orElse(Cause.UNKNOWN), spread, pain);
  }

  /// How far it goes, in words; the farthest that is named counts.
  static Optional<Spread> spread(Reading reading) {
    var places = reading.body();
    return places.contains("below-knee")
        ? Optional.of(Spread.BELOW_KNEE)
        : places.stream().anyMatch(ABOVE_THE_KNEE::contains)
            ? Optional.of(Spread.BOTTOM_OR_THIGH)
            : places.contains("lower-back") ? Optional.of(Spread.BACK_ONLY) : Optional.empty();
  }

  private static Optional<Cause> cause(String id) {
    return Arrays.stream(Cause.values()).filter(one -> one.name().equalsIgnoreCase(id)).findFirst();
  }
}
