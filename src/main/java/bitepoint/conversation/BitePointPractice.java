package bitepoint.conversation;

import java.util.Optional;

/// Finding the bite point: neutral, a gentle brace, a hip stretch, and where the lower back joins
/// in.
public sealed interface BitePointPractice extends State {
  record FindsNeutral() implements BitePointPractice {}

  static Next open(Next next) {
    return next.asks(new FindsNeutral());
  }

  static Optional<Next> answer(Next next, BitePointPractice asked, Event event) {
    return Optional.empty();
  }

  static Reply question(Next next, BitePointPractice asked) {
    return new Reply.Text(Words.of("menu.what-next"), Buttons.menu());
  }
}
