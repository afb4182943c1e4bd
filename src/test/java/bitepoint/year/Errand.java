package bitepoint.year;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Something that somebody wants of the coach, from the first word to the last tap.
///
/// @param isWayBack whether it is done by somebody who had blocked or taken back their yes
record Errand(String name, boolean isWayBack, List<Step> steps) {
  /// What is to be noted once a step is done.
  @FunctionalInterface
  interface Meaning extends BiFunction<Somebody, Instant, List<Noted>> {}

  sealed interface How {
    record Says(String text) implements How {}

    /// A button that does that, under the newest message.
    record Taps(String action) implements How {}

    /// The one of two buttons that is there.
    record TapsEither(String one, String other) implements How {}

    /// Tapped where it is offered, else typed.
    record Names(LocalTime time) implements How {}

    record Blocks() implements How {}

    record Unblocks() implements How {}

    record Vanishes() implements How {}
  }

  record Step(How how, Meaning meaning) {}

  static Errand welcome(Place place, LocalTime asks) {
    return new Errand("welcome", false, List.of())
        .says("/start")
        .taps("agree", "no", "no", "pain", "since", "course", "hours")
        .says(place.city())
        .taps("yes")
        .names(asks)
        .meaning((_, at) -> List.of(new Noted.Chose(at, place.zone(), asks)));
  }

  static Errand movesTo(Place place) {
    return settings("moves to " + place.city(), "set-place", "set-zone")
        .says(place.city())
        .taps("yes")
        .meaning((who, at) -> List.of(new Noted.Chose(at, place.zone(), who.asks())))
        .taps("back", "close");
  }

  static Errand wantsToBeAskedAt(LocalTime time) {
    return settings("wants to be asked at " + time, "set-asking", "set-time")
        .names(time)
        .meaning((who, at) -> List.of(new Noted.Chose(at, who.zone(), time)))
        .taps("back", "close");
  }

  static Errand wantsSundaysAt(LocalTime time) {
    return settings("wants Sundays at " + time, "set-asking", "set-sundays")
        .taps("set-sunday-time")
        .names(time)
        .meaning((_, at) -> List.of(new Noted.ChoseSundays(at, time)))
        .taps("back", "close");
  }

  static Errand wantsEveningsAt(LocalTime time) {
    return settings("wants to be asked in the evening at " + time, "set-asking", "set-evening")
        .names(time)
        .meaning((_, at) -> List.of(new Noted.ChoseEvenings(at, time)))
        .taps("back", "close");
  }

  /// Begins anew where they came already.
  ///
  /// @param minutes one of those that are offered
  static Errand wantsBreaksEvery(int minutes) {
    return settings("wants a break every " + minutes, "set-asking", "set-breaks")
        .then(new How.TapsEither("off", "back"))
        .says("/settings")
        .taps("set-asking", "set-breaks", "on", "often", "every." + minutes)
        .meaning((_, at) -> List.of(new Noted.ChoseBreaks(at, minutes)))
        .taps("back", "close");
  }

  /// Where they have stopped already, nothing is switched on again.
  static Errand wantsNoMoreBreaks() {
    return settings("wants no more breaks", "set-asking", "set-breaks")
        .then(new How.TapsEither("off", "back"))
        .meaning((_, at) -> List.of(new Noted.DroppedBreaks(at)));
  }

  static Errand wantsItQuiet(LocalTime from, LocalTime until) {
    return settings("wants it quiet from " + from, "set-asking", "set-quiet")
        .says(from + " to " + until)
        .meaning((_, at) -> List.of(new Noted.ChoseQuiet(at, from, until)))
        .taps("back", "close");
  }

  static Errand startsOver() {
    return settings("starts over", "set-data", "set-start-over")
        .taps("yes", "no", "no", "pain", "since", "course", "hours");
  }

  static Errand pausesFor(int days) {
    return new Errand("pauses for " + days, false, List.of())
        .says("/cancel", "/pause", days + " days")
        .meaning((who, at) -> List.of(Noted.Paused.until(at, who.zone(), days)));
  }

  static Errand pausesUntilTold() {
    return new Errand("pauses until told", false, List.of())
        .says("/cancel", "/pause")
        .taps("until-told")
        .meaning((_, at) -> List.of(Noted.Paused.open(at)));
  }

  static Errand startsAgain() {
    return new Errand("starts again", false, List.of())
        .says("/start")
        .meaning((_, at) -> List.of(new Noted.Resumed(at)));
  }

  static Errand blocks() {
    return new Errand("blocks", false, List.of())
        .then(new How.Blocks())
        .meaning((_, at) -> List.of(new Noted.Blocked(at)));
  }

  static Errand unblocks() {
    return new Errand("unblocks", true, List.of())
        .then(new How.Unblocks())
        .meaning((_, at) -> List.of(new Noted.Unblocked(at)));
  }

  static Errand vanishes() {
    return new Errand("vanishes", false, List.of()).then(new How.Vanishes());
  }

  static Errand turnsUp() {
    return new Errand("turns up", true, List.of())
        .says("hi")
        .meaning((_, at) -> List.of(new Noted.Unblocked(at)));
  }

  static Errand takesBackTheYes() {
    return new Errand("takes back the yes", false, List.of())
        .says("/cancel", "/privacy")
        .taps("withdraw")
        .meaning((_, at) -> List.of(new Noted.Withdrew(at)));
  }

  static Errand agreesAgain() {
    return new Errand("agrees again", true, List.of())
        .taps("agree-again")
        .meaning((_, at) -> List.of(new Noted.AgreedAgain(at)));
  }

  static Errand tellsOfAWarningSign() {
    return new Errand("tells of a warning sign", false, List.of())
        .says("my saddle area is numb")
        .meaning((_, at) -> List.of(new Noted.Warned(at)))
        .taps("helped");
  }

  static Errand tweaks() {
    return new Errand("tweaks", false, List.of()).says("/cancel", "my back went");
  }

  static Errand writesAgain() {
    return new Errand("writes again", false, List.of()).says("hi");
  }

  private static Errand settings(String name, String group, String which) {
    return new Errand(name, false, List.of()).says("/cancel", "/settings").taps(group, which);
  }

  private Errand says(String... texts) {
    return then(Stream.of(texts).map(How.Says::new).toArray(How[]::new));
  }

  private Errand taps(String... actions) {
    return then(Stream.of(actions).map(How.Taps::new).toArray(How[]::new));
  }

  private Errand names(LocalTime time) {
    return then(new How.Names(time));
  }

  private Errand then(How... hows) {
    var more = new ArrayList<>(steps);
    Stream.of(hows).map(how -> new Step(how, (_, _) -> List.of())).forEach(more::add);
    return new Errand(name, isWayBack, more);
  }

  /// What the last step so far means.
  private Errand meaning(Meaning meaning) {
    var more = new ArrayList<>(steps);
    more.add(new Step(more.removeLast().how(), meaning));
    return new Errand(name, isWayBack, more);
  }
}
