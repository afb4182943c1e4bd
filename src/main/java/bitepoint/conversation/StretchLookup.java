package bitepoint.conversation;

import bitepoint.coach.Catalogue;
import bitepoint.coach.Exercise;
import bitepoint.coach.LeftOut;
import bitepoint.coach.Phase;
import bitepoint.coach.StretchVerdict;
import bitepoint.understanding.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// "Is this stretch good?", asked from any chat. A list to choose from while somebody types, and a
/// message to post. Nothing in it depends on who asks, since others read it: not their phase, not
/// that they have one.
public final class StretchLookup {
  /// The most that are listed.
  static final int MOST = 10;

  /// Swaps are those of the phase that everybody begins in.
  private static final Phase ANYBODYS = Phase.CALM;

  /// What people ask about most, for who has typed nothing yet.
  private static final List<String> EXAMPLES =
      List.of("knee-hug", "childs-pose", "hamstring-stretch", "glute-bridge");

  private static final Found UNKNOWN = fixed("inline.unknown", "inline.unknown.told");

  private final Catalogue catalogue;

  public StretchLookup(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// One to choose.
  ///
  /// @param id its own among those of a list, at most 64 letters
  /// @param verdict in a line
  /// @param message what is posted
  public record Found(String id, Words name, Words verdict, Words message) {}

  /// @param urgent whether it is about getting help, and not about a stretch
  public record Offered(List<Found> found, boolean urgent) {
    public Offered {
      found = List.copyOf(found);
    }
  }

  /// Never empty. A warning sign or a crisis leaves nothing else to choose.
  ///
  /// @param becoming the moves whose name may be being typed, the likeliest first
  public Offered offered(Reading typed, List<String> becoming) {
    return switch (typed.intent()) {
      case RED_FLAG -> new Offered(List.of(fixed("inline.warning", "inline.warning.told")), true);
      case CRISIS -> new Offered(List.of(fixed("inline.crisis", "inline.crisis.told")), true);
      default ->
          new Offered(
              typed.said().isBlank()
                  ? found(EXAMPLES.stream())
                  : found(Stream.concat(typed.moves().stream(), becoming.stream())),
              false);
    };
  }

  /// Each move once, also where a word that means several of them comes first.
  private List<Found> found(Stream<String> moves) {
    var byMove = new LinkedHashMap<String, Found>();
    moves.forEach(move -> {
      switch (verdict(move)) {
        case StretchVerdict.Which(var word, var meanings) ->
            meanings.forEach(one -> byMove.putIfAbsent(one, told(one, meaning(word, one))));
        case StretchVerdict.Unknown() -> {}
        case StretchVerdict.Coached _,
            StretchVerdict.CoachedLater _,
            StretchVerdict.NotCoached _,
            StretchVerdict.NotOurs _ ->
            byMove.putIfAbsent(move, told(move, name(move)));
      }
    });
    var all = new ArrayList<>(byMove.values());
    return all.isEmpty() ? List.of(UNKNOWN) : all.subList(0, Math.min(MOST, all.size()));
  }

  private Found told(String move, Words listed) {
    return switch (verdict(move)) {
      case StretchVerdict.Coached(var exercise, _) -> coached(exercise, listed);
      case StretchVerdict.CoachedLater(var exercise, _) -> coached(exercise, listed);
      case StretchVerdict.NotCoached(var left, var swap) ->
          swap.map(instead -> notCoached(left, instead, listed))
              .orElseGet(() ->
                  found(
                      move,
                      listed,
                      Words.of("inline.ask-clinician", "why", Verdicts.why(left)),
                      Words.of("inline.ask-clinician.advice")));
      case StretchVerdict.NotOurs _, StretchVerdict.Which _, StretchVerdict.Unknown _ ->
          found(move, listed, Words.of("inline.not-ours"), Words.of("inline.not-ours.advice"));
    };
  }

  private Found notCoached(LeftOut move, Exercise swap, Words listed) {
    return found(
        move.id(),
        listed,
        Words.of("inline.not-coached", "why", Verdicts.why(move)),
        Words.of("inline.not-coached.advice", "swap", ExerciseWords.shortName(swap.id())));
  }

  private Found coached(Exercise exercise, Words listed) {
    var from = exercise.from(Phase.FLARE_UP).orElse(Phase.RESILIENCE).name();
    var words = "exercise." + exercise.id();
    return found(
        exercise.id(),
        listed,
        Words.of("inline.coached", "from", from),
        exercise.kind() == Exercise.Kind.HIP_STRETCH
            ? Words.of("inline.coached-stretch.advice", "point", Words.of(words + ".bite-point"))
            : Words.of("inline.coached.advice", "target", Words.of(words + ".target")));
  }

  private Found found(String move, Words listed, Words verdict, Words advice) {
    var said = Map.<String, Object>of("name", name(move), "verdict", verdict, "advice", advice);
    return new Found(move, listed, verdict, new Words("inline.told", said));
  }

  private static Found fixed(String key, String told) {
    return new Found(key, Words.of(key + ".name"), Words.of(key), Words.of(told));
  }

  private static Words meaning(String word, String move) {
    return new Words(
        "inline.meaning",
        Map.of(
            "word", Words.of("which." + word + ".name"),
            "meaning", Words.of("which." + word + "." + move)));
  }

  private Words name(String move) {
    return Words.of(
        (catalogue.exercise(move).isPresent() ? "exercise." : "move.") + move + ".name");
  }

  private StretchVerdict verdict(String move) {
    return catalogue.verdict(move, ANYBODYS, 0);
  }
}
