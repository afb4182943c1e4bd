package bitepoint.conversation;

import bitepoint.coach.Shelf;
import java.util.List;
import java.util.Optional;

/// Five short stories of getting back, told in order. Each is put together from several people's,
/// and says so.
final class Stories {
  private Stories() {}

  /// The next one that was not told; the first again where all were.
  static Button button(Next next) {
    return button(following(told(next)));
  }

  /// Opens one by its number.
  static Button button(int story) {
    return Button.of(Words.of("lessons.stories"), "story", story);
  }

  /// The number of the next one; empty where all were told.
  static Optional<Integer> untold(Next next) {
    return told(next) < Shelf.STORIES ? Optional.of(told(next) + 1) : Optional.empty();
  }

  /// One by its number, and a way to the one after it.
  static Next open(Next next, int story) {
    var noted = story > told(next) ? noted(next) : next;
    var another = Button.of(Words.of("lessons.another-story"), "story", following(story));
    return Lessons.afterTheLesson(noted, words(story), List.of(another, Lessons.all()));
  }

  /// The next one as a message of its own; nothing where all were told.
  static Next tell(Next next) {
    return untold(next).map(story -> noted(next).says(words(story))).orElse(next);
  }

  private static int told(Next next) {
    return next.journey().shelf().stories();
  }

  private static Next noted(Next next) {
    return next.travels(journey -> journey.shelf(journey.shelf().told(next.today())));
  }

  private static int following(int story) {
    return story % Shelf.STORIES + 1;
  }

  private static Words words(int story) {
    return Words.of("story." + story);
  }
}
