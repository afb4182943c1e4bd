package bitepoint.conversation;

import bitepoint.conversation.Event.Sent.Kind;
import bitepoint.understanding.Intent;

/// What arrives and is no answer. Each is told apart in a sentence, and what was being asked is
/// asked again.
final class OddMessages {
  /// Longer than this, what was not understood was too much rather than unclear. In characters.
  private static final int LONG = 600;

  private OddMessages() {}

  static Next sent(Next next, Kind kind) {
    return next.says(Words.of(key(kind))).asksAgain();
  }

  /// A score is corrected by changing the message it was in, where no question is open that would
  /// take it for its answer. Anything else is to be said anew: nobody knows what it once answered.
  static boolean correctsTheScore(Next next, Event.Corrected corrected) {
    var said = new Event.Said(corrected.reading());
    return next.person().diary().painOn(next.today()).isPresent()
        && Answers.isAbout(said, Intent.PAIN_SCORE)
        && Answering.of(next, said).isEmpty();
  }

  static Next changed(Next next) {
    return next.says(Words.of("odd.edited")).asksAgain();
  }

  /// What to say to words that mean nothing to the coach.
  ///
  /// @param otherwise the message for words that are neither none nor too many
  static Words notUnderstood(String said, String otherwise) {
    if (said.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Words.of("not-understood.no-words");
    }
    return Words.of(said.length() > LONG ? "odd.long" : otherwise);
  }

  private static String key(Kind kind) {
    return switch (kind) {
      case PICTURE -> "odd.picture";
      case VOICE -> "odd.voice";
      case FILE -> "odd.file";
      case PLACE -> "odd.place";
      case CONTACT -> "odd.contact";
      case OTHER -> "not-understood.no-words";
    };
  }
}
