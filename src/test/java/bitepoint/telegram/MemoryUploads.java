package bitepoint.telegram;

import bitepoint.engine.Uploads;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Remembered as long as the test lasts.
final class MemoryUploads implements Uploads {
  private final Map<String, Uploaded> known = new ConcurrentHashMap<>();

  @Override
  public Optional<Uploaded> of(String edition) {
    return Optional.ofNullable(known.get(edition));
  }

  @Override
  public void remember(String edition, Uploaded uploaded) {
    known.put(edition, uploaded);
  }

  @Override
  public void forget(String edition, Uploaded uploaded) {
    known.remove(edition, uploaded);
  }
}
