package bitepoint.local;

import java.time.Instant;
import java.util.Optional;

/// What the bot means to do later: the clock's control stops there on its way.
public interface Agenda {
  /// A bot that plans nothing.
  Agenda EMPTY =
      new Agenda() {
        @Override
        public Optional<Instant> nextDue() {
          return Optional.empty();
        }

        @Override
        public Optional<Instant> nextDue(long personId) {
          return Optional.empty();
        }

        @Override
        public void tick() {}
      };

  /// The earliest time at which something comes due for anybody.
  Optional<Instant> nextDue();

  /// The earliest time at which something comes due for that person.
  Optional<Instant> nextDue(long personId);

  /// Does what is due by the clock; returns once that is committed.
  void tick();
}
