package bitepoint.operations;

import bitepoint.engine.Standing;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Whether a bot works, and whether it can serve.
///
/// @param vitals empty before it has started
record Examination(Optional<Vitals> vitals, boolean stopping, InstantSource clock) {
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(3);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  /// Each part that may never end.
  List<Check> health() {
    return vitals.stream()
        .flatMap(bot -> new TreeMap<>(bot.parts()).entrySet().stream())
        .map(part -> Check.of(part.getKey(), part.getValue() || stopping))
        .toList();
  }

  /// Updates come, are kept, and are dealt with in time.
  List<Check> readiness() {
    var checks = new ArrayList<Check>();
    checks.add(Check.of("running", vitals.isPresent() && !stopping));
    if (checks.getFirst().passes()) {
      vitals.ifPresent(bot -> {
        var began = System.nanoTime();
        var standing = Asking.within(bot::standing);
        checks.add(heard(bot));
        checks.add(database(standing.isPresent(), System.nanoTime() - began));
        standing.ifPresent(known -> checks.add(inbox(known.inbox())));
      });
    }
    return List.copyOf(checks);
  }

  /// With a webhook nobody can tell silence from a quiet night.
  private Check heard(Vitals bot) {
    var figures = JsonNodeFactory.instance.objectNode();
    var silence = bot.lastHeard().map(this::since);
    silence.ifPresent(known -> figures.put("silent_seconds", known.toSeconds()));
    var isFresh = silence.filter(known -> known.compareTo(LONGEST_SILENCE) < 0).isPresent();
    return new Check("updates", isFresh || !bot.polls(), figures);
  }

  private static Check database(boolean answers, long nanos) {
    var figures = JsonNodeFactory.instance.objectNode();
    figures.put("milliseconds", Duration.ofNanos(nanos).toMillis());
    return new Check("database", answers, figures);
  }

  private Check inbox(Standing.Queue queue) {
    var figures = JsonNodeFactory.instance.objectNode();
    var wait = queue.oldest().map(this::since).orElse(Duration.ZERO);
    figures.put("waiting", queue.waiting()).put("oldest_seconds", wait.toSeconds());
    return new Check("inbox", wait.compareTo(LONGEST_WAIT) < 0, figures);
  }

  private Duration since(Instant then) {
    return Duration.between(then, clock.instant());
  }
}
