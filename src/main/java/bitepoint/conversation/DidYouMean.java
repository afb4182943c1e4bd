package bitepoint.conversation;

import bitepoint.understanding.Intent;
import bitepoint.understanding.Meaning;
import bitepoint.understanding.Mentions;
import bitepoint.understanding.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// "Did you mean …?" A guess that is not sure enough to follow is offered, one tap a guess.
public sealed interface DidYouMean extends State {
  /// What no guess stands for.
  Set<Intent> NEVER_OFFERED =
      EnumSet.of(
          Intent.RED_FLAG,
          Intent.CRISIS,
          Intent.UNDO,
          Intent.YESTERDAY,
          Intent.CANCEL,
          Intent.START,
          Intent.UNKNOWN);

  /// The most that are offered.
  int MOST = 2;

  /// How likely one must be that is offered beside another.
  double WORTH_A_BUTTON = 0.10;

  /// @param meant what may have been meant, the likeliest first
  /// @param mentions the numbers and ids that were said along, and none of the words
  record Asked(List<Intent> meant, Mentions mentions) implements DidYouMean {
    public Asked {
      meant = List.copyOf(meant);
    }
  }

  /// Empty where nothing is likely enough, or something is open that comes first.
  static Optional<Next> asked(Next next, Event event) {
    return Answers.reading(event)
        .filter(_ -> isWelcome(next))
        .filter(reading -> Certainty.of(next.state(), reading) == Certainty.MAYBE)
        .map(reading -> new Asked(worthAButton(reading), reading.mentions()))
        .filter(asked -> !asked.meant().isEmpty())
        .map(next::asks);
  }

  /// Those that may be offered and are at least so likely, the likeliest first.
  static List<Intent> likeliest(List<Meaning> meanings, double atLeast) {
    return meanings.stream()
        .filter(meaning -> meaning.confidence() >= atLeast)
        .map(Meaning::intent)
        .filter(intent -> !NEVER_OFFERED.contains(intent))
        .distinct()
        .toList();
  }

  private static List<Intent> worthAButton(Reading reading) {
    return likeliest(reading.meanings(), WORTH_A_BUTTON).stream().limit(MOST).toList();
  }

  /// Empty where the question is not answered by it.
  static Optional<Next> answer(Next next, Asked asked, Event event) {
    var named = Answers.argument(event, "meant").flatMap(id -> offered(asked, id));
    var agreed = Answers.agreed(event);
    return named
        .or(() -> agreed.filter(yes -> yes).flatMap(_ -> asked.meant().stream().findFirst()))
        .map(intent -> meant(next.goes(new Idle()), intent, asked.mentions()))
        .or(() ->
            Answers.tapped(event, "something-else") || agreed.isPresent()
                ? Optional.of(somethingElse(next))
                : Optional.empty());
  }

  static Reply question(Asked asked) {
    return new Reply.Text(Words.of("meant.ask"), choices(asked.meant()));
  }

  /// A guess a button, and a way to none of them.
  static Keyboard choices(List<Intent> meant) {
    var named =
        meant.stream()
            .map(intent -> Button.of(Words.of("meant." + intent.id()), "meant", intent.id()));
    return Keyboard.column(
        Stream.concat(named, Stream.of(Buttons.labelled("meant.something-else", "something-else")))
            .toList());
  }

  private static boolean isWelcome(Next next) {
    var profile = next.person().profile();
    return profile.checkInAt().isPresent() && !profile.isLocked();
  }

  private static Optional<Intent> offered(Asked asked, String id) {
    return asked.meant().stream().filter(intent -> intent.id().equals(id)).findFirst();
  }

  private static Next meant(Next next, Intent intent, Mentions mentions) {
    var said = new Event.Said(read(intent, mentions));
    return Privacy.asked(next, said)
        .or(() -> Requests.of(next, said))
        .orElseGet(() -> somethingElse(next));
  }

  private static Reading read(Intent intent, Mentions mentions) {
    return new Reading(
        "",
        List.of(),
        List.of(Meaning.certain(intent)),
        mentions,
        Optional.empty(),
        Set.of(),
        List.of());
  }

  private static Next somethingElse(Next next) {
    return next.goes(new Idle()).says(Words.of("meant.in-other-words"), Buttons.menu());
  }
}
