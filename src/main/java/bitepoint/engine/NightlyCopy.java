package bitepoint.engine;

import bitepoint.store.StoreException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the copy of a night. One that fails is told of, once, and is not tried again before the
/// next night.
final class NightlyCopy {
  private static final Logger log = LoggerFactory.getLogger(NightlyCopy.class);

  private final Storage storage;
  private final InstantSource clock;
  private volatile TroubleListener listener = (_, _) -> {};

  NightlyCopy(Storage storage, InstantSource clock) {
    this.storage = storage;
    this.clock = clock;
  }

  void whenInTrouble(TroubleListener listener) {
    this.listener = listener;
  }

  /// Never throws for a copy that cannot be made. Without a folder for copies, nothing is done.
  void make() {
    try {
      var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
      storage
          .copies()
          .ifPresent(copies -> copies.add(storage.databaseUrl(), storage.keys(), today));
    } catch (RuntimeException e) {
      var failure = Failure.of(e);
      log.atError()
          .addKeyValue("error", failure.id())
          .log(
              "Tonight's copy of the database could not be made (error {}): {}",
              failure.id(),
              e instanceof StoreException ? e.getMessage() : failure.what());
      listener.troubled(TroubleListener.NO_COPY, failure.id());
    }
  }
}
