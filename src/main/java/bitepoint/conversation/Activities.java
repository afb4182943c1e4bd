package bitepoint.conversation;

import java.util.Optional;

/// Up to three things that the back keeps somebody from, rated each week.
public sealed interface Activities extends State {
  record AskedName() implements Activities {}

  static Next open(Next next) {
    return next.asks(new AskedName());
  }

  static Optional<Next> answer(Next next, Activities asked, Event event) {
    return Optional.empty();
  }

  static Reply question(Next next, Activities asked) {
    return new Reply.Text(Words.of("menu.what-next"), Buttons.menu());
  }
}
