package bitepoint.conversation;

import java.util.Optional;

/// Why is it tight? Long or short muscle, and what helps now.
public sealed interface Tightness extends State {
  record AskedPlace() implements Tightness {}

  static Next open(Next next) {
    return next.asks(new AskedPlace());
  }

  static Optional<Next> answer(Next next, Tightness asked, Event event) {
    return Optional.empty();
  }

  static Reply question(Next next, Tightness asked) {
    return new Reply.Text(Words.of("menu.what-next"), Buttons.menu());
  }
}
