package bitepoint.conversation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How the two are in touch.
///
/// @param heardAt when the person last wrote or tapped, to the minute
/// @param spokeAt when the coach last spoke of its own accord
/// @param pinned the turn of the keyboard under what is pinned in the chat
/// @param nights when they last were awake at night, by the clock that they are thought to live by
public record Contact(
    Optional<Instant> heardAt,
    Optional<Instant> spokeAt,
    Optional<Integer> pinned,
    Optional<Nights> nights) {
  public static final Contact NONE =
      new Contact(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Contact heard(Instant now) {
    return new Contact(Optional.of(now.truncatedTo(ChronoUnit.MINUTES)), spokeAt, pinned, nights);
  }

  public Contact spoke(Instant now) {
    return new Contact(heardAt, Optional.of(now), pinned, nights);
  }

  public Contact pinned(Optional<Integer> turn) {
    return new Contact(heardAt, spokeAt, turn, nights);
  }

  public Contact nights(Optional<Nights> nights) {
    return new Contact(heardAt, spokeAt, pinned, nights);
  }
}
