package bitepoint.conversation;

import bitepoint.conversation.Settings.Group;
import bitepoint.understanding.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What leads to what in the menu of settings.
final class SettingsDoors {
  /// @param label the button's key
  private record Door(String label, String action, Settings to) {
    boolean isMeant(Event event, Set<String> typed) {
      return Answers.tapped(event, action) || typed.contains(label);
    }

    /// A plan is not begun while a clinician must have a look first.
    boolean beginsAnew() {
      return to instanceof Settings.AskedStartOver;
    }

    Button button() {
      return Buttons.labelled(label, action);
    }
  }

  private static final List<Door> GROUPS =
      List.of(
          new Door("settings.asking", "set-asking", new Settings.Opened(Group.ASKING)),
          new Door("settings.exercises", "set-exercises", new Settings.Opened(Group.EXERCISES)),
          new Door("settings.whereabouts", "set-place", new Settings.Opened(Group.PLACE)),
          new Door("settings.data", "set-data", new Settings.Opened(Group.DATA)));

  private static final Door PAUSE =
      new Door("settings.pause", "set-pause", new Settings.AskedPause());

  private SettingsDoors() {}

  /// The first screen; in a pause, the way out of it stands where the way in stood.
  static Keyboard menu(Next next) {
    var pause = next.pause().isPresent() ? Pausing.startAgain() : PAUSE.button();
    return Keyboard.pairs(
        Stream.concat(
                GROUPS.stream().map(Door::button),
                Stream.of(pause, Buttons.labelled("settings.close", "close")))
            .toList());
  }

  /// What can be set on one screen, without the way back.
  static List<Button> of(Next next, Group group) {
    return doors(group).stream()
        .filter(door -> !(door.beginsAnew() && next.person().profile().isLocked()))
        .map(Door::button)
        .toList();
  }

  /// By a button, or by the words on one of any screen.
  static Optional<Next> opened(Next next, Event event) {
    var typed = Answers.reading(event).map(Reading::labels).orElse(Set.of());
    return Stream.concat(Stream.concat(GROUPS.stream(), Stream.of(PAUSE)), everywhere())
        .filter(door -> door.isMeant(event, typed))
        .findFirst()
        .map(door ->
            door.beginsAnew()
                ? WarningSign.unlessLocked(next, free -> free.asks(door.to))
                : next.asks(door.to));
  }

  private static Stream<Door> everywhere() {
    return Stream.of(Group.values()).flatMap(group -> doors(group).stream());
  }

  private static List<Door> doors(Group group) {
    return switch (group) {
      case ASKING ->
          List.of(
              new Door("settings.time", "set-time", new Settings.AskedTime()),
              new Door("settings.evening", "set-evening", new Settings.AskedEvening()),
              new Door("settings.sunday", "set-sundays", new Settings.AskedSundays()),
              new Door("settings.quiet-hours", "set-quiet", new Settings.AskedQuiet()));
      case EXERCISES ->
          List.of(
              new Door("settings.minutes", "set-minutes", new Settings.AskedMinutes()),
              new Door("settings.equipment", "set-equipment", new Settings.AskedEquipment()));
      case PLACE ->
          List.of(
              new Door("settings.zone", "set-zone", new Settings.AskedZone()),
              new Door("settings.country", "set-country", new Settings.AskedCountry()),
              new Door("settings.language", "set-language", new Settings.AskedLanguage()));
      case DATA ->
          List.of(new Door("start-over.button", "set-start-over", new Settings.AskedStartOver()));
    };
  }
}
