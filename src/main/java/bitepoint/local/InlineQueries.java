package bitepoint.local;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.ThreadLocalRandom;

/// What people type after the bot's name, and what it answers. Each query can be answered once.
/// Safe for use by many threads.
final class InlineQueries {
  private static final int MOST_OPEN = 50_000;
  private static final int MOST_ANSWERS = 1000;

  private final SequencedSet<String> open = new LinkedHashSet<>();
  private final Map<String, InlineAnswer> answers = new LinkedHashMap<>();

  synchronized String open() {
    var id = Long.toUnsignedString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE);
    open.add(id);
    if (open.size() > MOST_OPEN) {
      open.removeFirst();
    }
    return id;
  }

  synchronized boolean isOpen(String id) {
    return open.contains(id);
  }

  synchronized void answered(InlineAnswer answer) {
    open.remove(answer.queryId());
    answers.put(answer.queryId(), answer);
    if (answers.size() > MOST_ANSWERS) {
      answers.remove(answers.keySet().iterator().next());
    }
    notifyAll();
  }

  synchronized Optional<InlineAnswer> answer(String id) {
    return Optional.ofNullable(answers.get(id));
  }

  /// Waits for the answer; empty where it does not come in time.
  synchronized Optional<InlineAnswer> await(String id, Duration patience) {
    var _ = Patience.await(this, () -> answers.containsKey(id), patience);
    return answer(id);
  }
}
