package bitepoint.conversation;

import bitepoint.coach.Exercise.Equipment;
import bitepoint.coach.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is set, a line each.
final class SettingsLines {
  /// What is asked about, in this order; everybody has a wall.
  static final List<Equipment> ASKED =
      List.of(
          Equipment.TOWEL,
          Equipment.CHAIR,
          Equipment.CUSHION,
          Equipment.STRAP,
          Equipment.STICK,
          Equipment.WEIGHT,
          Equipment.STEP);

  private SettingsLines() {}

  /// The first screen: what matters from day to day.
  static Words summary(Next next) {
    var lines = new ArrayList<Words>();
    lines.add(when(next));
    EveningChoice.on(next).ifPresent(lines::add);
    lines.add(sundays(next));
    lines.add(QuietChoice.now(next));
    lines.add(routine(next));
    return Words.lines(lines);
  }

  static Words of(Next next, Settings.Group group) {
    return Words.lines(
        switch (group) {
          case ASKING -> asking(next);
          case EXERCISES -> List.of(routine(next));
          case PLACE -> List.of(Places.here(next), help(next), LanguageChoice.now(next));
          case DATA -> List.of(Words.of("settings.yours"));
        });
  }

  /// After a time that was named outside the menu.
  static Words done(Next next) {
    return Words.of("settings.done", "when", when(next));
  }

  static Words sundays(Next next) {
    var profile = next.person().profile();
    return !profile.preferences().sundays()
        ? Words.of("settings.no-sundays")
        : Sundays.ownTime(profile)
            .map(time -> Words.of("settings.sundays-at", "time", time))
            .orElseGet(() -> Words.of("settings.sundays"));
  }

  static Words help(Next next) {
    return Words.of("settings.help", "number", WarningWords.emergency(WarningWords.helpLine(next)));
  }

  static Words name(Equipment thing) {
    return Words.of("equipment." + Id.of(thing));
  }

  private static List<Words> asking(Next next) {
    var lines = new ArrayList<Words>();
    lines.add(when(next));
    lines.add(EveningChoice.now(next));
    lines.add(sundays(next));
    lines.add(QuietChoice.now(next));
    QuietChoice.comesAllTheSame(next).ifPresent(lines::add);
    return lines;
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
        ASKED.stream().filter(preferences.lacking()::contains).map(SettingsLines::name).toList();
    return things.isEmpty()
        ? Words.of("settings.with-all", "minutes", preferences.minutes())
        : new Words("settings.without", Map.of("minutes", preferences.minutes(), "things", things));
  }
}
