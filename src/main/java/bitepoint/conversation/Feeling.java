package bitepoint.conversation;

import bitepoint.coach.Id;
import bitepoint.coach.Training.Felt;
import java.util.Arrays;
import java.util.Optional;

/// How a session felt: one tap under its note, which nobody has to give.
final class Feeling {
  private static final String FELT = "felt";

  private Feeling() {}

  static Keyboard buttons() {
    return Keyboard.row(
        Arrays.stream(Felt.values())
            .map(felt -> Buttons.choice("session.felt." + Id.of(felt), FELT, felt))
            .toArray(Button[]::new));
  }

  /// Empty for any other event. What was hard may have been something to tell of.
  static Optional<Next> tapped(Next next, Event event) {
    return Answers.choice(event, FELT, Felt.class)
        .map(felt -> {
          var noted = next.noting(new Change.NotedFelt(next.today(), felt));
          return switch (felt) {
            case EASY -> planned(noted.says(new Reply.Toast(Words.of("session.was-easy"))));
            case RIGHT -> planned(noted.says(new Reply.Toast(Words.of("session.was-right"))));
            case HARD -> noted.says(Words.of("session.was-hard"), Keyboard.row(MadeWorse.button()));
          };
        });
  }

  /// After the first session: what comes easier with a plan.
  private static Next planned(Next next) {
    return Planning.isDueAfterASession(next)
        ? next.says(Words.of("plan.offer"), Keyboard.row(Planning.button()))
        : next;
  }
}
