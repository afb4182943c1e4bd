package bitepoint.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a Sunday has to read, and to rate: the next lesson, or a story once all of them are read.
/// It lies beside the day's plan; whoever leaves it there is offered the same next Sunday.
final class SundayReading {
  private SundayReading() {}

  /// Beside the day's plan there is room for one.
  static Optional<Button> one(Next next) {
    return all(next).stream().findFirst();
  }

  /// All of it, for when the day's exercise is over.
  static List<Button> all(Next next) {
    if (!Sundays.isWithCheckIn(next) || FlareDay.of(next).map(FlareDay::hasPlan).orElse(false)) {
      return List.of();
    }
    return Stream.of(reading(next), rating(next)).flatMap(Optional::stream).toList();
  }

  /// Their things to rate, where they were not rated lately.
  static Optional<Button> rating(Next next) {
    return Activities.areRatingsDue(next)
        ? Optional.of(Button.of(Words.of("sunday.rate"), "activities", "rate"))
        : Optional.empty();
  }

  /// What a Sunday at a time of its own offers; empty where all was read.
  static Optional<Lessons> announced(Next next) {
    var lesson = next.journey().shelf().nextLesson();
    return lesson > 0
        ? Optional.of(new Lessons.Announced(lesson))
        : Stories.untold(next).map(Lessons.AnnouncedStory::new);
  }

  /// One a Sunday.
  private static Optional<Button> reading(Next next) {
    var shelf = next.journey().shelf();
    if (shelf.readOn().map(next.today()::equals).orElse(false)) {
      return Optional.empty();
    }
    return shelf.nextLesson() > 0
        ? Optional.of(Lessons.button(shelf.nextLesson()))
        : Stories.untold(next).map(Stories::button);
  }
}
