package bitepoint.coach.rule;

import bitepoint.coach.Phase;
import bitepoint.coach.Standing;
import bitepoint.coach.rule.Criterion.Measure;
import bitepoint.coach.rule.Decision.Place;
import bitepoint.coach.rule.Decision.Why;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The rule of `coaching.md` 4.3. The first row that applies decides; when nothing is known,
/// everything stays.
///
/// | in a flare-up | otherwise |
/// |---|---|
/// | settled: ask whether they are ready | a flare-up begins |
/// | stay | two bad mornings, or two hard sessions of three: a step back |
/// | | all criteria met: offer a step forward |
/// | | stay |
public final class PhaseRule {
  private PhaseRule() {}

  /// For the morning that was just told.
  public static Decision decide(Situation now) {
    var today = now.diary().painOn(now.today());
    if (now.phase() == Phase.FLARE_UP) {
      return hasSettled(now) ? new Decision.Settled() : new Decision.Stay(List.of());
    }
    if (today.isPresent() && MorningPain.isFlare(today.get(), now.usual(), now.rule().flare())) {
      return new Decision.Flare();
    }
    return back(now).orElseGet(() -> forwardOrStay(now));
  }

  /// Every criterion for a step forward that applies, with somebody's own numbers; none in a
  /// flare-up, and none where there is no further step.
  public static List<Measure> measures(Situation now) {
    return next(now)
        .map(to ->
            Arrays.stream(Criterion.values())
                .filter(row -> applies(row, now, to))
                .map(row -> row.of(now))
                .toList())
        .orElse(List.of());
  }

  private static boolean applies(Criterion row, Situation now, Place to) {
    return switch (row) {
      case DAYS_IN_PHASE -> to.phase() != now.phase();
      case DAYS_SINCE_A_FLARE -> now.journey().standing().calmSince().isPresent();
      case MORNINGS_TOLD, GOOD_DAYS, LAST_DAYS_GOOD, STRENGTH_DAYS, DAYS_AT_THIS_DOSE -> true;
    };
  }

  /// Where a step forward leads: a fuller dose, then the next phase.
  public static Optional<Place> next(Situation now) {
    return switch (now.phase()) {
      case FLARE_UP -> Optional.empty();
      case CALM, STABILITY, STRENGTH, RESILIENCE -> {
        var dose = now.journey().standing().dose();
        yield dose < Standing.LAST_DOSE
            ? Optional.of(new Place(now.phase(), dose + 1))
            : after(now.phase()).map(phase -> new Place(phase, 0));
      }
    };
  }

  /// Where a step back leads: a smaller dose, then the phase before; nowhere from the first dose of
  /// [Phase#CALM].
  public static Optional<Place> previous(Situation now) {
    return switch (now.phase()) {
      case FLARE_UP -> Optional.empty();
      case CALM, STABILITY, STRENGTH, RESILIENCE -> {
        var dose = now.journey().standing().dose();
        yield dose > 0
            ? Optional.of(new Place(now.phase(), dose - 1))
            : before(now.phase()).map(phase -> new Place(phase, Standing.LAST_DOSE));
      }
    };
  }

  private static boolean hasSettled(Situation now) {
    return now.journey()
        .flare()
        .map(flare -> MorningPain.hasSettled(now.diary(), flare.usual(), now.today(), now.rule()))
        .orElse(false);
  }

  private static Optional<Decision> back(Situation now) {
    var rule = now.rule().back();
    var why =
        now.badMorningsInARow() >= rule.morningsInARow()
            ? Optional.of(Why.MORNINGS)
            : now.hardSessions() >= rule.hardSessions()
                ? Optional.of(Why.SESSIONS)
                : Optional.<Why>empty();
    return why.flatMap(because -> previous(now).map(to -> new Decision.Back(to, because)));
  }

  private static Decision forwardOrStay(Situation now) {
    var missing = missing(now);
    var to = next(now);
    return to.isPresent() && missing.isEmpty() && !isDeclinedLately(now)
        ? new Decision.Forward(to.get())
        : new Decision.Stay(missing);
  }

  /// Whether they said not yet a few days ago, so that a step is not offered again so soon.
  public static boolean isDeclinedLately(Situation now) {
    return now.journey()
        .standing()
        .declinedOn()
        .map(day -> now.daysSince(day) < now.rule().forward().askAgainAfterDays())
        .orElse(false);
  }

  private static List<Measure> missing(Situation now) {
    return measures(now).stream().filter(measure -> !measure.isMet()).toList();
  }

  private static Optional<Phase> after(Phase phase) {
    return phase == Phase.RESILIENCE
        ? Optional.empty()
        : Optional.of(Phase.values()[phase.ordinal() + 1]);
  }

  private static Optional<Phase> before(Phase phase) {
    return phase.compareTo(Phase.CALM) > 0
        ? Optional.of(Phase.values()[phase.ordinal() - 1])
        : Optional.empty();
  }
}
