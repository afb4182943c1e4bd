package bitepoint.conversation;

import bitepoint.coach.Id;
import bitepoint.conversation.IfThen.Cue;
import bitepoint.conversation.IfThen.Instead;
import bitepoint.conversation.Rhythm.PartOfDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A plan as the person would say it themselves.
final class PlanWords {
  private PlanWords() {}

  /// "After your coffee: ten minutes. Sore? The towel. No time? Two minutes."
  static Words told(Next next, IfThen plan) {
    return new Words(
        "plan.told",
        Map.of(
            "after", after(plan),
            "minutes", next.person().profile().preferences().minutes(),
            "sore", label(plan.whenSore()),
            "rushed", label(plan.whenRushed())));
  }

  /// "After your coffee", or their own words as they typed them.
  static Words after(IfThen plan) {
    return new Words("plan.after", Map.of("cue", plan.cue().name(), "own", plan.own().orElse("")));
  }

  /// What today's exercises come with: the little that they planned for a day like this, or when
  /// they come. Nothing where that is over for today.
  static Optional<Words> today(Next next) {
    return LessToday.planned(next)
        .map(less ->
            Words.of(
                LessToday.isSore(next) ? "plan.sore-today" : "plan.rushed-today",
                "instead",
                planned(less)))
        .or(() ->
            next.person()
                .profile()
                .plan()
                .filter(plan -> isToCome(plan.cue(), part(next)) && hasIt(plan.cue(), next.today()))
                .map(plan -> Words.of("plan.today", "after", after(plan))));
  }

  static Words label(Cue cue) {
    return Words.of("plan.cue." + Id.of(cue));
  }

  static Words label(Instead instead) {
    return Words.of("plan.instead." + Id.of(instead));
  }

  /// In the middle of a sentence.
  static Words planned(Instead instead) {
    return Words.of("plan.instead." + Id.of(instead) + ".planned");
  }

  /// For most people weekends are without work.
  private static boolean hasIt(Cue cue, LocalDate day) {
    return cue != Cue.WORK
        || day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private static PartOfDay part(Next next) {
    return Rhythm.partOfDay(next.now().atZone(next.person().profile().zone()).toLocalTime());
  }

  private static boolean isToCome(Cue cue, PartOfDay now) {
    return switch (cue) {
      case COFFEE -> now == PartOfDay.MORNING;
      case LUNCH -> now != PartOfDay.EVENING;
      case TEETH, WORK, SHOWER, OWN -> true;
    };
  }
}
