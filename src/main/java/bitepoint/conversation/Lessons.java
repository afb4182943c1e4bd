package bitepoint.conversation;

import java.util.Optional;

/// Twelve short lessons: one idea, one question back, two taps.
public sealed interface Lessons extends State {
  record Listed() implements Lessons {}

  static Next open(Next next) {
    return next.asks(new Listed());
  }

  static Optional<Next> answer(Next next, Lessons asked, Event event) {
    return Optional.empty();
  }

  static Reply question(Next next, Lessons asked) {
    return new Reply.Text(Words.of("menu.what-next"), Buttons.menu());
  }
}
