package bitepoint.conversation;

import bitepoint.understanding.Intent;
import java.util.Optional;
import java.util.stream.IntStream;

/// What somebody may ask for at any moment, by command, by button or in words.
final class Requests {
  private Requests() {}

  /// Empty where it is no request of this kind.
  static Optional<Next> of(Next next, Event event) {
    return wanted(next, event)
        .flatMap(intent ->
            Locked.isClosed(next, intent)
                ? Locked.instead(next, intent, event)
                : next.person().profile().checkInAt().isEmpty()
                    ? beforeTheWelcomeIsThrough(next, intent)
                    : granted(next, intent, event));
  }

  private static Optional<Intent> wanted(Next next, Event event) {
    return switch (event) {
      case Event.Said(var reading) -> Optional.of(Certainty.wanted(next.state(), reading));
      case Event.Tapped(var tap) ->
          switch (tap.name()) {
            case "routine" -> Optional.of(Intent.ROUTINE);
            case "tweak" -> Optional.of(Intent.REPORT_TWEAK);
            case "tips" -> Optional.of(Intent.TIPS);
            case "lessons", "lesson", "story" -> Optional.of(Intent.LESSONS);
            case "why-tight" -> Optional.of(Intent.WHY_TIGHT);
            case "practice" -> Optional.of(Intent.BITE_POINT);
            case "activities" -> Optional.of(Intent.ACTIVITIES);
            case "worse" -> Optional.of(Intent.MADE_WORSE);
            case "phase" -> Optional.of(Intent.PHASE);
            case "towel" -> Optional.of(Intent.TOWEL);
            case "break" -> Optional.of(Intent.SITTING_BREAK);
            case "start-again" -> Optional.of(Intent.START);
            case "progress" -> Optional.of(Intent.PROGRESS);
            case "plan" -> Optional.of(Intent.PLAN);
            case "set-time" -> Optional.of(Intent.SET_TIME);
            case "yesterday" -> Optional.of(Intent.YESTERDAY);
            default -> Optional.empty();
          };
      case Event.Sent _,
          Event.Forwarded _,
          Event.Corrected _,
          Event.CameDue _,
          Event.Blocked _,
          Event.Returned _ ->
          Optional.empty();
    };
  }

  private static Optional<Next> granted(Next next, Intent intent, Event event) {
    return switch (intent) {
      case START ->
          Optional.of(
              next.pause().isPresent() || Answers.tapped(event, "start-again")
                  ? Pausing.ended(next)
                  : next.says(named(next, "start.again")).asksAgain());
      case PAUSE -> Optional.of(Pausing.wanted(next, event));
      case TOWEL -> Optional.of(TowelTold.of(next, event));
      case SITTING_BREAK -> Optional.of(SittingBreak.of(next, event));
      case GREETING -> Optional.of(next.says(named(next, "greeting")).asksAgain());
      case HELP -> Optional.of(resumed(next, Words.of("help")));
      case TIPS -> Optional.of(tips(next));
      case THANKS -> Optional.of(next.says(new Reply.Reaction("❤")));
      case CANCEL -> Optional.of(cancelled(next));
      case ROUTINE ->
          Answers.minutesSaid(event)
              .filter(_ -> !Underway.breaksOff(next.state()))
              .map(minutes -> Session.lasting(next, minutes))
              .or(() -> Optional.of(routine(next)));
      case LOG_SESSION -> SessionLog.of(next, event).or(() -> Optional.of(routine(next)));
      case MADE_WORSE -> Optional.of(MadeWorse.told(next, event));
      case REPORT_TWEAK -> Optional.of(WarningSign.unlessLocked(next, free -> tweak(free, event)));
      case SETTINGS -> Optional.of(next.asks(new Settings.Menu()));
      case SET_TIME -> Optional.of(Settings.setTime(next, Settings.named(next, event)));
      case SKIP -> Optional.of(DayOff.of(next, event));
      case ASK_STRETCH -> Optional.of(stretch(next, move(event)));
      case LESSONS ->
          Optional.of(
              Underway.breaksOff(next.state()) ? afterThis(next) : Lessons.open(next, event));
      case ROLE_OF_STRETCHING -> Optional.of(roleOfStretching(next, move(event)));
      case WHY_TIGHT -> Optional.of(WarningSign.unlessLocked(next, free -> whyTight(free, event)));
      case BITE_POINT ->
          Optional.of(WarningSign.unlessLocked(next, free -> bitePoint(free, event)));
      case ACTIVITIES ->
          Optional.of(
              Underway.breaksOff(next.state()) ? afterThis(next) : Activities.open(next, event));
      case PLAN ->
          Optional.of(Underway.breaksOff(next.state()) ? afterThis(next) : Planning.open(next));
      case PHASE -> Optional.of(phase(next));
      case PROGRESS -> Optional.of(progress(next));
      case UNDO -> Optional.of(Undoing.last(next));
      case YESTERDAY ->
          Optional.of(
              Underway.breaksOff(next.state()) ? afterThis(next) : Yesterday.open(next, event));
      case PAIN_SCORE ->
          Answers.pain(event)
              .map(pain -> MorningScore.told(next, pain))
              .or(() ->
                  Underway.leavesRoom(next.state())
                      ? Optional.of(next.asks(new CheckIn.AskedPain()))
                      : Optional.empty());
      case RED_FLAG, CRISIS, EXPORT, DELETE, PRIVACY, WITHDRAW, UNKNOWN -> Optional.empty();
    };
  }

