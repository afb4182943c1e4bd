package bitepoint.conversation;

import bitepoint.understanding.Intent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What somebody may ask for while a clinician must have a look first: nothing that tells of
/// exercise.
final class Locked {
  private static final Set<Intent> LEAVES_OPEN =
      EnumSet.of(
          Intent.START,
          Intent.GREETING,
          Intent.THANKS,
          Intent.HELP,
          Intent.MADE_WORSE,
          Intent.CANCEL,
          Intent.PAUSE,
          Intent.WITHDRAW,
          Intent.SETTINGS,
          Intent.SET_TIME,
          Intent.PRIVACY,
          Intent.EXPORT,
          Intent.DELETE,
          Intent.UNKNOWN);

  /// Parts of lessons that tell of no exercise, and don't say that all is well either.
  private static final Set<Library.Source> QUOTABLE =
      Set.of(
          new Library.Source.Lesson(4, "lesson.4.text#3"),
          new Library.Source.Lesson(9, "lesson.9.text#1"),
          new Library.Source.Lesson(9, "lesson.9.text#2"),
          new Library.Source.Lesson(9, "lesson.9.text#3"),
          new Library.Source.Lesson(12, "lesson.12.reply.c"));

  private Locked() {}

  static boolean isClosed(Next next, Intent intent) {
    return next.person().profile().isLocked() && !LEAVES_OPEN.contains(intent);
  }

  /// Whether that may be quoted all the same.
  static boolean leavesOpen(Library.Source source) {
    return QUOTABLE.contains(source);
  }

  /// The way back to what they asked for; a score is kept.
  static Optional<Next> instead(Next next, Intent intent, Event event) {
    return intent == Intent.PAIN_SCORE
        ? Answers.pain(event).map(pain -> MorningScore.told(next, pain))
        : Optional.of(WarningSign.asksSeen(next));
  }
}
