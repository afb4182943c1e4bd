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

  /// Asked again as a new message; what is long is not said twice.
  static Reply again(Person person, State state, Instant now) {
    var question = of(person, state, now);
    return switch (state) {
      case Session.Offered _ -> reminder("routine.ready", question);
      case TweakReport.Planned _ -> reminder("tweak.plan-stands", question);
      case Idle _, Welcome _, CheckIn _, Session _, TweakReport _, WarningSign _, Settings _ ->
          anew(question);
    };
  }

  private static Reply reminder(String key, Reply question) {
    return new Reply.Text(Words.of(key), question.buttons());
  }

  private static Reply anew(Reply question) {
    return question instanceof Reply.EditOf(var words, var keyboard)
        ? new Reply.Text(words, keyboard)
        : question;
  }
}
