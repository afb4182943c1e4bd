package bitepoint.conversation;

import bitepoint.coach.Exercise;
import bitepoint.coach.Id;
import bitepoint.coach.Routine.Item;
import bitepoint.coach.Routine.Way;
import bitepoint.coach.Stint;
import bitepoint.conversation.Session.Doing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How an exercise looks that is on: what to do before the clock starts, and then the clock, with
/// one big button and the others below. A session stays one message.
final class GuideCard {
  private static final int SECONDS_A_MINUTE = 60;

  private GuideCard() {}

  static Reply of(Next next, Doing doing) {
    var item = Guide.item(next, doing);
    return new Reply.Picture(
        new Drawing.Exercise(item.words()),
        words(next, doing, item, next.now()),
        buttons(next, doing),
        true);
  }

  /// Another number on the clock.
  ///
  /// @param moment at which it is that number
  static Reply tick(Next next, Doing doing, Instant moment) {
    var words = words(next, doing, Guide.item(next, doing), moment);
    return new Reply.Tick(words, buttons(next, doing));
  }

  /// The clock has stopped for good.
  static Reply over(Next next, Doing doing) {
    var name = ExerciseWords.name(Guide.item(next, doing).words());
    return new Reply.Tick(Words.of("session.clock-over", "name", name), Keyboard.NONE);
  }

  private static Words words(Next next, Doing doing, Item item, Instant moment) {
    var stint = Guide.stint(next, doing);
    if (doing.watch().isEmpty() && isDoneAnotherWay(doing, item)) {
      return eased(next, doing, item);
    }
    return doing.watch().isPresent()
        ? clock(doing, item, stint, moment)
        : stint.kind() == Stint.Kind.SET && stint.set() > 1
            ? another(doing, item, stint)
            : first(next, doing, item);
  }

  private static Words first(Next next, Doing doing, Item item) {
    var key = "exercise." + item.words();
    return new Words(
        "session.card",
        Map.of(
            "number", doing.at() + 1,
            "count", doing.routine(next.catalogue()).items().size(),
            "name", ExerciseWords.name(item.words()),
            "dose", dose(doing, item),
            "how", Words.of(key + ".how"),
            "avoid", Words.of(key + ".avoid")));
  }

  private static boolean isDoneAnotherWay(Doing doing, Item item) {
    return doing.eased() && item.way() != Way.EASIER && item.exercise().easier().isPresent();
  }

  /// Its own dose would say nothing of another way to do it.
  private static Words eased(Next next, Doing doing, Item item) {
    return new Words(
        "session.eased",
        Map.of(
            "number", doing.at() + 1,
            "count", doing.routine(next.catalogue()).items().size(),
            "name", ExerciseWords.name(item.words()),
            "how", Words.of("exercise." + item.exercise().id() + ".easier")));
  }

  private static Words another(Doing doing, Item item, Stint stint) {
    return new Words(
        "session.set",
        Map.of(
            "name", ExerciseWords.name(item.words()),
            "set", stint.set(),
            "sets", stint.sets(),
            "dose", ExerciseWords.dose(item.dose().set(stint.set())),
            "avoid", Words.of("exercise." + item.words() + ".avoid")));
  }

  private static Words clock(Doing doing, Item item, Stint stint, Instant moment) {
    var watch = doing.watch().orElseThrow();
    var left = watch.secondsLeft(moment);
    return new Words(
        watch.isRunning() ? "session.clock" : "session.clock-held",
        Map.of(
            "minutes", left / SECONDS_A_MINUTE,
            "seconds", left % SECONDS_A_MINUTE,
            "what", what(item, stint),
            "name", ExerciseWords.name(item.words()),
            "avoid", Words.of("exercise." + item.words() + ".avoid")));
  }

  private static Words what(Item item, Stint stint) {
    var walks = item.exercise().kind() == Exercise.Kind.WALK;
    return new Words(
        walks ? "session.stint.walk" : "session.stint." + Id.of(stint.kind()),
        Map.of("side", stint.side().name(), "set", stint.set(), "sets", stint.sets()));
  }

