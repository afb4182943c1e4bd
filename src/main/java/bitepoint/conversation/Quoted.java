package bitepoint.conversation;

import bitepoint.coach.StretchVerdict;
import bitepoint.conversation.Library.Answer.Quote;
import bitepoint.conversation.Library.Source;
import bitepoint.conversation.Library.Source.Exercise;
import bitepoint.conversation.Library.Source.Lesson;
import bitepoint.conversation.Library.Source.Move;
import bitepoint.conversation.Library.Source.Topic;
import java.util.Map;
import java.util.Optional;

/// What a quotation looks like: word for word, where it stands, and the way there.
final class Quoted {
  private static final String HINGE = "hinge";

  private Quoted() {}

  /// Empty where this person is better not told it now.
  static Optional<Next> of(Next next, Quote quote) {
    if (!isFor(next, quote.source())) {
      return Optional.empty();
    }
    return Optional.of(
        switch (quote.source()) {
          case Lesson lesson -> {
            var from = lesson.isBeside() ? "asked.from.beside" : "asked.from.lesson";
            yield said(
                next,
                quote,
                Words.of(from, "title", LessonCard.title(lesson.number())),
                Keyboard.column(
                    Button.of(Words.of("lessons.open"), "lesson", lesson.number()), Lessons.all()));
          }
          case Exercise(var id) -> exercise(next, quote, id);
          case Move(var id) -> judged(next, id);
          case Topic(var topic) when topic.equals(HINGE) && isGentle(next) ->
              Asked.resumed(next, Words.of("asked.waits"), Buttons.menu());
          case Topic(var topic) ->
              said(next, quote, Words.of("asked.from." + topic), Buttons.menu());
        });
  }

  private static boolean isFor(Next next, Source source) {
    if (next.person().profile().isLocked()) {
      return Locked.leavesOpen(source);
    }
    return switch (source) {
      case Lesson _ -> true;
      case Exercise(var id) -> isThrough(next) && next.catalogue().exercise(id).isPresent();
      case Move _, Topic _ -> isThrough(next);
    };
  }

  private static boolean isGentle(Next next) {
    return next.isInFlareUp() || next.isGentle();
  }

  /// Whether warning signs have been asked about.
  private static boolean isThrough(Next next) {
    return !(next.state() instanceof Welcome);
  }

  /// Of what belongs to a later phase, that it does.
  private static Next exercise(Next next, Quote quote, String id) {
    var verdict =
        next.catalogue().verdict(id, next.coachedPhase(), next.journey().standing().dose());
    if (!(verdict instanceof StretchVerdict.Coached)) {
      return judged(next, id);
    }
    var words = words(quote, Words.of("asked.from.exercise", "name", ExerciseWords.name(id)));
    return next.state() instanceof Idle
        ? next.goes(new StretchQuestion.Judged(id, id))
            .says(words, Verdicts.keyboard(verdict, next.person()))
        : Asked.resumed(next, words, Keyboard.NONE);
  }

  private static Next judged(Next next, String move) {
    return Underway.isAsking(next.state())
        ? StretchQuestion.aside(next, Optional.of(move))
        : StretchQuestion.open(next, Optional.of(move));
  }

  private static Next said(Next next, Quote quote, Words source, Keyboard keyboard) {
    return Asked.resumed(next, words(quote, source), keyboard);
  }

  private static Words words(Quote quote, Words source) {
    return new Words("asked.quote", Map.of("passage", quote.text(), "source", source));
  }
}
