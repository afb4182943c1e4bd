package bitepoint.conversation;

import bitepoint.coach.Exercise.Equipment;
import bitepoint.understanding.Mentions;
import bitepoint.understanding.Reading;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// When, where, how long, with what, in which words: one menu in one message that changes in place.
/// What belongs together stands on a screen of its own, with what is set there.
public sealed interface Settings extends State {
  record Menu() implements Settings {}

  record Opened(Group group) implements Settings {}

  record AskedTime() implements Settings {}

  record AskedZone() implements Settings {}

  record ConfirmsZone(ZoneId zone) implements Settings {}

  /// How long is a routine?
  record AskedMinutes() implements Settings {}

  /// What is at home? A tap on a thing changes it.
  record AskedEquipment() implements Settings {}

  record AskedSundays() implements Settings {}

  record AskedSundayTime() implements Settings {}

  /// From when until when is it quiet?
  record AskedQuiet() implements Settings {}

  /// Until when, where only the first of the two was said?
  record AskedQuietUntil(LocalTime from) implements Settings {}

  /// When is it asked in the evening whether they got to it?
  record AskedEvening() implements Settings {}

  /// Where is help called from?
  record AskedCountry() implements Settings {}

  record AskedLanguage() implements Settings {}

  /// For how long shall it be quiet?
  record AskedPause() implements Settings {}

  /// Is it to begin anew?
  record AskedStartOver() implements Settings {}

  /// What stands on one screen. Stored by name.
  enum Group {
    ASKING,
    EXERCISES,
    PLACE,
    DATA
  }

  static Optional<Next> answer(Next next, Settings asked, Event event) {
    return switch (asked) {
      case Menu() ->
          SettingsDoors.opened(next, event)
              .or(() ->
                  Answers.tapped(event, "close")
                      ? Optional.of(next.goes(new Idle()).says(SettingsCard.closed(next)))
                      : Optional.empty());
      case Opened(var group) ->
          SettingsDoors.opened(next, event)
              .or(() -> ClockChoice.answer(next, event).map(is -> is.asks(new Opened(group))))
              .or(() ->
                  Answers.tapped(event, "back")
                      ? Optional.of(next.asks(new Menu()))
                      : Optional.empty());
      case AskedTime() ->
          named(next, event)
              .map(time -> changed(next, profile -> profile.checkedInAt(time)))
              .map(is -> is.asks(new Opened(Group.ASKING)))
              .or(() -> back(next, event, Group.ASKING));
      case AskedZone() -> zone(next).asked(next, event).or(() -> back(next, event, Group.PLACE));
      case ConfirmsZone(var zone) -> zone(next).confirmed(next, zone, event);
      case AskedMinutes() ->
          Answers.minutes(event)
              .map(minutes -> next.prefers(preferences -> preferences.minutes(minutes)))
              .map(is -> is.asks(new Opened(Group.EXERCISES)))
              .or(() -> back(next, event, Group.EXERCISES));
      case AskedEquipment() ->
          Answers.choice(event, "has", Equipment.class)
              .map(thing -> next.prefers(has -> has.toggled(thing)).asks(asked))
              .or(() -> back(next, event, Group.EXERCISES));
      case AskedSundays() -> sundays(next, event);
      case AskedSundayTime() ->
          Answers.time(event)
              .map(time -> onSundays(next, preferences -> preferences.sundayAt(time)))
              .or(() -> back(next, event, Group.ASKING));
      case AskedQuiet() ->
          back(next, event, Group.ASKING).or(() -> QuietChoice.answer(next, event));
      case AskedQuietUntil(var from) ->
          back(next, event, Group.ASKING).or(() -> QuietChoice.answer(next, from, event));
      case AskedEvening() ->
          back(next, event, Group.ASKING).or(() -> EveningChoice.answer(next, event));
      case AskedCountry() -> country(next, event);
      case AskedLanguage() ->
          LanguageChoice.answer(next, event).or(() -> back(next, event, Group.PLACE));
      case AskedPause() -> pause(next, event);
      case AskedStartOver() ->
          back(next, event, Group.DATA).or(() -> StartOver.answer(next, event));
    };
  }

