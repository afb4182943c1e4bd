package bitepoint.engine;

import java.util.List;

/// Where updates are kept before Telegram is told that they arrived.
public interface Inbox {
  /// Returns once the updates are durable; those known already (by `update_id`) are left out. Wakes
  /// the turns.
  ///
  /// @throws RuntimeException when they could not be kept: they must then be fetched again
  void keep(List<Update> updates);
}
