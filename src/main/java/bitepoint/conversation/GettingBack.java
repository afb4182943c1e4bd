package bitepoint.conversation;

import bitepoint.coach.Deeds.Milestone;
import bitepoint.coach.Diary;
import bitepoint.coach.Id;
import bitepoint.coach.Phase;
import java.util.Map;
import java.util.Optional;

/// A word at a milestone that names what somebody did, once in a lifetime each. Never while a
/// warning sign locks exercise, in a flare-up, or on a bad morning.
final class GettingBack {
  private static final int WEEK = 7;
  private static final int ENOUGH_MORNINGS = 3;
  private static final int ENOUGH_SESSIONS = 2;
  private static final int MANY_STRENGTH_SESSIONS = 10;

  /// The change of a 0–10 score that counts as one (`coaching.md` 4.2).
  private static final int CHANGE_THAT_COUNTS = 2;

  private GettingBack() {}

  /// At most one milestone, as a message of its own. A story goes with what took many sessions.
  static Next said(Next next) {
    return isTheTime(next) ? reached(next).map(one -> said(next, one)).orElse(next) : next;
  }

  /// A step forward to a phase was taken.
  static Next said(Next next, Phase to) {
    var milestone =
        switch (to) {
          case FLARE_UP, CALM -> Optional.<Milestone>empty();
          case STABILITY -> Optional.of(Milestone.STABILITY);
          case STRENGTH -> Optional.of(Milestone.STRENGTH);
          case RESILIENCE -> Optional.of(Milestone.RESILIENCE);
        };
    return milestone.filter(one -> isNew(next, one)).map(one -> said(next, one)).orElse(next);
  }

  private static Next said(Next next, Milestone milestone) {
    var noted =
        next.travels(journey -> journey.deeds(journey.deeds().reached(milestone)))
            .says(words(next, milestone));
    return switch (milestone) {
      case FIRST_WEEK, FIRST_PAIN_FREE_MORNING -> noted;
      case TEN_STRENGTH_SESSIONS, STABILITY, STRENGTH, RESILIENCE -> Stories.tell(noted);
    };
  }

  private static Words words(Next next, Milestone milestone) {
    return switch (milestone) {
      case FIRST_WEEK, FIRST_PAIN_FREE_MORNING -> Words.of("milestone." + Id.of(milestone));
      case STABILITY, STRENGTH, RESILIENCE -> Words.of("milestone.phase-up");
      case TEN_STRENGTH_SESSIONS -> {
        var first = next.person().profile().painAtStart().orElse(0);
        var now = next.situation().usual().orElse(first);
        yield first - now >= CHANGE_THAT_COUNTS
            ? new Words(
                "milestone.ten-strength-sessions.compared", Map.of("first", first, "now", now))
            : Words.of("milestone.ten-strength-sessions");
      }
    };
  }

  private static Optional<Milestone> reached(Next next) {
    return isFirstDayWithoutPain(next)
        ? Optional.of(Milestone.FIRST_PAIN_FREE_MORNING)
        : hasTenStrengthSessions(next)
            ? Optional.of(Milestone.TEN_STRENGTH_SESSIONS)
            : isFirstWeek(next) ? Optional.of(Milestone.FIRST_WEEK) : Optional.empty();
  }

  private static boolean isFirstDayWithoutPain(Next next) {
    var person = next.person();
    var hurt =
        person.profile().painAtStart().orElse(0) > 0
            || person.diary().pains().values().stream().anyMatch(pain -> pain > 0);
    return isNew(next, Milestone.FIRST_PAIN_FREE_MORNING)
        && person.diary().painOn(next.today()).map(pain -> pain == 0).orElse(false)
        && hurt;
  }

  private static boolean hasTenStrengthSessions(Next next) {
    return isNew(next, Milestone.TEN_STRENGTH_SESSIONS)
        && next.journey().deeds().strengthSessions() >= MANY_STRENGTH_SESSIONS;
  }

  /// In the week after it, for somebody who told enough mornings and trained in it.
  private static boolean isFirstWeek(Next next) {
    var diary = next.person().diary();
    return isNew(next, Milestone.FIRST_WEEK)
        && next.journey()
            .began()
            .filter(began -> diary.pains().headMap(began, false).isEmpty())
            .map(next::daysSince)
            .map(days -> days >= WEEK && days < 2 * WEEK && isBusy(diary))
            .orElse(false);
  }

  private static boolean isBusy(Diary diary) {
    return diary.pains().size() >= ENOUGH_MORNINGS && diary.trainings().size() >= ENOUGH_SESSIONS;
  }

  private static boolean isTheTime(Next next) {
    var person = next.person();
    return !person.profile().isLocked()
        && !next.isInFlareUp()
        && !next.situation().isBad(next.today());
  }

  private static boolean isNew(Next next, Milestone milestone) {
    return !next.journey().deeds().milestones().contains(milestone);
  }
}
