package bitepoint.engine;

import java.time.Duration;
import java.util.List;

/// What waits for its turn. Safe for use by several threads.
sealed interface Backlog permits MemoryBacklog, TableBacklog {
  /// How long one waits for something new while something is put off.
  Duration UNTIL_OFFERED_AGAIN = Duration.ofMillis(250);

  /// An update from the inbox, or an event that came directly.
  sealed interface Entry {
    record FromInbox(Task.Kept kept) implements Entry {}

    record Direct(Incoming incoming) implements Entry {}
  }

  /// The most that can be reserved at once.
  int mostAtOnce();

  /// Waits until there is room for that many.
  void reserve(int count);

  void release(int count);

  /// They are in the inbox.
  void add(List<Task.Kept> kept);

  /// Takes no room: what comes directly is rare.
  void add(Incoming incoming);

  /// Waits for one, then takes what else is there; empty where something is put off and nothing
  /// came for a while.
  ///
  /// @param putOff what was taken already and is not dealt with yet
  List<Entry> take(int most, List<Flood.PutOff> putOff) throws InterruptedException;
}
