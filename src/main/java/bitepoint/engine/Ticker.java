package bitepoint.engine;

import java.time.Instant;
import java.util.Optional;

/// Makes agreed times come true. The clock calls it each second; a test may call it after moving
/// time.
public interface Ticker {
  /// Turns every reminder that is due into an event, oldest first, also those that a turn agrees to
  /// for a time already past. Returns once these turns are committed.
  ///
  /// @return how many came due
  /// @throws RuntimeException where the database could not be written; what was left is still due
  int tick();

  /// When the next reminder of anybody comes due.
  Optional<Instant> nextDue();

  /// When the next reminder of this person comes due.
  Optional<Instant> nextDue(long personId);
}
