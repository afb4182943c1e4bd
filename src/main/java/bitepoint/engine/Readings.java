package bitepoint.engine;

import bitepoint.engine.Backlog.Entry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Reads updates side by side, on virtual threads that it owns, and returns them in order.
final class Readings implements AutoCloseable {
  private final UpdateReader reader;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Readings(UpdateReader reader) {
    this.reader = reader;
  }

  /// Never throws for an update: one that cannot be read becomes [Task.Unreadable].
  List<Task> read(List<Entry> entries) throws InterruptedException {
    if (entries.size() == 1) {
      return List.of(read(entries.getFirst()));
    }
    var reading = entries.stream().<Callable<Task>>map(entry -> () -> read(entry)).toList();
    return threads.invokeAll(reading).stream().map(done -> done.resultNow()).toList();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private Task read(Entry entry) {
    return switch (entry) {
      case Entry.Direct(var incoming) -> new Task.Happened(incoming, Optional.empty());
      case Entry.FromInbox(var kept) -> read(kept);
    };
  }

  private Task read(Task.Kept kept) {
    try {
      var incoming = reader.read(kept.update());
      return incoming.isPresent()
          ? new Task.Happened(incoming.get(), Optional.of(kept))
          : new Task.Foreign(kept, reader.aside(kept.update()));
    } catch (Throwable thrown) {
      Failure.rethrowIfFatal(thrown);
      return new Task.Unreadable(kept, Failure.of(thrown), Author.of(kept.update()));
    }
  }
}
