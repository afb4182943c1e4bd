package bitepoint.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Those who look at a chat right now. They must not block.
final class Watchers {
  private final List<Consumer<Happening>> all = new CopyOnWriteArrayList<>();

  void add(Consumer<Happening> watcher) {
    all.add(watcher);
  }

  void remove(Consumer<Happening> watcher) {
    all.remove(watcher);
  }

  /// @param body is made only where somebody looks
  void tell(String event, Supplier<JsonNode> body) {
    if (!all.isEmpty()) {
      var happening = new Happening(event, body.get());
      all.forEach(watcher -> watcher.accept(happening));
    }
  }
}
