package bitepoint.conversation;

import java.util.Map;
import java.util.Optional;

/// The common error of an exercise that was shown by itself.
final class NotLikeThis {
  private static final String MISTAKE = "mistake";

  private NotLikeThis() {}

  /// @param exercise the catalogue's id
  static Button button(String exercise) {
    return Button.of(Words.of("exercise.not-like-this"), MISTAKE, exercise);
  }

  /// Empty for any other event.
  static Optional<Next> tapped(Next next, Event event) {
    return Answers.argument(event, MISTAKE)
        .filter(exercise -> next.catalogue().exercise(exercise).isPresent())
        .map(exercise ->
            WarningSign.unlessLocked(
                next,
                free ->
                    free.shows(new Drawing.Mistake(exercise), words(exercise), Buttons.menu())));
  }

  private static Words words(String exercise) {
    return new Words(
        "exercise.mistake",
        Map.of(
            "name",
            ExerciseWords.name(exercise),
            "avoid",
            Words.of("exercise." + exercise + ".avoid")));
  }
}
