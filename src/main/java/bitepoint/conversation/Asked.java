package bitepoint.conversation;

import bitepoint.conversation.Library.Answer;
import bitepoint.conversation.Library.Answer.ForAClinician;
import bitepoint.conversation.Library.Answer.Quote;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A question that no topic is about. What stands written already is quoted, with its source.
final class Asked {
  /// What has questions of its own, those about warning signs first.
  private static final Set<Intent> TOLD_FIRST =
      EnumSet.of(Intent.REPORT_TWEAK, Intent.MADE_WORSE, Intent.WHY_TIGHT);

  private Asked() {}

  /// What is listed, or is a clinician's, goes before what the reader took it for; anything else,
  /// where the reader knew nothing, before it is taken for a stretch without a name.
  static Optional<Next> first(Next next, Event event) {
    return Answers.reading(event)
        .filter(reading -> reading.moves().isEmpty() && !reading.said().startsWith("/"))
        .filter(reading -> !TOLD_FIRST.contains(reading.wants()))
        .flatMap(
            reading -> found(next, reading).filter(answer -> isUnknown(reading) || isSure(answer)))
        .flatMap(answer -> told(next, answer));
  }

  /// Before it is said that nothing was understood.
  static Optional<Next> last(Next next, Event event) {
    return Answers.reading(event)
        .flatMap(reading -> found(next, reading))
        .flatMap(answer -> told(next, answer));
  }

  private static Optional<Answer> found(Next next, Reading reading) {
    return isOpen(next)
        ? next.programme().library().answer(next.person().language(), reading.said())
        : Optional.empty();
  }

  private static boolean isUnknown(Reading reading) {
    return reading.wants() == Intent.UNKNOWN || reading.wants() == Intent.ASK_STRETCH;
  }

  private static boolean isSure(Answer answer) {
    return switch (answer) {
      case ForAClinician() -> true;
      case Quote quote -> quote.listed();
    };
  }

  /// Nothing comes between somebody and a question about warning signs, nor before the welcome.
  private static boolean isOpen(Next next) {
    return switch (next.state()) {
      case WarningSign asked -> asked instanceof WarningSign.AskedSeen;
      case Screening _, Forwarded _, Deletion _ -> false;
      case Idle() -> next.person().profile().checkInAt().isPresent();
      case Welcome _,
          CheckIn _,
          Session _,
          TweakReport _,
          StretchQuestion _,
          MadeWorse _,
          Lessons _,
          Tightness _,
          BitePointPractice _,
          Activities _,
          PhaseTold _,
          DidYouMean _,
          Pausing _,
          DeskBreak _,
          DeskSettings _,
          Planning _,
          Settings _,
          Trip _,
          Yesterday _ ->
          true;
    };
  }

  private static Optional<Next> told(Next next, Answer answer) {
    return switch (answer) {
      case ForAClinician() ->
          Optional.of(resumed(next, Words.of("asked.for-a-clinician"), Buttons.menu()));
      case Quote quote -> Quoted.of(next, quote);
    };
  }

  /// Says it, and asks again what was being asked: first of all whether somebody had a look.
  static Next resumed(Next next, Words words, Keyboard keyboard) {
    if (next.person().profile().isLocked()) {
      return WarningSign.asksSeen(next.says(words));
    }
    return next.state() instanceof Idle ? next.says(words, keyboard) : next.says(words).asksAgain();
  }
}
