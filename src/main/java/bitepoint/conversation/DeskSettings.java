package bitepoint.conversation;

import bitepoint.understanding.Reading;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// On which days, from when until when and how often breaks from the desk come by themselves: one
/// message that changes in place.
public sealed interface DeskSettings extends State {
  String OPENS = "set-breaks";
  int HALF_A_DAY = 12;

  /// None come so far.
  record Offered(int everyMinutes) implements DeskSettings {}

  record Overview() implements DeskSettings {}

  /// On which days? A tap on a day changes it.
  record AskedDays() implements DeskSettings {}

  record AskedHours() implements DeskSettings {}

  /// The end of work, after a beginning that was typed.
  record AskedUntil(LocalTime from) implements DeskSettings {}

  record AskedHowOften() implements DeskSettings {}

  /// From wherever it is shown; empty for any other event. What is not a menu stays as it is.
  static Optional<Next> tapped(Next next, Event event) {
    return Answers.tapped(event, OPENS)
        ? Optional.of(WarningSign.unlessLocked(next, free -> opened(free, event)))
        : Optional.empty();
  }

  static Optional<Next> answer(Next next, DeskSettings asked, Event event) {
    return switch (asked) {
      case Offered(var minutes) -> offered(next, minutes, event);
      case Overview() -> overview(next, event);
      case AskedDays() ->
          Answers.choice(event, "day", DayOfWeek.class)
              .map(day -> set(next, breaks -> breaks.toggled(day)).asks(asked))
              .or(() -> back(next, event));
      case AskedHours() ->
          Answers.argument(event, "hours")
              .map(hours -> hours.split("-", 2))
              .map(hours -> between(next, LocalTime.parse(hours[0]), LocalTime.parse(hours[1])))
              .or(() -> Answers.time(event).map(from -> next.asks(new AskedUntil(from))))
              .or(() -> back(next, event));
      case AskedUntil(var from) ->
          Answers.time(event)
              .map(until -> between(next, from, after(from, until)))
              .or(() -> back(next, event));
      case AskedHowOften() ->
          Answers.number(event, "every")
              .or(() -> Answers.reading(event).flatMap(Reading::minutes))
              .map(DeskBreaks::closest)
              .map(minutes -> set(next, breaks -> breaks.every(minutes)).asks(new Overview()))
              .or(() -> back(next, event));
    };
  }

  static Reply question(Next next, DeskSettings asked) {
    return DeskSettingsCard.of(next, asked);
  }

  private static Next opened(Next next, Event event) {
    var minutes = Answers.number(event, OPENS).map(DeskBreaks::closest).orElse(DeskBreaks.USUAL);
    var there = next.goes(breaks(next).isPresent() ? new Overview() : new Offered(minutes));
    var question = Questions.of(there);
    return there.says(next.state() instanceof Settings ? question : question.anew());
  }

  private static Optional<Next> offered(Next next, int minutes, Event event) {
    return Answers.tapped(event, "on")
        ? Optional.of(begins(next, minutes))
        : Answers.agreed(event)
            .filter(_ -> event instanceof Event.Said)
            .map(yes -> yes ? begins(next, minutes) : declined(next))
            .or(() ->
                Answers.tapped(event, "back") ? Optional.of(declined(next)) : Optional.empty());
  }

  private static Optional<Next> overview(Next next, Event event) {
    if (!(event instanceof Event.Tapped(var tap))) {
      return Optional.empty();
    }
    return switch (tap.name()) {
      case "days" -> Optional.of(next.asks(new AskedDays()));
      case "hours" -> Optional.of(next.asks(new AskedHours()));
      case "often" -> Optional.of(next.asks(new AskedHowOften()));
      case "off" -> Optional.of(off(next));
      case "back" -> Optional.of(next.asks(new Settings.Menu()));
      default -> Optional.empty();
    };
  }

  private static Next begins(Next next, int minutes) {
    return with(next, Optional.of(DeskBreaks.usual(minutes))).asks(new Overview());
  }

  private static Next declined(Next next) {
    return next.goes(new Idle()).says(new Reply.EditOf(Words.of("desk.declined"), Keyboard.NONE));
  }

  private static Next off(Next next) {
    return with(next, Optional.empty())
        .goes(new Idle())
        .says(new Reply.EditOf(Words.of("desk.off"), Keyboard.NONE));
  }

  private static Next between(Next next, LocalTime from, LocalTime until) {
    return set(next, breaks -> breaks.between(from, until)).asks(new Overview());
  }

  /// "Nine", then "five": the five after it.
  private static LocalTime after(LocalTime from, LocalTime until) {
    var later = until.getHour() < HALF_A_DAY ? until.plusHours(HALF_A_DAY) : until;
    return until.isAfter(from) || !later.isAfter(from) ? until : later;
  }

  private static Next set(Next next, UnaryOperator<DeskBreaks> other) {
    return with(next, breaks(next).map(other));
  }

  /// From now on so; what went unanswered before counts no longer.
  private static Next with(Next next, Optional<DeskBreaks> breaks) {
    var profile = next.person().profile();
    var nudges = profile.nudges().breaks(breaks.map(DeskBreaks::answered));
    return DeskTimes.agreed(next.noting(new Change.ProfileIs(profile.nudged(nudges))));
  }

  private static Optional<DeskBreaks> breaks(Next next) {
    return next.person().profile().nudges().breaks();
  }

  private static Optional<Next> back(Next next, Event event) {
    return Answers.tapped(event, "back")
        ? Optional.of(next.asks(new Overview()))
        : Optional.empty();
  }
}
