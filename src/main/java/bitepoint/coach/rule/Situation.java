package bitepoint.coach.rule;

import bitepoint.coach.Diary;
import bitepoint.coach.Flare;
import bitepoint.coach.Journey;
import bitepoint.coach.Phase;
import bitepoint.coach.Training;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Somebody's own numbers, as the rule counts them on a day. What was not told is not counted.
///
/// @param painAtStart 0–10, from the welcome
public record Situation(
    Rule rule,
    Phase phase,
    Diary diary,
    Journey journey,
    Optional<Integer> painAtStart,
    LocalDate today) {

  /// Their usual morning score, 0–10; in a flare-up the one before it.
  public Optional<Integer> usual() {
    return journey
        .flare()
        .map(Flare::usual)
        .or(() -> MorningPain.usual(diary, painAtStart, today, rule.usual().ofLastMornings()));
  }

  /// Days with a morning score among the last ones that a step looks at, today included.
  int morningsTold() {
    return diary.pains().subMap(firstOfTheLastDays(), true, today, true).size();
  }

  int goodDays() {
    var usual = usual();
    if (usual.isEmpty()) {
      return 0;
    }
    var mornings = diary.pains().subMap(firstOfTheLastDays(), true, today, true).keySet();
    return (int) mornings.stream().filter(day -> isGood(day, usual.get())).count();
  }

  /// Good days in a row up to today.
  int lastDaysGood() {
    var most = rule.forward().lastDaysGood();
    var usual = usual();
    var good = 0;
    while (good < most && usual.isPresent() && isGood(today.minusDays(good), usual.get())) {
      good++;
    }
    return good;
  }

  /// Days with strength work among the last ones, today included.
  int strengthDays() {
    var first = firstOfTheLastDays();
    return (int)
        diary.trainings().stream()
            .filter(done -> done.strengthMinutes() > 0 && !done.day().isBefore(first))
            .map(Training::day)
            .distinct()
            .count();
  }

  /// 0 where there never was one.
  int daysSinceAFlare() {
    return journey.standing().calmSince().map(this::daysSince).orElse(0);
  }

  int daysAtThisDose() {
    return journey.standing().atDoseSince().map(this::daysSince).orElse(0);
  }

  int daysInPhase() {
    return journey.standing().inPhaseSince().map(this::daysSince).orElse(0);
  }

  /// Mornings in a row up to today, since the last step, that were well above the usual.
  int badMorningsInARow() {
    var usual = usual();
    var bad = 0;
    for (var day = today; usual.isPresent() && isSinceTheLastStep(day); day = day.minusDays(1)) {
      var pain = diary.pains().get(day);
      if (pain == null || pain < usual.get() + rule.back().aboveUsualAtLeast()) {
        break;
      }
      bad++;
    }
    return bad;
  }

  /// How many of the last few sessions, since the last step, had something that was too much.
  int hardSessions() {
    var since = diary.trainings().stream().filter(done -> isSinceTheLastStep(done.day())).toList();
    return (int)
        since.reversed().stream()
            .limit(rule.back().ofLastSessions())
            .filter(done -> done.outcome() == Training.Outcome.TOO_MUCH)
            .count();
  }

  int daysSince(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(day, today);
  }

  private boolean isSinceTheLastStep(LocalDate day) {
    return journey.standing().atDoseSince().map(day::isAfter).orElse(false);
  }

  private LocalDate firstOfTheLastDays() {
    return today.minusDays(rule.forward().ofLastDays() - 1);
  }

  private boolean isGood(LocalDate day, int usual) {
    var pain = diary.pains().get(day);
    return pain != null
        && pain <= usual + rule.goodDay().aboveUsualAtMost()
        && wasNotTooMuch(day)
        && wasNotFollowedByWorse(day, pain);
  }

  private boolean wasNotTooMuch(LocalDate day) {
    return diary.trainings().stream()
        .noneMatch(done -> done.day().equals(day) && done.outcome() == Training.Outcome.TOO_MUCH);
  }

  private boolean wasNotFollowedByWorse(LocalDate day, int pain) {
    var after = diary.pains().get(day.plusDays(1));
    return after == null || after - pain < rule.goodDay().nextMorningWorseByLessThan();
  }
}
