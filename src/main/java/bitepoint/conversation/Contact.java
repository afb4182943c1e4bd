package bitepoint.conversation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// When the two last spoke.
///
/// @param heardAt when the person last wrote or tapped, to the minute
/// @param spokeAt when the coach last spoke of its own accord
public record Contact(Optional<Instant> heardAt, Optional<Instant> spokeAt) {
  public static final Contact NONE = new Contact(Optional.empty(), Optional.empty());

  public Contact heard(Instant now) {
    return new Contact(Optional.of(now.truncatedTo(ChronoUnit.MINUTES)), spokeAt);
  }

  public Contact spoke(Instant now) {
    return new Contact(heardAt, Optional.of(now));
  }
}
