package bitepoint.conversation;

import java.util.Optional;

/// Which topic an answer goes to.
final class Answering {
  private Answering() {}

  /// Empty where the question that is open is not answered by it.
  static Optional<Next> of(Next next, Event event) {
    return switch (next.state()) {
      case Idle() -> Optional.empty();
      case Welcome welcome -> Welcome.answer(next, welcome, event);
      case CheckIn checkIn -> CheckIn.answer(next, checkIn, event);
      case Session session -> Session.answer(next, session, event);
      case TweakReport tweak -> TweakReport.answer(next, tweak, event);
      case StretchQuestion stretch -> StretchQuestion.answer(next, stretch, event);
      case Screening screening -> Screening.answer(next, screening, event);
      case WarningSign sign -> WarningSign.answer(next, sign, event);
      case MadeWorse worse -> MadeWorse.answer(next, worse, event);
      case Forwarded forwarded -> Forwarded.answer(next, forwarded, event);
      case Lessons lessons -> Lessons.answer(next, lessons, event);
      case Tightness tightness -> Tightness.answer(next, tightness, event);
      case BitePointPractice practice -> BitePointPractice.answer(next, practice, event);
      case Activities activities -> Activities.answer(next, activities, event);
      case Deletion deletion -> Deletion.answer(next, deletion, event);
      case DidYouMean.Asked asked -> DidYouMean.answer(next, asked, event);
      case Pausing _ -> Pausing.answer(next, event);
      case DeskBreak asked -> DeskBreak.answer(next, asked, event);
      case DeskSettings asked -> DeskSettings.answer(next, asked, event);
      case PhaseTold phase -> PhaseTold.answer(next, phase, event);
      case Trip trip -> Trip.answer(next, trip, event);
      case Yesterday yesterday -> Yesterday.answer(next, yesterday, event);
      case Settings settings -> Settings.answer(next, settings, event);
      case Planning planning -> Planning.answer(next, planning, event);
    };
  }
}
