package bitepoint.engine;

import java.util.Optional;

/// Makes sense of an update, outside any transaction.
@FunctionalInterface
public interface UpdateReader {
  /// Empty for what is none of the coach's business (groups, channels, other bots).
  ///
  /// @throws RuntimeException for an update that cannot be read; it is then set aside
  Optional<Incoming> read(Update update);

  /// What is to be answered to an update that is none of the coach's business: a group that must be
  /// left, a tap that is not ours.
  ///
  /// @throws RuntimeException for an update that cannot be read; it is then set aside
  default Optional<Aside> aside(Update update) {
    return Optional.empty();
  }
}
