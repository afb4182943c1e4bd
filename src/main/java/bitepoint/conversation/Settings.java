package bitepoint.conversation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// When and where: the check-in's time and the person's time zone.
public sealed interface Settings extends State {
  record Menu() implements Settings {}

  record AskedTime() implements Settings {}

  record AskedZone() implements Settings {}

  record ConfirmsZone(ZoneId zone) implements Settings {}

  static Optional<Next> answer(Person person, Settings asked, Event event, Instant now) {
    var next = Next.of(person);
    return switch (asked) {
      case Menu() -> menu(next, event, now);
      case AskedTime() ->
          Answers.time(event).map(time -> changed(next, person.profile().checkedInAt(time), now));
      case AskedZone() -> zone(next, now).asked(next, event, now);
      case ConfirmsZone(var zone) -> zone(next, now).confirmed(next, zone, event, now);
    };
  }

  static Reply question(Person person, Settings asked, Instant now) {
    return switch (asked) {
      case Menu() ->
          new Reply.Text(
              summary(person, now),
              Keyboard.column(
                  Buttons.labelled("settings.time", "set-time"),
                  Buttons.labelled("settings.zone", "set-zone"),
                  Buttons.labelled("settings.close", "close")));
      case AskedTime() -> new Reply.Text(Words.of("settings.ask-time"), Buttons.times());
      case AskedZone() -> Places.question(person.language(), now);
      case ConfirmsZone(var zone) -> Places.confirmation(zone, now);
    };
  }

  /// A check-in time that was named outright.
  static Next changed(Next next, Profile profile, Instant now) {
    var is = next.noting(new Change.ProfileIs(profile));
    var agreed = is.noting(new Change.Agreed(Rhythm.nextCheckIn(is.person(), now)));
    return agreed
        .goes(new Idle())
        .says(
            new Reply.Text(
                Words.of("settings.done", "summary", summary(agreed.person(), now)),
                Keyboard.NONE));
  }

  private static ZoneQuestion zone(Next next, Instant now) {
    return new ZoneQuestion(
        new AskedZone(),
        ConfirmsZone::new,
        zone -> changed(next, next.person().profile().in(zone), now));
  }

  private static Optional<Next> menu(Next next, Event event, Instant now) {
    if (Answers.tapped(event, "set-time")) {
      return Optional.of(next.asks(new AskedTime(), now));
    }
    if (Answers.tapped(event, "set-zone")) {
      return Optional.of(next.asks(new AskedZone(), now));
    }
    return Answers.tapped(event, "close")
        ? Optional.of(
            next.goes(new Idle())
                .says(new Reply.EditOf(summary(next.person(), now), Keyboard.NONE)))
        : Optional.empty();
  }

  private static Words summary(Person person, Instant now) {
    var zone = person.profile().zone();
    return new Words(
        "settings.summary",
        Map.of(
            "time", person.profile().checkInAt().orElseThrow(),
            "place", Places.city(zone),
            "when", Rhythm.when(person, Rhythm.nextCheckIn(person, now).due(), now)));
  }
}