  private static Optional<Next> beforeTheWelcomeIsThrough(Next next, Intent intent) {
    var begun = !(next.state() instanceof Idle);
    var open = begun ? next : next.goes(new Welcome.AskedConsent());
    return switch (intent) {
      case HELP -> Optional.of(resumed(open, Words.of("help")));
      case TIPS -> Optional.of(tips(open));
      case ROLE_OF_STRETCHING -> Optional.of(resumed(open, Words.of("stretching.role")));
      case CANCEL -> Optional.of(open.says(Words.of("welcome.later")));
      case UNKNOWN -> begun ? Optional.empty() : Optional.of(open.asksAgain());
      case START, GREETING -> Optional.of(open.asksAgain());
      default ->
          Optional.of((begun ? open.says(Words.of("welcome.first-these")) : open).asksAgain());
    };
  }

  /// An exercise that is on stays on; a tweak is told to its end, which decides what is right
  /// today.
  private static Next routine(Next next) {
    return switch (next.state()) {
      case Session.Doing(var day, _, _, _, _, _, _, _) when day.equals(next.today()) ->
          next.asksAgain();
      case SessionGuard _ -> next.asksAgain();
      case TweakReport asked when Underway.breaksOff(asked) -> afterThese(next);
      case Screening _ -> afterThese(next);
      default -> Session.offer(next);
    };
  }

  private static Next afterThese(Next next) {
    return next.says(Words.of("routine.after-these")).asksAgain();
  }

  private static Next phase(Next next) {
    if (next.state() instanceof CheckIn.AskedForward || next.state() instanceof WarningSign) {
      return next.asksAgain();
    }
    return WarningSign.unlessLocked(
        next,
        free -> Underway.isAsking(free.state()) ? PhaseTold.aside(free) : PhaseTold.open(free));
  }

  private static Next afterThis(Next next) {
    return next.says(Words.of("verdict.after-this")).asksAgain();
  }

  /// A question in the middle of another is answered, and the other goes on.
  private static Next stretch(Next next, Optional<String> move) {
    return Underway.isAsking(next.state())
        ? StretchQuestion.aside(next, move)
        : StretchQuestion.open(next, move);
  }

  private static Next whyTight(Next next, Event event) {
    return Underway.isBusy(next.state())
        ? afterThis(next)
        : Tightness.open(next, Answers.reading(event));
  }

  /// A question in words is answered first; a command or a button begins at once.
  private static Next bitePoint(Next next, Event event) {
    var inWords =
        Answers.reading(event).map(reading -> !reading.said().startsWith("/")).orElse(false);
    var busy = Underway.isBusy(next.state());
    return inWords
        ? busy
            ? next.says(Words.of("practice.explained")).asksAgain()
            : next.asks(new BitePointPractice.Explained())
        : busy && !(next.state() instanceof BitePointPractice)
            ? afterThis(next)
            : BitePointPractice.begin(next);
  }

  /// The move that a question is about.
  private static Optional<String> move(Event event) {
    return Answers.reading(event).flatMap(reading -> reading.moves().stream().findFirst());
  }

  private static Next progress(Next next) {
    return Underway.isAsking(next.state())
        ? next.says(ProgressTold.of(next)).asksAgain()
        : Charts.first(next.goes(new Idle()));
  }

  private static Next cancelled(Next next) {
    var key = next.state() instanceof Idle ? "cancel.nothing" : "cancel.left";
    return next.goes(new Idle()).says(Words.of(key), Buttons.menu());
  }

  private static Next tweak(Next next, Event event) {
    var told = Answers.reading(event).map(TweakTold.NOTHING::and).orElse(TweakTold.NOTHING);
    return TweakReport.open(next, told);
  }

  private static Next tips(Next next) {
    var two = next.says(Words.of("tips.one")).says(Words.of("tips.two"));
    var second = next.journey().shelf().lessons().contains(7) ? 8 : 7;
    return resumed(two, Words.of("tips.three"), 4, second, 10);
  }

  /// Of a move that is named, the verdict; else what stretching does and doesn't do.
  private static Next roleOfStretching(Next next, Optional<String> move) {
    return move.isPresent()
        ? stretch(next, move)
        : resumed(next, Words.of("stretching.role"), 9, 10);
  }

  /// Says it with lessons to read on, or asks again what was being asked.
  private static Next resumed(Next next, Words words, int... lessons) {
    return next.state() instanceof Idle && next.person().profile().checkInAt().isPresent()
        ? next.says(
            words, Keyboard.column(IntStream.of(lessons).mapToObj(Lessons::button).toList()))
        : resumed(next, words);
  }

  /// Says it, and asks again what was being asked.
  private static Next resumed(Next next, Words words) {
    return next.state() instanceof Idle
        ? next.says(words, Buttons.menu())
        : next.says(words).asksAgain();
  }

  private static Words named(Next next, String key) {
    return Words.of(key, "name", next.person().name());
  }
}