  /// What was made smaller here needs no word about last time.
  private static Words dose(Doing doing, Item item) {
    return doing.eased() ? ExerciseWords.dose(item.dose()) : SessionCard.dose(item);
  }

  private static Keyboard buttons(Next next, Doing doing) {
    var stint = Guide.stint(next, doing);
    var finish = finish(next, doing);
    if (doing.watch().isPresent()) {
      var runs = doing.watch().orElseThrow().isRunning();
      var over = Guide.isLast(next, doing) ? finish : Buttons.labelled("session.stint-done", "set");
      return stint.isWork() ? holding(doing, over, runs) : resting(runs);
    }
    var rows = new ArrayList<List<Button>>();
    var big = big(stint);
    big.ifPresent(one -> rows.add(List.of(one)));
    rows.add(big.isPresent() ? List.of(finish, hard()) : List.of(finish));
    rows.add(big.isPresent() ? ways(next, doing) : more(next, doing));
    return new Keyboard(big.isPresent() ? rows : plus(rows, List.of(leaveOut(), stop())));
  }

  /// What moves the exercise on, where that is not its end.
  private static Optional<Button> big(Stint stint) {
    return stint.isTimed()
        ? Optional.of(Buttons.labelled("session.start-clock", "go"))
        : stint.set() < stint.sets()
            ? Optional.of(Button.of(Words.of("session.set-done", "set", stint.set()), "set"))
            : Optional.empty();
  }

  private static List<Button> ways(Next next, Doing doing) {
    return Guide.canBeEasier(next, doing)
        ? List.of(easier(), leaveOut(), stop())
        : List.of(leaveOut(), stop());
  }

  private static List<Button> more(Next next, Doing doing) {
    var more = new ArrayList<Button>();
    if (Guide.canBeEasier(next, doing)) {
      more.add(easier());
    }
    more.add(hard());
    like(doing).ifPresent(more::add);
    return more;
  }

  private static Keyboard holding(Doing doing, Button finish, boolean runs) {
    var hold = Buttons.labelled("session.hold-it", "hold");
    var rows = new ArrayList<List<Button>>();
    rows.add(List.of(runs ? finish : goOn("go")));
    rows.add(List.of(runs ? hold : finish, hard()));
    rows.add(like(doing).map(like -> List.of(like, stop())).orElseGet(() -> List.of(stop())));
    return new Keyboard(rows);
  }

  private static Keyboard resting(boolean runs) {
    var hold = Buttons.labelled("session.hold-it", "hold");
    return new Keyboard(
        List.of(
            List.of(goOn(runs ? "set" : "go")), runs ? List.of(hold, stop()) : List.of(stop())));
  }

  private static Button finish(Next next, Doing doing) {
    return Buttons.labelled(
        isLastExercise(next, doing) ? "session.finish" : "session.next", "next");
  }

  private static Optional<Button> like(Doing doing) {
    return doing.liked().contains(doing.at())
        ? Optional.empty()
        : Optional.of(Buttons.labelled("session.like", "like"));
  }

  private static <T> List<T> plus(List<T> list, T one) {
    var more = new ArrayList<>(list);
    more.add(one);
    return more;
  }

  private static boolean isLastExercise(Next next, Doing doing) {
    return doing.at() + 1 >= doing.routine(next.catalogue()).items().size();
  }

  private static Button goOn(String action) {
    return Buttons.labelled("session.go-on", action);
  }

  private static Button easier() {
    return Buttons.labelled("session.ease", "easier");
  }

  private static Button stop() {
    return Buttons.labelled("session.stop", "stop");
  }

  private static Button hard() {
    return Buttons.labelled("session.hard", "too-much");
  }

  private static Button leaveOut() {
    return Buttons.labelled("session.leave-out", "leave-out");
  }
}
