package bitepoint.conversation;

import bitepoint.coach.Consistency;
import bitepoint.coach.Flare;
import bitepoint.coach.Id;
import bitepoint.coach.Journey;
import bitepoint.coach.Phase;
import bitepoint.coach.rule.Decision.Place;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// How a step of the rule is taken: forward, back, into a flare-up and out of it. What was built is
/// kept.
final class Steps {
  private Steps() {}

  /// The days up to yesterday are counted, before anything changes what a day was.
  static Next counted(Next next) {
    var today = next.today();
    return next.travels(journey -> {
      var known = journey.began().isPresent() ? journey : begun(next);
      var began = known.began().orElse(today);
      return known.consistency(
          known.consistency().through(today.minusDays(1), began, day -> whatItWas(next, day)));
    });
  }

  /// What a day was is changed afterwards; where it was the last that was counted, it is counted
  /// once more.
  static Next recounted(Next next, LocalDate day, UnaryOperator<Next> change) {
    var isLast = next.journey().consistency().through().equals(Optional.of(day));
    var was = whatItWas(next, day);
    var changed = change.apply(next);
    return isLast
        ? counted(
            changed.travels(journey -> journey.consistency(journey.consistency().before(was))))
        : changed;
  }

  /// A journey of somebody whom an earlier version of the coach knew without one.
  private static Journey begun(Next next) {
    var today = next.today();
    var journey = Journey.begun(today);
    return next.isInFlareUp() ? journey.flares(new Flare(today, usual(next), Phase.CALM)) : journey;
  }

  /// How steadily they train as of now: today counts once they trained.
  static Consistency consistency(Next next) {
    var counted = counted(next);
    var today = next.today();
    var known = counted.journey().consistency();
    return whatItWas(counted, today) == Consistency.Day.TRAINED
        ? known.through(today, today, _ -> Consistency.Day.TRAINED)
        : known;
  }

  static Next flares(Next next) {
    var counted = counted(next);
    var from = counted.person().phase();
    if (from == Phase.FLARE_UP) {
      return counted;
    }
    var flare = new Flare(counted.today(), usual(counted), from);
    return counted
        .travels(journey -> journey.flares(flare))
        .noting(new Change.MovedTo(Phase.FLARE_UP, "flare"));
  }

  /// Back to where they were, at the same dose.
  static Next settles(Next next) {
    var counted = counted(next);
    var from = counted.journey().flare().map(Flare::from).orElse(Phase.CALM);
    return PinnedPlan.off(counted)
        .travels(journey -> journey.settles(counted.today()))
        .noting(new Change.MovedTo(from, "settled"));
  }

  /// @param why what the store keeps of it: `forward`, `mornings`, `sessions` or `asked`
  static Next to(Next next, Place place, String why) {
    var today = next.today();
    if (place.phase() == next.person().phase()) {
      return next.travels(
          journey -> journey.standing(journey.standing().atDose(place.dose(), today)));
    }
    return next.travels(
            journey -> journey.standing(journey.standing().inPhaseAt(place.dose(), today)))
        .noting(new Change.MovedTo(place.phase(), why));
  }

  static Next declined(Next next) {
    return next.travels(journey -> journey.standing(journey.standing().declined(next.today())));
  }

  static Words name(Phase phase) {
    return Words.of("phase." + Id.of(phase) + ".name");
  }

  private static int usual(Next next) {
    return next.situation().usual().orElse(0);
  }

  private static Consistency.Day whatItWas(Next next, LocalDate day) {
    var person = next.person();
    var diary = person.diary();
    if (diary.trainedOn(day)) {
      return Consistency.Day.TRAINED;
    }
    var zone = person.profile().zone();
    var locked = person.profile().lockedSince().map(since -> since.atZone(zone).toLocalDate());
    return diary.rests().contains(day)
            || isFrom(person.journey().flare().map(Flare::since), day)
            || isFrom(locked, day)
        ? Consistency.Day.EXCUSED
        : Consistency.Day.OFF;
  }

  private static boolean isFrom(Optional<LocalDate> first, LocalDate day) {
    return first.map(from -> !day.isBefore(from)).orElse(false);
  }
}
