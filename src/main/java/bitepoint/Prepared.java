package bitepoint;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Something that takes a while to make and is not needed at once. It is made one time, and whoever
/// needs it meanwhile waits for it. Safe for use by many threads.
final class Prepared<T> implements Supplier<T> {
  private static final Logger log = LoggerFactory.getLogger(Prepared.class);

  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  private Prepared(Supplier<T> maker) {
    this.maker = maker;
  }

  /// Begins to make it, on a thread of its own. Where that fails, [#get] tells.
  static <T> Prepared<T> atOnce(Supplier<T> maker) {
    var prepared = new Prepared<>(maker);
    Thread.ofPlatform()
        .daemon()
        .name("preparing")
        .start(() -> {
          try {
            var _ = prepared.get();
          } catch (RuntimeException e) {
            log.debug("What is to be prepared has to be tried again: {}", e.getClass().getName());
          }
        });
    return prepared;
  }

  /// Makes it when it is needed first.
  static <T> Prepared<T> onDemand(Supplier<T> maker) {
    return new Prepared<>(maker);
  }

  /// Waits until it is made.
  ///
  /// @throws RuntimeException the maker's; the next call tries again
  @Override
  public synchronized T get() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.get();
  }

  /// What was made, if it was.
  synchronized Optional<T> made() {
    return made;
  }
}
