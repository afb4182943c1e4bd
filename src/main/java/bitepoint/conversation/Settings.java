package bitepoint.conversation;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// When and where: the check-in's time and the person's time zone.
public sealed interface Settings extends State {
  record Menu() implements Settings {}

  record AskedTime() implements Settings {}

  record AskedZone() implements Settings {}

  record ConfirmsZone(ZoneId zone) implements Settings {}

  static Optional<Next> answer(Next next, Settings asked, Event event) {
    return switch (asked) {
      case Menu() -> menu(next, event);
      case AskedTime() -> Answers.time(event).map(time -> setTime(next, Optional.of(time)));
      case AskedZone() -> zone(next).asked(next, event);
      case ConfirmsZone(var zone) -> zone(next).confirmed(next, zone, event);
    };
  }

  static Reply question(Next next, Settings asked) {
    return switch (asked) {
      case Menu() ->
          new Reply.Text(
              summary(next),
              Keyboard.column(
                  Buttons.labelled("settings.time", "set-time"),
                  Buttons.labelled("settings.zone", "set-zone"),
                  Buttons.labelled("settings.close", "close")));
      case AskedTime() -> new Reply.Text(Words.of("settings.ask-time"), Buttons.times());
      case AskedZone() -> Places.question(next.now());
      case ConfirmsZone(var zone) -> Places.confirmation(zone, next.now());
    };
  }

  /// The check-in moves to a time that was named, or the time is asked for.
  static Next setTime(Next next, Optional<LocalTime> named) {
    return named
        .map(time -> changed(next, next.person().profile().checkedInAt(time)))
        .orElseGet(() -> next.asks(new AskedTime()));
  }

  private static ZoneQuestion zone(Next next) {
    return new ZoneQuestion(
        new AskedZone(),
        ConfirmsZone::new,
        zone -> changed(next, next.person().profile().in(zone)));
  }

  private static Next changed(Next next, Profile profile) {
    var is = next.noting(new Change.ProfileIs(profile));
    var agreed = Sundays.agreed(is.noting(new Change.Agreed(Rhythm.nextCheckIn(is))));
    return agreed.goes(new Idle()).says(Words.of("settings.done", "summary", summary(agreed)));
  }

  private static Optional<Next> menu(Next next, Event event) {
    if (Answers.tapped(event, "set-time")) {
      return Optional.of(next.asks(new AskedTime()));
    }
    if (Answers.tapped(event, "set-zone")) {
      return Optional.of(next.asks(new AskedZone()));
    }
    return Answers.tapped(event, "close")
        ? Optional.of(next.goes(new Idle()).says(new Reply.EditOf(summary(next), Keyboard.NONE)))
        : Optional.empty();
  }

  private static Words summary(Next next) {
    var profile = next.person().profile();
    return new Words(
        "settings.summary",
        Map.of(
            "time", profile.checkInAt().orElseThrow(),
            "place", Places.city(profile.zone()),
            "when", Rhythm.when(next, Rhythm.nextCheckIn(next).due())));
  }
}
