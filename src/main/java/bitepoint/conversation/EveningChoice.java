package bitepoint.conversation;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether it is asked in the evening if they got to it, and when.
final class EveningChoice {
  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  private EveningChoice() {}

  static Words now(Next next) {
    return on(next)
        .orElseGet(() ->
            Words.of(
                EveningQuestion.isAskedThenAnyway(next)
                    ? "settings.evening-is-the-check-in"
                    : "settings.no-evening"));
  }

  /// Empty where it is off.
  static Optional<Words> on(Next next) {
    return EveningQuestion.at(next).map(time -> Words.of("settings.evening-at", "time", time));
  }

  static Reply question(Next next, Button back) {
    if (EveningQuestion.isAskedThenAnyway(next)) {
      return new Reply.EditOf(Words.of("settings.no-evening-needed"), Keyboard.row(back));
    }
    var times =
        IntStream.of(19, 20, 21)
            .mapToObj(hour -> LocalTime.of(hour, 0))
            .map(time -> Button.of(Words.of("button.time", "time", time), "time", time))
            .toList();
    var isOn = EveningQuestion.at(next).isPresent();
    var rest = isOn ? List.of(Buttons.labelled("settings.evening-off", "no"), back) : List.of(back);
    return new Reply.EditOf(
        Words.of(isOn ? "settings.ask-evening-again" : "settings.ask-evening", "now", now(next)),
        new Keyboard(Stream.of(times, rest).toList()));
  }

  static Optional<Next> answer(Next next, Event event) {
    return EveningQuestion.isAskedThenAnyway(next)
        ? Answers.agreed(event).map(_ -> next.asks(new Settings.Opened(Settings.Group.ASKING)))
        : Answers.time(event)
            .map(time -> is(next, Optional.of(inTheEvening(time))))
            .or(() ->
                Answers.agreed(event).filter(yes -> !yes).map(_ -> is(next, Optional.empty())));
  }

  private static Next is(Next next, Optional<LocalTime> time) {
    var profile = next.person().profile();
    var set = next.noting(new Change.ProfileIs(profile.nudged(profile.nudges().eveningAt(time))));
    return EveningQuestion.agreed(set).asks(new Settings.Opened(Settings.Group.ASKING));
  }

  /// "Half past eight" is in the evening here.
  private static LocalTime inTheEvening(LocalTime time) {
    return time.isBefore(NOON) ? time.plus(HALF_A_DAY) : time;
  }
}
