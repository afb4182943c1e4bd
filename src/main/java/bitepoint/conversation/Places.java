package bitepoint.conversation;

import bitepoint.understanding.Reading;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which time zone somebody lives in: asked as "what time is it for you", since nobody knows their
/// zone's name.
final class Places {
  /// How far a typed time may be off the clock of a place, in minutes.
  private static final long NEAR = 20;

  private static final int FEWER = 4;

  private static final List<ZoneId> COMMON =
      Stream.of(
              "Europe/London",
              "Europe/Berlin",
              "America/New_York",
              "America/Chicago",
              "America/Los_Angeles",
              "Australia/Sydney")
          .map(ZoneId::of)
          .toList();

  private Places() {}

  /// The clocks of a few places, and a way to name another.
  static Reply question(Instant now) {
    return new Reply.Text(Words.of("zone.ask"), clocks(COMMON, now).and(elsewhere()));
  }

  /// The same with fewer of them, and a way back.
  static Reply fewer(Instant now, Button back) {
    var some = clocks(COMMON.subList(0, FEWER), now);
    return new Reply.Text(
        Words.of("zone.ask"),
        new Keyboard(
            Stream.concat(some.rows().stream(), Stream.of(List.of(elsewhere(), back))).toList()));
  }

  /// "It is 14:05 for you, on London time. I ask at 8:00."
  static Words here(Next next) {
    var profile = next.person().profile();
    var zone = profile.zone();
    return new Words(
        "settings.here",
        Map.of(
            "time", clock(zone, next.now()),
            "place", city(zone),
            "at", profile.checkInAt().orElseThrow()));
  }

  private static Keyboard clocks(List<ZoneId> zones, Instant now) {
    return Keyboard.pairs(zones.stream().map(zone -> button(zone, now)).toList());
  }

  private static Button elsewhere() {
    return Buttons.labelled("zone.elsewhere", "elsewhere");
  }

  /// "It is 14:05 for you, in Lisbon. Right?"
  static Reply confirmation(ZoneId zone, Instant now) {
    return new Reply.Text(
        new Words("zone.confirm", Map.of("time", clock(zone, now), "place", city(zone))),
        Keyboard.row(Buttons.labelled("button.yes", "yes"), Buttons.labelled("button.no", "no")));
  }

  /// A tapped clock, a city, or the time it is for them.
  static Optional<ZoneId> answer(Event event, Instant now) {
    return Answers.argument(event, "zone")
        .map(ZoneId::of)
        .or(() -> Answers.reading(event).flatMap(Reading::zone))
        .or(() -> Answers.reading(event).flatMap(Reading::time).flatMap(time -> near(time, now)));
  }

  /// A place's name as people know it: `America/New_York` is New York.
  static String city(ZoneId zone) {
    var id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }

  private static Optional<ZoneId> near(LocalTime time, Instant now) {
    return COMMON.stream()
        .filter(zone -> Math.abs(Duration.between(clock(zone, now), time).toMinutes()) <= NEAR)
        .findFirst();
  }

  private static Button button(ZoneId zone, Instant now) {
    var label = new Words("zone.choice", Map.of("time", clock(zone, now), "place", city(zone)));
    return Button.of(label, "zone", zone.getId());
  }

  private static LocalTime clock(ZoneId zone, Instant now) {
    return now.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
  }
}
