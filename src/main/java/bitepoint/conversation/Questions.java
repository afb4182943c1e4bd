package bitepoint.conversation;

/// The question that belongs to each state, so that any can be asked again.
final class Questions {
  private Questions() {}

  /// The question of the state that a step has come to.
  static Reply of(Next next) {
    return switch (next.state()) {
      case Idle() ->
          new Reply.Text(
              Words.of("menu.what-next"),
              next.pause().isPresent() ? Buttons.menu().and(Pausing.startAgain()) : Buttons.menu());
      case Welcome welcome -> Welcome.question(next, welcome);
      case CheckIn checkIn -> CheckIn.question(next, checkIn);
      case Session session -> Session.question(next, session);
      case TweakReport tweak -> TweakReport.question(next, tweak);
      case StretchQuestion stretch -> StretchQuestion.question(next, stretch);
      case Screening screening -> Screening.question(next, screening);
      case WarningSign sign -> WarningSign.question(next, sign);
      case MadeWorse worse -> MadeWorse.question(next, worse);
      case Forwarded forwarded -> Forwarded.question(forwarded);
      case Lessons lessons -> Lessons.question(next, lessons);
      case Tightness tightness -> Tightness.question(next, tightness);
      case BitePointPractice practice -> BitePointPractice.question(next, practice);
      case Activities activities -> Activities.question(next, activities);
      case Deletion deletion -> Deletion.question(deletion);
      case DidYouMean.Asked asked -> DidYouMean.question(asked);
      case Pausing _ -> Pausing.question(next);
      case DeskBreak asked -> DeskBreak.question(next, asked);
      case DeskSettings asked -> DeskSettings.question(next, asked);
      case PhaseTold phase -> PhaseTold.question(next, phase);
      case Trip trip -> Trip.question(next, trip);
      case Yesterday yesterday -> Yesterday.question(next, yesterday);
      case Settings settings -> Settings.question(next, settings);
      case Planning planning -> Planning.question(next, planning);
    };
  }

  /// Asked again as a new message; what is long is not said twice.
  static Reply again(Next next) {
    var question = of(next);
    return switch (next.state()) {
      case Session.Offered _ -> reminder("routine.ready", question);
      case TweakReport.Planned _ -> reminder("tweak.plan-stands", question);
      case Lessons.Listed _ -> reminder("lessons.which", question);
      case Lessons.Opened(var lesson) -> reminder("lesson." + lesson + ".question", question);
      case DeskBreak.Shown _ -> reminder("desk.stands", question);
      case Idle _,
          Welcome _,
          CheckIn _,
          Session _,
          TweakReport _,
          StretchQuestion _,
          Screening _,
          WarningSign _,
          Forwarded _,
          Settings _,
          Lessons _,
          MadeWorse _,
          Tightness _,
          BitePointPractice _,
          Activities _,
          Deletion _,
          DidYouMean _,
          Pausing _,
          DeskBreak _,
          DeskSettings _,
          PhaseTold _,
          Planning _,
          Trip _,
          Yesterday _ ->
          question.anew();
    };
  }

  private static Reply reminder(String key, Reply question) {
    return new Reply.Text(Words.of(key), question.buttons());
  }
}
