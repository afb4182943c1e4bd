package bitepoint.conversation;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/// Asking for a time zone: a tapped clock settles it, a place that was typed is confirmed first.
///
/// @param asking the state that waits for a place
/// @param confirming the state that waits for a yes to a place
/// @param settled what follows once the place is known
record ZoneQuestion(
    State asking, Function<ZoneId, State> confirming, Function<ZoneId, Next> settled) {

  /// An answer to "what time is it for you?".
  Optional<Next> asked(Next next, Event event) {
    return Places.answer(event, next.now())
        .map(zone ->
            event instanceof Event.Tapped ? settled.apply(zone) : next.asks(confirming.apply(zone)))
        .or(() ->
            Answers.tapped(event, "elsewhere")
                ? Optional.of(next.says(Words.of("zone.type")))
                : Optional.empty());
  }

  /// An answer to "it is 14:05 for you, right?", which may be another place.
  Optional<Next> confirmed(Next next, ZoneId zone, Event event) {
    return Answers.agreed(event)
        .map(right -> right ? settled.apply(zone) : next.goes(asking).says(Words.of("zone.type")))
        .or(() ->
            Places.answer(event, next.now()).map(other -> next.asks(confirming.apply(other))));
  }
}
