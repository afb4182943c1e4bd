package bitepoint.conversation;

import java.util.Optional;

/// Where somebody stands, by the rule, with their own numbers.
public sealed interface PhaseTold extends State {
  record Told() implements PhaseTold {}

  static Next open(Next next) {
    return next.asks(new Told());
  }

  static Optional<Next> answer(Next next, PhaseTold asked, Event event) {
    return Optional.empty();
  }

  static Reply question(Next next, PhaseTold asked) {
    return new Reply.Text(Words.of("menu.what-next"), Buttons.menu());
  }
}
