package bitepoint.conversation;

import java.util.Optional;

/// What the coach has written already, for questions that no topic is about. Nothing in it is made
/// up for an answer.
@FunctionalInterface
public interface Library {
  /// One that answers nothing.
  Library EMPTY = (_, _) -> Optional.empty();

  /// Empty where the words are no question, or nothing here answers it for sure: a wrong answer is
  /// worse than none.
  ///
  /// @param language of the words and of the answer
  Optional<Answer> answer(String language, String said);

  sealed interface Answer {
    /// @param text word for word as it stands in its source, without markup
    /// @param listed whether just this question is listed as one that the text answers
    record Quote(String text, Source source, boolean listed) implements Answer {}

    /// Medicines, scans, operations, what somebody has: no coach answers that.
    record ForAClinician() implements Answer {}
  }

  /// Where a quotation stands, so that it can be named and opened.
  sealed interface Source {
    /// @param passage a key of the messages, or a paragraph of it: `lesson.4.text#2`
    record Lesson(int number, String passage) implements Source {
      /// Whether it stands beside the lesson rather than in it.
      boolean isBeside() {
        return passage.contains(".beside.");
      }
    }

    /// @param id the catalogue's
    record Exercise(String id) implements Source {}

    /// A move that is not coached.
    ///
    /// @param id the catalogue's
    record Move(String id) implements Source {}

    /// @param topic what `asked.from.` has the name of: `tips`, `tweak`, `hinge`
    record Topic(String topic) implements Source {}
  }
}
