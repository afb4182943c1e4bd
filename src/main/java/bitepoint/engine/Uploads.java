package bitepoint.engine;

import java.util.Optional;

/// Which pictures Telegram has already, so that none is drawn and sent twice. Knows nobody. Safe
/// for use by several threads.
public interface Uploads {

  /// Telegram's copy of a picture.
  ///
  /// @param fileId opens it for this bot
  /// @param moves whether it was sent as an animation; else as a photo
  record Uploaded(String fileId, boolean moves) {}

  /// @param edition names a picture, and changes with it
  Optional<Uploaded> of(String edition);

  /// Known from now on; may return before it is durable.
  void remember(String edition, Uploaded uploaded);

  /// Telegram does not know that copy any more; another, remembered meanwhile, stays.
  void forget(String edition, Uploaded uploaded);
}