  static Reply question(Next next, Settings asked) {
    return SettingsCard.of(next, asked);
  }

  /// The check-in moves to a time that was named, or the time is asked for. What is being asked
  /// goes on.
  static Next setTime(Next next, Optional<LocalTime> named) {
    var asks = Underway.isAsking(next.state());
    return named
        .map(time -> changed(next, profile -> profile.checkedInAt(time)))
        .map(is ->
            asks
                ? is.says(SettingsLines.done(is)).asksAgain()
                : is.goes(new Idle()).says(SettingsLines.done(is)))
        .orElseGet(() -> Underway.givesWay(next) ? next.asks(new AskedTime()) : next.asksAgain());
  }

  /// A time of day, or so much earlier or later than the check-in is now.
  static Optional<LocalTime> named(Next next, Event event) {
    var shifted =
        Answers.reading(event)
            .map(Reading::mentions)
            .filter(mentions -> mentions.time().isEmpty())
            .flatMap(Mentions::shift)
            .flatMap(minutes ->
                next.person().profile().checkInAt().map(time -> time.plusMinutes(minutes)));
    return shifted.or(() -> Answers.time(event));
  }

  private static ZoneQuestion zone(Next next) {
    return new ZoneQuestion(
        new AskedZone(),
        ConfirmsZone::new,
        zone -> agreed(Moving.to(next, zone)).asks(new Opened(Group.PLACE)));
  }

  private static Next changed(Next next, UnaryOperator<Profile> other) {
    return agreed(next.noting(new Change.ProfileIs(other.apply(next.person().profile()))));
  }

  private static Next agreed(Next changed) {
    return DeskTimes.agreed(Sundays.agreed(Rhythm.agreed(changed)));
  }

  private static Optional<Next> sundays(Next next, Event event) {
    if (Answers.tapped(event, "on") || Answers.tapped(event, "off")) {
      return Optional.of(
          onSundays(next, preferences -> preferences.sundays(Answers.tapped(event, "on"))));
    }
    if (Answers.tapped(event, "with-check-in")) {
      return Optional.of(onSundays(next, Preferences::sundayWithCheckIn));
    }
    return Answers.tapped(event, "set-sunday-time")
        ? Optional.of(next.asks(new AskedSundayTime()))
        : back(next, event, Group.ASKING);
  }

  private static Next onSundays(Next next, UnaryOperator<Preferences> other) {
    return Sundays.agreed(next.prefers(other)).asks(new Opened(Group.ASKING));
  }

  /// A country, or a city in it; or the one of their clock.
  private static Optional<Next> country(Next next, Event event) {
    var named =
        Answers.reading(event)
            .flatMap(Reading::zone)
            .flatMap(next.programme().helpLines()::countryOf);
    return named.isPresent() || Answers.tapped(event, "by-clock")
        ? Optional.of(inCountry(next, named))
        : back(next, event, Group.PLACE);
  }

  private static Next inCountry(Next next, Optional<String> country) {
    var profile = next.person().profile();
    return next.noting(new Change.ProfileIs(profile.safe(profile.safety().inCountry(country))))
        .asks(new Opened(Group.PLACE));
  }

  /// What is said of the pause stands where it was asked for.
  private static Optional<Next> pause(Next next, Event event) {
    return Answers.tapped(event, "back")
        ? Optional.of(next.asks(new Menu()))
        : Pausing.answer(next, event)
            .map(is -> is.with(is.replies().stream().map(Reply::inPlace).toList()));
  }

  private static Optional<Next> back(Next next, Event event, Group group) {
    return Answers.tapped(event, "back")
        ? Optional.of(next.asks(new Opened(group)))
        : Optional.empty();
  }
}
