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
/// Immutable.
public final class Situation {
  private final Rule rule;
  private final Phase phase;
  private final Diary diary;
  private final Journey journey;
  private final Optional<Integer> painAtStart;
  private final LocalDate today;
  private final Optional<Integer> usual;

  /// @param painAtStart 0–10, from the welcome
  public Situation(
      Rule rule,
      Phase phase,
      Diary diary,
      Journey journey,
      Optional<Integer> painAtStart,
      LocalDate today) {
    this.rule = rule;
    this.phase = phase;
    this.diary = diary;
    this.journey = journey;
    this.painAtStart = painAtStart;
    this.today = today;
    this.usual =
        journey
            .flare()
            .map(Flare::usual)
            .or(() -> MorningPain.usual(diary, painAtStart, today, rule.usual().ofLastMornings()));
  }

  public Rule rule() {
    return rule;
  }

  public Phase phase() {
    return phase;
  }

  public Diary diary() {
    return diary;
  }

  public Journey journey() {
    return journey;
  }

  /// 0–10.
  public Optional<Integer> painAtStart() {
    return painAtStart;
  }

  /// The person's own date.
  public LocalDate today() {
    return today;
  }

  /// Their usual morning score, 0–10; in a flare-up the one before it.
  public Optional<Integer> usual() {
    return usual;
  }

  /// Days with a morning score among the last ones that a step looks at, today included.
  int morningsTold() {
    return diary.pains().subMap(firstOfTheLastDays(), true, today, true).size();
  }

  int goodDays() {
    var good = 0;
    for (var day : diary.pains().subMap(firstOfTheLastDays(), true, today, true).keySet()) {
      good += isGood(day) ? 1 : 0;
    }
    return good;
  }

  /// Good days in a row up to today, as far as the rule looks.
  int lastDaysGood() {
    var good = 0;
    while (good < rule.forward().lastDaysGood() && isGood(today.minusDays(good))) {
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
    var bad = 0;
    for (var day = today; isSinceTheLastStep(day) && isBad(day); day = day.minusDays(1)) {
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

  /// Whether a morning was well above the usual.
  public boolean isBad(LocalDate day) {
    var pain = diary.pains().get(day);
    return pain != null
        && usual.isPresent()
        && pain >= usual.get() + rule.back().aboveUsualAtLeast();
  }

  private boolean isGood(LocalDate day) {
    var pain = diary.pains().get(day);
    return pain != null
        && usual.isPresent()
        && pain <= usual.get() + rule.goodDay().aboveUsualAtMost()
        && wasNotTooMuch(day)
        && wasNotFollowedByWorse(day, pain);
  }

  private boolean wasNotTooMuch(LocalDate day) {
    for (var done : diary.trainings()) {
      if (done.outcome() == Training.Outcome.TOO_MUCH && done.day().equals(day)) {
        return false;
      }
    }
    return true;
  }

  private boolean wasNotFollowedByWorse(LocalDate day, int pain) {
    var after = diary.pains().get(day.plusDays(1));
    return after == null || after - pain < rule.goodDay().nextMorningWorseByLessThan();
  }
}
