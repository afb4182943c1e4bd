package bitepoint.conversation;

import bitepoint.coach.Barrier;
import bitepoint.coach.Barrier.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A day off, from wherever it was said: noted, and never held against anybody. Once in a while it
/// may be said what got in the way; in a flare-up rest is the plan.
final class DayOff {
  private DayOff() {}

  static Next of(Next next, Event event) {
    return of(next, next.today(), event);
  }

  /// The same for the day that was asked about.
  static Next of(Next next, LocalDate day, Event event) {
    var noted = next.noting(new Change.NotedRest(day)).goes(new Idle());
    var words = Words.of("session.rest", "when", Rhythm.whenSoonest(next));
    var sunday = Keyboard.column(SundayReading.all(noted));
    if (next.isInFlareUp()) {
      return says(noted, words, sunday);
    }
    var reason = reason(event);
    if (reason.isPresent()) {
      var met = Barrier.asked(noted.today(), noted.today()).is(reason.get());
      return Barriers.said(noted, met, Optional.of(words));
    }
    if (Planning.isDueWithoutOne(noted)) {
      return says(noted, words, Keyboard.row(Planning.button()).and(sunday));
    }
    return Barriers.mayAsk(noted)
        ? says(
            Barriers.asked(noted, noted.today()),
            Words.lines(List.of(words, Words.of("barrier.ask"))),
            BarrierCard.choices().and(sunday))
        : says(noted, words, sunday);
  }

  /// "No time" is a day off and its reason.
  private static Optional<Kind> reason(Event event) {
    return event instanceof Event.Said ? Barriers.named(event) : Optional.empty();
  }

  private static Next says(Next next, Words words, Keyboard keyboard) {
    return next.says(new Reply.EditOf(words, keyboard));
  }
}
