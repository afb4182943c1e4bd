package bitepoint.conversation;

import bitepoint.coach.Barrier;
import bitepoint.coach.Barrier.Kind;
import bitepoint.coach.Id;
import bitepoint.coach.Needs;
import bitepoint.coach.Routine.Item;
import bitepoint.conversation.IfThen.Instead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The question what got in the way, and what each answer changes: a sentence, and one button.
final class BarrierCard {
  private static final int FIVE = 5;

  /// Hurting is not always harm, told as a story.
  private static final int LESSON = 12;

  private record Answer(Words words, Button button) {}

  private BarrierCard() {}

  static Reply aboutYesterday() {
    return new Reply.EditOf(
        Words.of("barrier.ask-yesterday"),
        choices().and(Buttons.labelled("button.routine", "routine")));
  }

  static Keyboard choices() {
    return Keyboard.pairs(
        Stream.of(Kind.values())
            .map(kind -> Buttons.choice("barrier.say." + Id.of(kind), "barrier", kind))
            .toList());
  }

  /// About yesterday, today's exercises come next; about today, tomorrow's.
  ///
  /// @param next with the barrier kept
  static Next answer(Next next, Barrier met, Optional<Words> before) {
    var day = met.about().plusDays(1);
    var answer = answer(next, met.kind().orElseThrow(), day);
    var said = new ArrayList<Words>();
    before.ifPresent(said::add);
    said.add(answer.words);
    var keyboard = Keyboard.row(answer.button);
    return next.says(
        new Reply.EditOf(
            Words.lines(said),
            day.equals(next.today())
                ? keyboard.and(Buttons.labelled("button.routine", "routine"))
                : keyboard));
  }

  /// Five minutes from now on, or less where it is less already.
  static Next five(Next next) {
    var minutes = Math.min(FIVE, next.person().profile().preferences().minutes());
    return next.prefers(preferences -> preferences.minutes(minutes))
        .travels(journey -> journey.barrier(journey.barrier().map(Barrier::inTime)))
        .goes(new Idle())
        .says(new Reply.EditOf(Words.of("barrier.five", "minutes", minutes), Keyboard.NONE));
  }

  private static Answer answer(Next next, Kind kind, LocalDate day) {
    var which = day.equals(next.today()) ? "today" : "tomorrow";
    return switch (kind) {
      case PAIN ->
          new Answer(words("barrier.pain", which), Buttons.labelled("button.tweak", "tweak"));
      case TIME -> time(next, which);
      case FORGOT -> forgot(next);
      case BORED ->
          new Answer(bored(next, day, which), Buttons.labelled("practice.button", "practice"));
      case WORRIED -> new Answer(Words.of("barrier.worried"), Lessons.button(LESSON));
    };
  }

  private static Answer time(Next next, String which) {
    var five = Buttons.labelled("barrier.make-it-five", "five");
    var profile = next.person().profile();
    if (LessToday.isPlanned(next)) {
      var instead = profile.plan().map(IfThen::whenRushed).orElse(Instead.TWO_MINUTES);
      return new Answer(
          new Words(
              "barrier.time.planned", Map.of("day", which, "instead", PlanWords.planned(instead))),
          five);
    }
    return profile.preferences().minutes() <= Needs.SHORTEST
        ? new Answer(
            words("barrier.time.least", which), Buttons.labelled("meant.sitting-break", "break"))
        : new Answer(words("barrier.time", which), five);
  }

  private static Answer forgot(Next next) {
    return next.person().profile().plan().isEmpty()
        ? new Answer(Words.of("barrier.forgot"), Planning.button())
        : new Answer(
            Words.of("barrier.forgot.planned"),
            Buttons.labelled("barrier.another-time", "set-time"));
  }

  /// What is in that day's routine and is not in the one before it.
  private static Words bored(Next next, LocalDate day, String which) {
    var before = next.routine(day.minusDays(1)).items().stream().map(Item::exercise).toList();
    var others =
        next.routine(day).items().stream()
            .filter(item -> !before.contains(item.exercise()))
            .map(item -> ExerciseWords.shortName(item.words()))
            .toList();
    return others.isEmpty()
        ? words("barrier.bored.same", which)
        : new Words("barrier.bored", Map.of("day", which, "exercises", others));
  }

  private static Words words(String key, String day) {
    return Words.of(key, "day", day);
  }
}
