package bitepoint.telegram;

import bitepoint.conversation.Drawing;
import bitepoint.telegram.Pictures.Drawn;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Where pictures are drawn: on a few threads that the system may interrupt, as a virtual thread
/// that draws would keep others from sending. What several people wait for is drawn once. Its
/// threads end by themselves.
final class Easel {
  private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
  private static final long IDLE_SECONDS = 10;

  private final Pictures pictures;
  private final Executor threads = threads();
  private final Map<String, CompletableFuture<Optional<Drawn>>> underway =
      new ConcurrentHashMap<>();

  Easel(Pictures pictures) {
    this.pictures = pictures;
  }

  /// Waits for the picture; empty where there is none.
  ///
  /// @param edition that of a picture for everybody
  /// @throws java.util.concurrent.CompletionException where it could not be drawn
  Optional<Drawn> drawn(Drawing drawing, long personId, Optional<String> edition) {
    return edition
        .map(name -> shared(name, drawing, personId))
        .orElseGet(() -> draw(drawing, personId))
        .join();
  }

  private CompletableFuture<Optional<Drawn>> shared(String name, Drawing drawing, long personId) {
    var begun = underway.computeIfAbsent(name, _ -> draw(drawing, personId));
    return begun.whenComplete((_, _) -> underway.remove(name, begun));
  }

  private CompletableFuture<Optional<Drawn>> draw(Drawing drawing, long personId) {
    return CompletableFuture.supplyAsync(() -> pictures.of(drawing, personId), threads);
  }

  private static Executor threads() {
    var names = Thread.ofPlatform().daemon().name("easel-", 0).factory();
    var pool =
        new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), names);
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}
