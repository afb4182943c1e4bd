package bitepoint.conversation;

import bitepoint.coach.Exercise.Equipment;
import bitepoint.understanding.Mentions;
import bitepoint.understanding.Reading;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// When, where, how long, with what, and whether a lesson comes on Sundays: one menu in one message
/// that changes in place.
public sealed interface Settings extends State {
  record Menu() implements Settings {}

  record AskedTime() implements Settings {}

  record AskedZone() implements Settings {}

  record ConfirmsZone(ZoneId zone) implements Settings {}

  /// How long is a routine?
  record AskedMinutes() implements Settings {}

  /// What is at home? A tap on a thing changes it.
  record AskedEquipment() implements Settings {}

  record AskedSundays() implements Settings {}

  record AskedSundayTime() implements Settings {}

  /// Where is help called from?
  record AskedCountry() implements Settings {}

  static Optional<Next> answer(Next next, Settings asked, Event event) {
    return switch (asked) {
      case Menu() -> menu(next, event);
      case AskedTime() ->
          named(next, event)
              .map(time -> changed(next, profile -> profile.checkedInAt(time)).asks(new Menu()));
      case AskedZone() -> zone(next).asked(next, event);
      case ConfirmsZone(var zone) -> zone(next).confirmed(next, zone, event);
      case AskedMinutes() ->
          Answers.minutes(event)
              .map(minutes -> prefers(next, preferences -> preferences.minutes(minutes)))
              .or(() -> back(next, event));
      case AskedEquipment() ->
          Answers.choice(event, "has", Equipment.class)
              .map(thing -> next.prefers(has -> has.toggled(thing)).asks(asked))
              .or(() -> back(next, event));
      case AskedSundays() -> sundays(next, event);
      case AskedCountry() -> country(next, event);
      case AskedSundayTime() ->
          Answers.time(event)
              .map(time -> prefers(next, preferences -> preferences.sundayAt(time)))
              .or(() -> back(next, event));
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
                ? is.says(SettingsCard.done(is)).asksAgain()
                : is.goes(new Idle()).says(SettingsCard.done(is)))
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
        new AskedZone(), ConfirmsZone::new, zone -> agreed(Moving.to(next, zone)).asks(new Menu()));
  }

  private static Next changed(Next next, UnaryOperator<Profile> other) {
    return agreed(next.noting(new Change.ProfileIs(other.apply(next.person().profile()))));
  }

  private static Next agreed(Next changed) {
    return Sundays.agreed(Rhythm.agreed(changed));
  }

  private static Optional<Next> menu(Next next, Event event) {
    return to(event)
        .map(next::asks)
        .or(() ->
            Answers.tapped(event, "close")
                ? Optional.of(next.goes(new Idle()).says(SettingsCard.closed(next)))
                : Optional.empty());
  }

  private static Optional<State> to(Event event) {
    return event instanceof Event.Tapped(var tap)
        ? switch (tap.name()) {
          case "set-time" -> Optional.of(new AskedTime());
          case "set-zone" -> Optional.of(new AskedZone());
          case "set-minutes" -> Optional.of(new AskedMinutes());
          case "set-equipment" -> Optional.of(new AskedEquipment());
          case "set-sundays" -> Optional.of(new AskedSundays());
          case "set-country" -> Optional.of(new AskedCountry());
          default -> Optional.empty();
        }
        : Optional.empty();
  }

  private static Optional<Next> sundays(Next next, Event event) {
    if (Answers.tapped(event, "on") || Answers.tapped(event, "off")) {
      return Optional.of(
          prefers(next, preferences -> preferences.sundays(Answers.tapped(event, "on"))));
    }
    return Answers.tapped(event, "set-sunday-time")
        ? Optional.of(next.asks(new AskedSundayTime()))
        : back(next, event);
  }

  /// A country, or a city in it; or the one of their clock.
  private static Optional<Next> country(Next next, Event event) {
    var named =
        Answers.reading(event)
            .flatMap(Reading::zone)
            .flatMap(next.programme().helpLines()::countryOf);
    return named.isPresent() || Answers.tapped(event, "by-clock")
        ? Optional.of(inCountry(next, named))
        : back(next, event);
  }

  private static Next inCountry(Next next, Optional<String> country) {
    var profile = next.person().profile();
    return next.noting(new Change.ProfileIs(profile.safe(profile.safety().inCountry(country))))
        .asks(new Menu());
  }

  private static Next prefers(Next next, UnaryOperator<Preferences> other) {
    return Sundays.agreed(next.prefers(other)).asks(new Menu());
  }

  private static Optional<Next> back(Next next, Event event) {
    return Answers.tapped(event, "back") ? Optional.of(next.asks(new Menu())) : Optional.empty();
  }
}
