package bitepoint.conversation;

import java.time.Instant;

/// The question that belongs to each state, so that any can be asked again.
final class Questions {
  private Questions() {}

  static Reply of(Person person, State state, Instant now) {
    return switch (state) {
      case Idle() -> new Reply.Text(Words.of("menu.what-next"), Buttons.menu());
      case Welcome welcome -> Welcome.question(person, welcome, now);
      case CheckIn checkIn -> CheckIn.question(person, checkIn, now);
      case Session session -> Session.question(person, session);
      case TweakReport tweak -> TweakReport.question(tweak);
      case WarningSign sign -> WarningSign.question(sign);
      case Settings settings -> Settings.question(person, settings, now);
    };
  }

  /// Asked again as a new message, whatever its first form was; what is long is not said twice.
  static Reply again(Person person, State state, Instant now) {
    return switch (state instanceof Session.Offered offered
        ? Session.reminder(person, offered)
        : of(person, state, now)) {
      case Reply.EditOf(var words, var keyboard) -> new Reply.Text(words, keyboard);
      case Reply.Text text -> text;
      case Reply.Toast toast -> toast;
      case Reply.Reaction reaction -> reaction;
    };
  }
}
