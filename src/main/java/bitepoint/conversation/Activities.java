package bitepoint.conversation;

import bitepoint.coach.Activity;
import bitepoint.coach.OwnActivities;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Up to three things that the back keeps somebody from, in their own words, rated each week. The
/// idea of a known questionnaire in words of our own (`coaching.md` 4.4).
public sealed interface Activities extends State {
  /// A rating from this many days ago is asked for anew.
  int DAYS_BETWEEN_RATINGS = 6;

  /// Which one is the first, or another?
  record AskedName() implements Activities {}

  /// @param left the numbers of those that are to be rated; the first is on
  record AskedRating(List<Integer> left) implements Activities {
    public AskedRating {
      left = List.copyOf(left);
    }
  }

  /// All with their ratings; the buttons are alive.
  record Listed() implements Activities {}

  /// Which of them is to be changed?
  record AskedWhich() implements Activities {}

  /// @param number of the one that gets another name or is removed
  record AskedOtherName(int number) implements Activities {}

  /// @param event whether it was asked to rate them
  static Next open(Next next, Event event) {
    if (areRatingsDue(next) && Answers.argument(event, "activities").isPresent()) {
      return asksRatings(next);
    }
    var none = next.journey().activities().isEmpty();
    return next.goes(none ? new AskedName() : new Listed()).asksAgain();
  }

  /// Asks to rate those that were not rated lately, as a new message; nothing where all were.
  static Next asksRatings(Next next) {
    var due = due(next);
    return due.isEmpty() ? next : next.goes(new AskedRating(due)).asksAgain();
  }

  static boolean areRatingsDue(Next next) {
    return !due(next).isEmpty();
  }

  private static List<Integer> due(Next next) {
    return next.journey()
        .activities()
        .numbers(one ->
            one.ratedOn()
                .map(day -> !day.plusDays(DAYS_BETWEEN_RATINGS).isAfter(next.today()))
                .orElse(true));
  }

  static Optional<Next> answer(Next next, Activities asked, Event event) {
    return switch (asked) {
      case AskedName() -> named(next, event);
      case AskedRating(var left) -> Answers.pain(event).map(score -> rated(next, left, score));
      case Listed() -> listed(next, event);
      case AskedWhich() -> which(next, event);
      case AskedOtherName(var number) -> changed(next, number, event);
    };
  }

  static Reply question(Next next, Activities asked) {
    var own = next.journey().activities();
    return switch (asked) {
      case AskedName() -> ActivityCards.name(own.all());
      case AskedRating(var left) -> ActivityCards.rating(own.find(left.getFirst()).orElseThrow());
      case Listed() ->
          ActivityCards.list(own.all(), !notRatedToday(next).isEmpty(), Lessons.isTodayOpen(next));
      case AskedWhich() -> ActivityCards.which(own);
      case AskedOtherName(var number) -> ActivityCards.otherName(own.find(number).orElseThrow());
    };
  }

  private static Optional<Next> named(Next next, Event event) {
    if (Answers.tapped(event, "enough") || !Answers.agreed(event).orElse(true)) {
      return Optional.of(rates(next, notRatedToday(next)));
    }
    return ActivityNames.answer(event).map(name -> unlessLong(next, name, Activities::added));
  }

  private static Next added(Next next, String name) {
    var kept = keeps(next, next.journey().activities().with(name));
    return kept.journey().activities().isFull()
        ? rates(kept, notRatedToday(kept))
        : kept.asks(new AskedName());
  }

  private static Next rates(Next next, List<Integer> left) {
    return left.isEmpty() ? lists(next) : next.asks(new AskedRating(left));
  }

  private static Next rated(Next next, List<Integer> left, int score) {
    var number = left.getFirst();
    var today = next.today();
    var noted =
        keeps(next, next.journey().activities().rated(number, score, today))
            .noting(new Change.NotedRating(today, number, score));
    return rates(noted, left.subList(1, left.size()));
  }

  private static Optional<Next> listed(Next next, Event event) {
    return Answers.tapped(event, "rate")
        ? Optional.of(rates(next, notRatedToday(next)))
        : Answers.tapped(event, "change")
            ? Optional.of(next.asks(new AskedWhich()))
            : Optional.empty();
  }

  private static Optional<Next> which(Next next, Event event) {
    if (Answers.tapped(event, "another")) {
      return Optional.of(next.asks(new AskedName()));
    }
    return Answers.tapped(event, "leave")
        ? Optional.of(lists(next))
        : Answers.argument(event, "activity")
            .flatMap(number -> numbered(next, number))
            .map(one -> next.asks(new AskedOtherName(one.number())));
  }

  private static Optional<Activity> numbered(Next next, String number) {
    return next.journey().activities().all().stream()
        .filter(one -> String.valueOf(one.number()).equals(number))
        .findFirst();
  }

  private static Optional<Next> changed(Next next, int number, Event event) {
    var own = next.journey().activities();
    if (Answers.tapped(event, "remove")) {
      return Optional.of(lists(keeps(next, own.without(number))));
    }
    if (Answers.tapped(event, "leave")) {
      return Optional.of(lists(next));
    }
    return ActivityNames.typed(event)
        .map(name ->
            unlessLong(
                next, name, (before, fits) -> lists(keeps(before, own.called(number, fits)))));
  }

  private static Next unlessLong(Next next, String name, BiFunction<Next, String, Next> kept) {
    return ActivityNames.isTooLong(name)
        ? next.says(Words.of("activities.too-long")).asksAgain()
        : kept.apply(next, name);
  }

  private static Next lists(Next next) {
    return next.journey().activities().isEmpty()
        ? next.goes(new Idle()).says(new Reply.EditOf(Words.of("activities.none"), Buttons.menu()))
        : next.asks(new Listed());
  }

  private static Next keeps(Next next, OwnActivities own) {
    return next.travels(journey -> journey.activities(own));
  }

  private static List<Integer> notRatedToday(Next next) {
    return next.journey()
        .activities()
        .numbers(one -> one.ratedOn().map(day -> day.isBefore(next.today())).orElse(true));
  }
}
