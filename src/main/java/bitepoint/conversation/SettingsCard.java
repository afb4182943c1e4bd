package bitepoint.conversation;

import bitepoint.conversation.Settings.Group;
import java.util.ArrayList;

/// How the settings look: what is set, and what can be changed.
final class SettingsCard {
  private SettingsCard() {}

  static Reply of(Next next, Settings asked) {
    return switch (asked) {
      case Settings.Menu() ->
          new Reply.EditOf(SettingsLines.summary(next), SettingsDoors.menu(next));
      case Settings.Opened(var group) ->
          new Reply.EditOf(SettingsLines.of(next, group), group(next, group));
      case Settings.AskedTime() ->
          new Reply.EditOf(Words.of("settings.ask-time"), withBack(Buttons.times()));
      case Settings.AskedZone() -> Places.fewer(next.now(), back()).inPlace();
      case Settings.ConfirmsZone(var zone) -> Places.confirmation(zone, next.now()).inPlace();
      case Settings.AskedMinutes() ->
          new Reply.EditOf(Words.of("settings.ask-minutes"), withBack(Buttons.minutes()));
      case Settings.AskedEquipment() ->
          new Reply.EditOf(
              Words.of("settings.ask-equipment"),
              equipment(next).and(Buttons.labelled("settings.equipment-done", "back")));
      case Settings.AskedSundays() ->
          new Reply.EditOf(
              Words.of("settings.ask-sundays", "now", SettingsLines.sundays(next)),
              withBack(sundayChoices(next)));
      case Settings.AskedSundayTime() ->
          new Reply.EditOf(Words.of("settings.ask-sunday-time"), withBack(Buttons.times()));
      case Settings.AskedQuiet() -> QuietChoice.question(next, back());
      case Settings.AskedQuietUntil(var from) -> QuietChoice.question(from, back());
      case Settings.AskedEvening() -> EveningChoice.question(next, back());
      case Settings.AskedCountry() ->
          new Reply.EditOf(
              Words.of("settings.ask-country", "now", SettingsLines.help(next)),
              withBack(Keyboard.row(Buttons.labelled("settings.by-clock", "by-clock"))));
      case Settings.AskedLanguage() -> LanguageChoice.question(next, back());
      case Settings.AskedPause() -> Pausing.question(next, back()).inPlace();
      case Settings.AskedStartOver() -> StartOver.question();
    };
  }

  /// The menu without its buttons.
  static Reply closed(Next next) {
    return new Reply.EditOf(SettingsLines.summary(next), Keyboard.NONE);
  }

  private static Keyboard group(Next next, Group group) {
    var buttons = new ArrayList<Button>();
    if (group == Group.DATA) {
      buttons.add(Buttons.labelled("privacy.what", "privacy"));
      buttons.add(Buttons.labelled("privacy.export", "export"));
    }
    buttons.addAll(SettingsDoors.of(next, group));
    if (group == Group.EXERCISES) {
      buttons.add(Planning.button());
    }
    if (group == Group.ASKING) {
      buttons.add(Buttons.labelled("settings.breaks", DeskSettings.OPENS));
    }
    if (group == Group.DATA) {
      buttons.add(Buttons.labelled("privacy.delete", "delete"));
    }
    if (group == Group.PLACE) {
      buttons.add(ClockChoice.button(next));
    }
    buttons.add(back());
    return Keyboard.pairs(buttons);
  }

  /// A thing a button, with a mark whether it is there.
  private static Keyboard equipment(Next next) {
    var lacking = next.person().profile().preferences().lacking();
    var things =
        SettingsLines.ASKED.stream()
            .map(thing -> {
              var key = lacking.contains(thing) ? "settings.lacks" : "settings.has";
              var name = SettingsLines.name(thing);
              return Button.of(Words.of(key, "thing", name), "has", thing.name());
            })
            .toList();
    return Keyboard.pairs(things);
  }

  private static Keyboard sundayChoices(Next next) {
    var profile = next.person().profile();
    var time = Buttons.labelled("settings.sunday-time", "set-sunday-time");
    var off = Buttons.labelled("settings.sundays-off", "off");
    return profile.preferences().sundays()
        ? Sundays.ownTime(profile).isPresent()
            ? Keyboard.column(
                time, Buttons.labelled("settings.sunday-with-check-in", "with-check-in"), off)
            : Keyboard.column(time, off)
        : Keyboard.column(Buttons.labelled("settings.sundays-on", "on"));
  }

  private static Keyboard withBack(Keyboard keyboard) {
    return keyboard.and(back());
  }

  private static Button back() {
    return Buttons.labelled("settings.back", "back");
  }
}
