package bitepoint.conversation;

/// Something to see, named by what it shows. It is drawn where it is sent, outside any turn.
public sealed interface Drawing {
  /// An exercise, or a variant that stands in for one, as it moves.
  ///
  /// @param id the catalogue's
  record Exercise(String id) implements Drawing {}

  /// The common error of an exercise: not like this.
  record Mistake(String exercise) implements Drawing {}

  /// A move that is left out, beside what to do instead.
  record Instead(String move, String swap) implements Drawing {}

  /// The picture of a lesson, 1 to 12.
  record Lesson(int number) implements Drawing {}

  /// The person's own numbers.
  record Chart(Subject subject, Span span) implements Drawing {}

  /// What a chart is about.
  enum Subject {
    /// Morning pain, with phases and tweaks.
    PAIN,
    /// Strength against stretch minutes by week.
    BALANCE,
    CONSISTENCY,
    BITE_POINT,
    /// The activities they want back.
    ACTIVITIES
  }

  /// How far back a chart looks.
  enum Span {
    WEEK,
    MONTH,
    ALL
  }
}
