package bitepoint.simulation;

import bitepoint.conversation.Reply;
import bitepoint.conversation.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A routine as a person reads it: the exercises and the minutes in the words of a reply.
record Coached(int strength, int stretch, Set<String> exercises) {
  private static final Map<String, Optional<String>> KEYS = new HashMap<>();
  private static final Set<String> PLANS = Set.of("routine.plan", "routine.overview");

  /// Empty where the reply shows no routine.
  static Optional<Coached> in(Reply reply) {
    var plan =
        switch (reply) {
          case Reply.Text(var words, _) -> words;
          case Reply.EditOf(var words, _) -> words;
          default -> Words.of("");
        };
    if (!PLANS.contains(plan.key())) {
      return Optional.empty();
    }
    var all = new ArrayList<Words>();
    collect(plan, all);
    var exercises = new HashSet<String>();
    var strength = 0;
    var stretch = 0;
    for (var words : all) {
      switch (words.key()) {
        case "minutes.strength" -> strength += (int) words.arguments().get("minutes");
        case "minutes.stretch" -> stretch += (int) words.arguments().get("minutes");
        default -> exerciseIn(words.key()).ifPresent(exercises::add);
      }
    }
    return Optional.of(new Coached(strength, stretch, exercises));
  }

  private static Optional<String> exerciseIn(String key) {
    return KEYS.computeIfAbsent(
        key,
        _ ->
            key.startsWith("exercise.") || key.startsWith("move.")
                ? Optional.of(key.split("\\.")[1])
                : Optional.empty());
  }

  private static void collect(Words words, List<Words> all) {
    all.add(words);
    words.arguments().values().forEach(value -> collect(value, all));
  }

  private static void collect(Object value, List<Words> all) {
    if (value instanceof Words words) {
      collect(words, all);
    } else if (value instanceof List<?> list) {
      list.forEach(one -> collect(one, all));
    }
  }
}
