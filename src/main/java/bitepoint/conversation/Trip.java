package bitepoint.conversation;

import bitepoint.understanding.Reading;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Telegram tells nobody's zone. Who writes at night two days running, and did not before, may be
/// on a trip: asked once, when nothing is open. Whoever is just awake is not asked why.
public sealed interface Trip extends State {
  LocalTime NIGHT = LocalTime.of(1, 0);
  LocalTime MORNING = LocalTime.of(5, 0);

  /// Are you somewhere else?
  record Asked() implements Trip {}

  record AskedZone() implements Trip {}

  record ConfirmsZone(ZoneId zone) implements Trip {}

  /// Something was heard of them: at night it is remembered, unless that is when they want to be
  /// asked. Nothing is of who has not agreed.
  static Next noticed(Next next) {
    var profile = next.person().profile();
    var isOdd =
        isNight(next)
            && profile.checkInAt().filter(at -> !isNight(at)).isPresent()
            && !Consent.isMissing(profile);
    if (!isOdd) {
      return next;
    }
    var nights = profile.contact().nights().map(before -> before.and(next.today()));
    return remembered(next, nights.orElseGet(() -> Nights.first(next.today())));
  }

  /// Asks at the end of an answer after which nothing is open.
  static Next asked(Next next) {
    var profile = next.person().profile();
    return profile
        .contact()
        .nights()
        .filter(nights -> nights.areOdd() && isNight(next))
        .filter(_ -> next.state() instanceof Idle && !profile.isLocked())
        .filter(_ -> profile.checkInAt().isPresent() && !Consent.isMissing(profile))
        .map(nights -> remembered(next, nights.asked()).asks(new Asked()))
        .map(then -> Replies.underOneKeyboard(then, List.of()))
        .orElse(next);
  }

  static Optional<Next> answer(Next next, Trip asked, Event event) {
    return switch (asked) {
      case Asked() ->
          Answers.agreed(event)
              .map(away -> away ? next.asks(new AskedZone()) : awake(next))
              .or(() ->
                  Answers.reading(event)
                      .flatMap(Reading::zone)
                      .map(zone -> next.asks(new ConfirmsZone(zone))));
      case AskedZone() -> zone(next).asked(next, event);
      case ConfirmsZone(var zone) -> zone(next).confirmed(next, zone, event);
    };
  }

  static Reply question(Next next, Trip asked) {
    return switch (asked) {
      case Asked() -> {
        var zone = next.person().profile().zone();
        var time = next.now().atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        yield new Reply.Text(
            new Words("trip.ask", Map.of("time", time, "place", Places.city(zone))),
            Keyboard.column(
                Buttons.labelled("trip.travelling", "yes"), Buttons.labelled("trip.awake", "no")));
      }
      case AskedZone() -> Places.question(next.now());
      case ConfirmsZone(var zone) -> Places.confirmation(zone, next.now());
    };
  }

  private static ZoneQuestion zone(Next next) {
    return new ZoneQuestion(new AskedZone(), ConfirmsZone::new, zone -> moved(next, zone));
  }

  /// What comes by itself comes by the new clock.
  private static Next moved(Next next, ZoneId zone) {
    var there = Moving.to(next, zone);
    var profile = there.person().profile();
    var anew = profile.contact(profile.contact().nights(Optional.empty()));
    var moved = DeskTimes.agreed(Presence.asksDaily(there.noting(new Change.ProfileIs(anew))));
    return moved.goes(new Idle()).says(new Reply.EditOf(SettingsLines.done(moved), Keyboard.NONE));
  }

  private static Next awake(Next next) {
    return next.goes(new Idle()).says(new Reply.EditOf(Words.of("trip.stays"), Keyboard.NONE));
  }

  private static Next remembered(Next next, Nights nights) {
    var profile = next.person().profile();
    var contact = profile.contact().nights(Optional.of(nights));
    return contact.equals(profile.contact())
        ? next
        : next.noting(new Change.ProfileIs(profile.contact(contact)));
  }

  private static boolean isNight(Next next) {
    return isNight(next.now().atZone(next.person().profile().zone()).toLocalTime());
  }

  private static boolean isNight(LocalTime time) {
    return !time.isBefore(NIGHT) && time.isBefore(MORNING);
  }
}
