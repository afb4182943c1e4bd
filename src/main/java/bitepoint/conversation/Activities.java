package bitepoint.conversation;

import bitepoint.coach.Activity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Up to three things that the back keeps somebody from, in their own words, rated each week. The
/// idea of a known questionnaire in words of our own (`coaching.md` 4.4).
public sealed interface Activities extends State {
  /// A rating from this many days ago is asked for anew.
  int DAYS_BETWEEN_RATINGS = 6;

  /// Which one is the first, or another?
  record AskedName() implements Activities {}

  /// @param left which of theirs are to be rated, from 0; the first is on
  record AskedRating(List<Integer> left) implements Activities {
    public AskedRating {
      left = List.copyOf(left);
    }
  }

  /// All with their ratings; the buttons are alive.
  record Listed() implements Activities {}

  /// Which of them is to be changed?
  record AskedWhich() implements Activities {}

  /// @param at which of theirs gets another name or is removed, from 0
  record AskedOtherName(int at) implements Activities {}

  static Next open(Next next) {
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
    return which(
        next,
        one ->
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
      case AskedOtherName(var at) -> changed(next, at, event);
    };
  }

  static Reply question(Next next, Activities asked) {
    var all = next.journey().activities();
    return switch (asked) {
      case AskedName() -> ActivityCards.name(all);
      case AskedRating(var left) -> ActivityCards.rating(all.get(left.getFirst()));
      case Listed() -> ActivityCards.list(all, !notRatedToday(next).isEmpty());
      case AskedWhich() -> ActivityCards.which(all);
      case AskedOtherName(var at) -> ActivityCards.otherName(all.get(at));
    };
  }

  private static Optional<Next> named(Next next, Event event) {
    if (Answers.tapped(event, "enough") || !Answers.agreed(event).orElse(true)) {
      return Optional.of(rates(next, notRatedToday(next)));
    }
    return ActivityNames.answer(event).map(name -> unlessLong(next, name, Activities::added));
  }

  private static Next added(Next next, String name) {
    var all = new ArrayList<>(next.journey().activities());
    if (all.stream().noneMatch(one -> one.name().equalsIgnoreCase(name))) {
      all.add(Activity.named(name));
    }
    var kept = keeps(next, all);
    return all.size() < Activity.MOST
        ? kept.asks(new AskedName())
        : rates(kept, notRatedToday(kept));
  }

  private static Next rates(Next next, List<Integer> left) {
    return left.isEmpty() ? lists(next) : next.asks(new AskedRating(left));
  }

  private static Next rated(Next next, List<Integer> left, int score) {
    var at = left.getFirst();
    var all = new ArrayList<>(next.journey().activities());
    all.set(at, all.get(at).rated(score, next.today()));
    var noted = keeps(next, all).noting(new Change.NotedRating(next.today(), at, score));
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
            .map(Integer::parseInt)
            .map(at -> next.asks(new AskedOtherName(at)));
  }

  private static Optional<Next> changed(Next next, int at, Event event) {
    var all = new ArrayList<>(next.journey().activities());
    if (Answers.tapped(event, "remove")) {
      all.remove(at);
      return Optional.of(lists(keeps(next, all)));
    }
    if (Answers.tapped(event, "leave")) {
      return Optional.of(lists(next));
    }
    return ActivityNames.typed(event)
        .map(name ->
            unlessLong(
                next,
                name,
                (before, fits) -> {
                  all.set(at, all.get(at).called(fits));
                  return lists(keeps(before, all));
                }));
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

  private static Next keeps(Next next, List<Activity> all) {
    return next.travels(journey -> journey.activities(all));
  }

  private static List<Integer> notRatedToday(Next next) {
    return which(next, one -> one.ratedOn().map(day -> day.isBefore(next.today())).orElse(true));
  }

  private static List<Integer> which(Next next, Predicate<Activity> asked) {
    var all = next.journey().activities();
    return IntStream.range(0, all.size()).filter(at -> asked.test(all.get(at))).boxed().toList();
  }
}
