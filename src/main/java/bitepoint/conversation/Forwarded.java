package bitepoint.conversation;

import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import java.util.Optional;

/// Words that somebody passed on. They are not taken for their own; only a warning sign in them is
/// asked about.
public sealed interface Forwarded extends State {
  Words SIGN = Words.of("odd.forwarded-sign");

  record AskedWhose() implements Forwarded {}

  static Next of(Next next, Reading reading) {
    if (reading.wants() == Intent.CRISIS
        || reading.alarms().stream().anyMatch(Pressing::isCrisis)) {
      return Alarms.crisis(next);
    }
    return Pressing.isAlarm(reading)
        ? next.goes(new AskedWhose()).says(new Reply.Urgent(SIGN, whose()))
        : next.says(Words.of("odd.forwarded")).asksAgain();
  }

  static Optional<Next> answer(Next next, Forwarded asked, Event event) {
    return switch (asked) {
      case AskedWhose() ->
          Answers.agreed(event)
              .map(mine ->
                  mine
                      ? WarningSign.raise(next, WarningSign.From.ANYWHERE, Optional.empty())
                      : WarningAnswers.resumed(next, Words.of("odd.not-yours")));
    };
  }

  static Reply question(Forwarded asked) {
    return switch (asked) {
      case AskedWhose() -> new Reply.Text(SIGN, whose());
    };
  }

  private static Keyboard whose() {
    return Keyboard.column(
        Buttons.labelled("odd.forwarded-no", "no"), Buttons.labelled("odd.forwarded-yes", "yes"));
  }
}
