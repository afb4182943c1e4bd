package bitepoint.conversation;

import java.util.Optional;

/// The plan begins anew: the first questions are asked again, and with how the back is now
/// everything that was built on the answers is built again. Until then nothing changes; the diary,
/// the settings and the yes stay in any case.
final class StartOver {
  private StartOver() {}

  static Reply question() {
    return new Reply.EditOf(
        Words.of("start-over.ask"),
        Keyboard.column(
            Buttons.labelled("start-over.yes", "yes"), Buttons.labelled("start-over.no", "back")));
  }

  static Optional<Next> answer(Next next, Event event) {
    return Answers.agreed(event)
        .map(yes -> yes ? begins(next) : next.asks(new Settings.Opened(Settings.Group.DATA)));
  }

  /// After the first questions: where, when and the rest they had chosen before.
  static Next done(Next next) {
    var score = next.person().profile().painAtStart().orElseThrow();
    return Session.offer(
        next.noting(new Change.NotedPain(next.today(), score))
            .says(Words.of("start-over.done", "when", Rhythm.whenCheckIn(next))));
  }

  private static Next begins(Next next) {
    return next.says(new Reply.EditOf(Words.of("start-over.begins"), Keyboard.NONE))
        .asks(new Screening.First(new Screening.Purpose.OfTheWelcome()));
  }
}
