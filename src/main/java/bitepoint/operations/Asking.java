package bitepoint.operations;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Asks what may be slow to answer.
final class Asking {
  private static final long MOST_SECONDS = 2;

  private Asking() {}

  /// Empty where there is no answer within two seconds.
  static <T> Optional<T> within(Supplier<T> question) {
    var answer = new CompletableFuture<T>();
    Thread.startVirtualThread(() -> {
      try {
        answer.complete(question.get());
      } catch (RuntimeException e) {
        answer.completeExceptionally(e);
      }
    });
    try {
      return Optional.of(answer.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join());
    } catch (CompletionException e) {
      return Optional.empty();
    }
  }
}
