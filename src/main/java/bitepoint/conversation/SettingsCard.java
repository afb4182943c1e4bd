package bitepoint.conversation;

import bitepoint.coach.Exercise.Equipment;
import bitepoint.coach.Id;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How the settings look: what is set, and what can be changed.
final class SettingsCard {
  /// What is asked about, in this order; everybody has a wall.
  private static final List<Equipment> ASKED =
      List.of(
          Equipment.TOWEL,
          Equipment.CHAIR,
          Equipment.CUSHION,
          Equipment.STRAP,
          Equipment.STICK,
          Equipment.WEIGHT,
          Equipment.STEP);

  private SettingsCard() {}

  static Reply of(Next next, Settings asked) {
    return switch (asked) {
      case Settings.Menu() ->
          new Reply.EditOf(
              summary(next), next.pause().isPresent() ? menu().and(Pausing.startAgain()) : menu());
      case Settings.AskedTime() -> new Reply.EditOf(Words.of("settings.ask-time"), Buttons.times());
      case Settings.AskedZone() -> Places.question(next.now()).inPlace();
      case Settings.ConfirmsZone(var zone) -> Places.confirmation(zone, next.now()).inPlace();
      case Settings.AskedMinutes() ->
          new Reply.EditOf(
              Words.of("settings.ask-minutes"), with(Buttons.minutes(), "settings.back"));
      case Settings.AskedEquipment() ->
          new Reply.EditOf(Words.of("settings.ask-equipment"), equipment(next));
      case Settings.AskedSundays() ->
          new Reply.EditOf(
              Words.of("settings.ask-sundays", "now", sundays(next)), sundayChoices(next));
      case Settings.AskedSundayTime() ->
          new Reply.EditOf(Words.of("settings.ask-sunday-time"), Buttons.times());
      case Settings.AskedCountry() ->
          new Reply.EditOf(
              Words.of("settings.ask-country", "now", help(next)),
              Keyboard.column(
                  Buttons.labelled("settings.by-clock", "by-clock"),
                  Buttons.labelled("settings.back", "back")));
    };
  }

  /// After a time that was named outside the menu.
  static Words done(Next next) {
    return Words.of("settings.done", "when", when(next));
  }

  /// The menu without its buttons.
  static Reply closed(Next next) {
    return new Reply.EditOf(summary(next), Keyboard.NONE);
  }

  private static Words summary(Next next) {
    return Words.lines(List.of(when(next), routine(next), sundays(next), help(next)));
  }

  private static Words when(Next next) {
    var profile = next.person().profile();
    return new Words(
        "settings.when",
        Map.of(
            "time", profile.checkInAt().orElseThrow(),
            "place", Places.city(profile.zone()),
            "when", Rhythm.whenCheckIn(next)));
  }

  private static Words routine(Next next) {
    var preferences = next.person().profile().preferences();
    var things =
        ASKED.stream().filter(preferences.lacking()::contains).map(SettingsCard::name).toList();
    return things.isEmpty()
        ? Words.of("settings.with-all", "minutes", preferences.minutes())
        : new Words("settings.without", Map.of("minutes", preferences.minutes(), "things", things));
  }

  private static Words sundays(Next next) {
    var preferences = next.person().profile().preferences();
    return !preferences.sundays()
        ? Words.of("settings.no-sundays")
        : Sundays.ownTime(next.person().profile())
            .map(time -> Words.of("settings.sundays-at", "time", time))
            .orElseGet(() -> Words.of("settings.sundays"));
  }

  private static Words help(Next next) {
    return Words.of("settings.help", "number", WarningWords.emergency(WarningWords.helpLine(next)));
  }

  private static Keyboard menu() {
    return new Keyboard(
        List.of(
            List.of(
                Buttons.labelled("settings.time", "set-time"),
                Buttons.labelled("settings.zone", "set-zone")),
            List.of(
                Buttons.labelled("settings.minutes", "set-minutes"),
                Buttons.labelled("settings.equipment", "set-equipment")),
            List.of(
                Buttons.labelled("settings.sunday", "set-sundays"),
                Buttons.labelled("settings.country", "set-country")),
            List.of(Buttons.labelled("settings.close", "close"))));
  }

  /// A thing a button, with a mark whether it is there.
  private static Keyboard equipment(Next next) {
    var lacking = next.person().profile().preferences().lacking();
    var things =
        ASKED.stream()
            .map(thing -> {
              var key = lacking.contains(thing) ? "settings.lacks" : "settings.has";
              return Button.of(Words.of(key, "thing", name(thing)), "has", thing.name());
            })
            .toList();
    return with(Keyboard.pairs(things), "settings.equipment-done");
  }

  private static Keyboard sundayChoices(Next next) {
    var back = Buttons.labelled("settings.back", "back");
    var profile = next.person().profile();
    var time = Buttons.labelled("settings.sunday-time", "set-sunday-time");
    var off = Buttons.labelled("settings.sundays-off", "off");
    return profile.preferences().sundays()
        ? Sundays.ownTime(profile).isPresent()
            ? Keyboard.column(
                time, Buttons.labelled("settings.sunday-with-check-in", "with-check-in"), off, back)
            : Keyboard.column(time, off, back)
        : Keyboard.column(Buttons.labelled("settings.sundays-on", "on"), back);
  }

  private static Keyboard with(Keyboard keyboard, String back) {
    return new Keyboard(
        Stream.concat(keyboard.rows().stream(), Stream.of(List.of(Buttons.labelled(back, "back"))))
            .toList());
  }

  private static Words name(Equipment thing) {
    return Words.of("equipment." + Id.of(thing));
  }
}
