package bitepoint.conversation;

import bitepoint.coach.Shelf;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Twelve short lessons: one idea, one question back, two taps. No answer is wrong.
public sealed interface Lessons extends State {
  record Listed() implements Lessons {}

  /// A Sunday's lesson: read it now?
  record Announced(int lesson) implements Lessons {}

  /// A Sunday's story, once all lessons are read.
  record AnnouncedStory(int story) implements Lessons {}

  record Opened(int lesson) implements Lessons {}

  /// The lesson or the story that was named, or the list.
  static Next open(Next next, Event event) {
    return Answers.number(event, "story")
        .filter(story -> story >= 1 && story <= Shelf.STORIES)
        .map(story -> Stories.open(next, story))
        .or(() -> named(event).map(lesson -> read(next, lesson)))
        .orElseGet(() -> next.asks(new Listed()));
  }

  static Optional<Next> answer(Next next, Lessons asked, Event event) {
    return switch (asked) {
      case Listed() -> listed(event).map(lesson -> read(next, lesson));
      case Announced(var lesson) ->
          announced(event).map(yes -> yes ? read(next, lesson) : notNow(next));
      case AnnouncedStory(var story) ->
          announced(event).map(yes -> yes ? Stories.open(next, story) : notNow(next));
      case Opened(var lesson) -> answered(event).map(letter -> replied(next, lesson, letter));
    };
  }

  static Reply question(Next next, Lessons asked) {
    return switch (asked) {
      case Listed() -> LessonCard.all(next);
      case Announced(var lesson) -> LessonCard.announced(lesson);
      case AnnouncedStory(var story) -> LessonCard.announcedStory(story);
      case Opened(var lesson) -> LessonCard.opened(lesson);
    };
  }

  /// Opens a lesson from wherever it is shown; its label is the lesson's title.
  static Button button(int lesson) {
    return Button.of(LessonCard.title(lesson), "lesson", lesson);
  }

  /// Opens the list from wherever it is shown.
  static Button all() {
    return Buttons.labelled("lessons.all", "lessons");
  }

  /// A check-in that still waits is asked again, so that its score is not lost. Else these buttons
  /// lead on, and today's exercises where they are still to come. On a Sunday their activities are
  /// rated: at once, or by a button where exercises are to come.
  static Next afterTheLesson(Next next, Words said, List<Button> onward) {
    if (CheckIn.isUnanswered(next)) {
      return next.says(said).asks(new CheckIn.AskedPain());
    }
    var isSunday = next.today().getDayOfWeek() == DayOfWeek.SUNDAY;
    if (isSunday && Activities.areRatingsDue(next) && !isTodayOpen(next)) {
      return Activities.asksRatings(next.says(said));
    }
    var buttons = new ArrayList<>(onward);
    if (isTodayOpen(next)) {
      if (isSunday) {
        SundayReading.rating(next).ifPresent(buttons::add);
      }
      buttons.add(Buttons.labelled("button.routine", "routine"));
    }
    return next.goes(new Idle()).says(said, Keyboard.column(buttons.toArray(Button[]::new)));
  }

  private static Next read(Next next, int lesson) {
    return next.travels(journey -> journey.shelf(journey.shelf().read(lesson, next.today())))
        .asks(new Opened(lesson));
  }

  private static Next replied(Next next, int lesson, String letter) {
    var reply = Words.of("lesson." + lesson + ".reply." + letter);
    return afterTheLesson(next, reply, LessonCard.onward(lesson));
  }

  private static Next notNow(Next next) {
    return afterTheLesson(next, Words.of("sunday.not-this-week"), List.of());
  }

  /// Whether today's exercises are still to come.
  static boolean isTodayOpen(Next next) {
    var today = next.today();
    var diary = next.person().diary();
    return !next.person().profile().isLocked()
        && !diary.rests().contains(today)
        && diary.trainings().stream().noneMatch(done -> done.day().equals(today));
  }

  /// A button, or a sentence with a lesson's number in it.
  private static Optional<Integer> named(Event event) {
    return Answers.number(event, "lesson")
        .or(() -> Answers.hours(event))
        .filter(lesson -> lesson >= 1 && lesson <= Shelf.LESSONS);
  }

  /// A title, or a number alone.
  private static Optional<Integer> listed(Event event) {
    return Answers.reading(event)
        .flatMap(reading ->
            titled(reading).or(() -> isOneWord(reading) ? named(event) : Optional.empty()));
  }

  private static Optional<Integer> titled(Reading reading) {
    return IntStream.rangeClosed(1, Shelf.LESSONS)
        .boxed()
        .filter(lesson -> reading.labels().contains(LessonCard.title(lesson).key()))
        .findFirst();
  }

  private static boolean isOneWord(Reading reading) {
    return !reading.said().contains(" ");
  }

  /// A tapped answer, or its letter.
  private static Optional<String> answered(Event event) {
    return Answers.argument(event, "answer")
        .or(() -> Answers.reading(event).map(reading -> reading.said().toLowerCase(Locale.ROOT)))
        .filter(letter -> List.of("a", "b", "c").contains(letter));
  }

  /// Whether they want to read it now; empty where they say neither.
  private static Optional<Boolean> announced(Event event) {
    return Answers.tapped(event, "not-now") || Answers.isAbout(event, Intent.SKIP)
        ? Optional.of(false)
        : Answers.agreed(event);
  }
}
