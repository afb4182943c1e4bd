package bitepoint.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A submitted work and what became of it. Belongs to the lane's thread once submitted.
final class Piece<T> {
  private static final Logger log = LoggerFactory.getLogger(Lane.class);

  private final @Nullable Work<T> work;
  private final boolean early;
  private final CompletableFuture<T> future = new CompletableFuture<>();
  private List<Runnable> hooks = List.of();
  private @Nullable T result;
  private @Nullable Throwable failure;

  /// @param early whether it counts as done when it is committed, before it is there to stay
  Piece(@Nullable Work<T> work, boolean early) {
    this.work = work;
    this.early = early;
  }

  static Piece<Void> last() {
    return new Piece<>(null, false);
  }

  CompletableFuture<T> future() {
    return future;
  }

  void fail(Throwable thrown) {
    future.completeExceptionally(thrown);
  }

  boolean isLast() {
    return work == null;
  }

  void run(Transaction transaction) throws Exception {
    if (work == null) {
      return;
    }
    try {
      result = transaction.apart(work);
      hooks = transaction.takeHooks();
    } catch (Throwable thrown) {
      if (Trouble.ofTheStore(thrown)) {
        throw thrown;
      }
      failure = thrown;
    }
  }

  void committed() {
    for (var hook : hooks) {
      try {
        hook.run();
      } catch (RuntimeException e) {
        log.error("What should follow a commit failed: {}", e.getClass().getName());
      }
    }
    if (early) {
      complete();
    }
  }

  void complete() {
    if (failure != null) {
      future.completeExceptionally(failure);
    } else {
      future.complete(result);
    }
  }
}
