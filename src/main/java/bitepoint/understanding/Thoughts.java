package bitepoint.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Takes a message apart where it wants several things. A message that wants one thing stays whole:
/// what is said around it is part of it.
final class Thoughts {
  /// How sure a part must be of what it wants to stand for itself.
  private static final double CLEAR = 0.65;

  /// How likely the whole message must find what a part wants.
  private static final double SUPPORTED = 0.0005;

  /// What is said beside anything, and wants nothing where something else is wanted.
  private static final Set<Intent> COURTESIES =
      EnumSet.of(Intent.GREETING, Intent.THANKS, Intent.UNKNOWN, Intent.CANCEL, Intent.HELP);

  /// What is part of the telling of something else, unless it is asked.
  private static final Map<Intent, Set<Intent>> TOLD_WITHIN =
      Map.of(
          Intent.REPORT_TWEAK,
          EnumSet.of(
              Intent.PAIN_SCORE,
              Intent.LOG_SESSION,
              Intent.ROLE_OF_STRETCHING,
              Intent.WHY_TIGHT,
              Intent.SITTING_BREAK,
              Intent.ASK_STRETCH,
              Intent.MADE_WORSE),
          Intent.MADE_WORSE,
          EnumSet.of(Intent.ASK_STRETCH),
          Intent.ASK_STRETCH,
          EnumSet.of(Intent.ROLE_OF_STRETCHING));

  private static final String ASKED = "?";

  private final Clauses clauses;
  private final Function<String, Understood> meanings;

  /// @param meanings what words want
  Thoughts(Clauses clauses, Function<String, Understood> meanings) {
    this.clauses = clauses;
    this.meanings = meanings;
  }

  /// In their order; at least one.
  ///
  /// @param all what the whole text wants
  List<Thought> of(String text, Understood all) {
    var whole = new Thought(text, all);
    var parts = clauses.of(text);
    if (parts.size() < 2 || whole.confidence() == 1) {
      return List.of(whole);
    }
    var each = parts.stream().map(part -> new Thought(part, meanings.apply(part))).toList();
    var several = joined(each, whole);
    if (several.stream().map(Thought::intent).distinct().count() > 1) {
      return several;
    }
    return several.size() == 1 && (isUnclear(whole) || isTold(whole, several, whole))
        ? several
        : List.of(whole);
  }

  private static boolean isUnclear(Thought whole) {
    return whole.intent() == Intent.UNKNOWN || whole.confidence() < CLEAR;
  }

  /// Parts that want something, with what is said after them and before the first of them.
  private static List<Thought> joined(List<Thought> each, Thought whole) {
    var joined = new ArrayList<Thought>();
    var before = new StringBuilder();
    var seen = new HashSet<Intent>();
    for (var part : each) {
      var stands = stands(part, whole) && !isTold(part, each, whole);
      if (stands && seen.add(part.intent())) {
        var thought = new Thought(before + part.words(), part.understood());
        joined.add(part.intent() == Intent.MADE_WORSE ? 0 : joined.size(), thought);
        before.setLength(0);
      } else if (joined.isEmpty()) {
        before.append(part.words()).append(", ");
      } else {
        joined.add(joined.removeLast().followedBy(part.words()));
      }
    }
    return joined;
  }

  /// Whether a part is a detail of what another part tells.
  private static boolean isTold(Thought part, List<Thought> each, Thought whole) {
    return !part.words().endsWith(ASKED)
        && each.stream()
            .filter(other -> stands(other, whole))
            .anyMatch(other ->
                TOLD_WITHIN.getOrDefault(other.intent(), Set.of()).contains(part.intent()));
  }

  private static boolean stands(Thought part, Thought whole) {
    return !COURTESIES.contains(part.intent())
        && part.confidence() >= CLEAR
        && (part.confidence() == 1 || isSupported(part, whole));
  }

  private static boolean isSupported(Thought part, Thought whole) {
    return whole.meanings().size() == 1
        || whole.meanings().stream()
            .anyMatch(
                meaning -> meaning.intent() == part.intent() && meaning.confidence() >= SUPPORTED);
  }
}
