package bitepoint.conversation;

import bitepoint.coach.Shelf;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How lessons look: the list of all, one that is announced, one that is open.
final class LessonCard {
  /// Which lessons lead on from each, from the first to the last.
  private static final List<List<Integer>> RELATED =
      List.of(
          List.of(2, 4),
          List.of(1, 3),
          List.of(2, 5),
          List.of(1, 5),
          List.of(4, 6),
          List.of(7, 5),
          List.of(6, 8),
          List.of(7, 4),
          List.of(10, 12),
          List.of(9, 11),
          List.of(10, 9),
          List.of(9, 10));

  private LessonCard() {}

  static Reply all(Next next) {
    var shelf = next.journey().shelf();
    var lines =
        IntStream.rangeClosed(1, Shelf.LESSONS)
            .mapToObj(lesson -> line(lesson, shelf.lessons().contains(lesson)))
            .toList();
    var list = Words.of("lessons.list", "lines", Words.lines(lines));
    var words =
        next.person().profile().preferences().sundays()
                && shelf.nextLesson() > 0
                && !Rhythm.isSilent(next)
            ? Words.lines(List.of(list, Words.of("lessons.next-sunday")))
            : list;
    return new Reply.Text(
        words,
        new Keyboard(
            List.of(numbers(1, 6), numbers(7, Shelf.LESSONS), List.of(Stories.button(next)))));
  }

  static Reply announced(int lesson) {
    return new Reply.Text(
        Words.of("sunday.lesson"),
        Keyboard.column(Lessons.button(lesson), Buttons.labelled("sunday.not-now", "not-now")));
  }

  static Reply announcedStory(int story) {
    return new Reply.Text(
        Words.of("sunday.story"),
        Keyboard.column(Stories.button(story), Buttons.labelled("sunday.not-now", "not-now")));
  }

  static Reply opened(int lesson) {
    return new Reply.Picture(
        new Drawing.Lesson(lesson),
        new Words(
            "lesson.shown",
            Map.of(
                "title", title(lesson),
                "text", Words.of("lesson." + lesson + ".text"),
                "question", Words.of("lesson." + lesson + ".question"))),
        Keyboard.column(answer(lesson, "a"), answer(lesson, "b"), answer(lesson, "c")),
        false);
  }

  /// Where one can go from a lesson.
  static List<Button> onward(int lesson) {
    var related = RELATED.get(lesson - 1).stream().map(Lessons::button);
    return Stream.concat(related, Stream.of(Lessons.all())).toList();
  }

  static Words title(int lesson) {
    return Words.of("lesson." + lesson + ".title");
  }

  private static Words line(int lesson, boolean read) {
    return new Words(
        "lessons.line",
        Map.of("number", lesson, "title", title(lesson), "read", Boolean.toString(read)));
  }

  private static List<Button> numbers(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(lesson -> Button.of(Words.of("button.score", "score", lesson), "lesson", lesson))
        .toList();
  }

  private static Button answer(int lesson, String letter) {
    return Button.of(Words.of("lesson." + lesson + ".answer." + letter), "answer", letter);
  }
}
