package bitepoint.conversation;

import bitepoint.understanding.Intent;
import bitepoint.understanding.Mentions;
import bitepoint.understanding.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "Not what I meant": one tap under whatever was done on a reading that is less than certain. What
/// was noted is taken out again, the next likely meanings are offered, and the misreading is
/// counted without the words and without whose they were.
final class Misreading {
  private static final String ONLY_SAID = "misread";
  private static final String NOTED = "misnoted";

  private Misreading() {}

  /// The same with the way out under it, where one is needed.
  ///
  /// @param before how things stood when it was said
  static Next offered(Next before, Next then, Reading reading) {
    return isDoubtful(before, reading) && isCoached(before) && isCoached(then)
        ? Replies.endingWith(
            then, Button.of(Words.of("meant.misread"), action(then), argument(reading)))
        : then;
  }

  /// Empty for any other event.
  static Optional<Next> tapped(Next next, Event event) {
    var noted = Answers.argument(event, NOTED);
    return noted
        .or(() -> Answers.argument(event, ONLY_SAID))
        .map(Misreading::intents)
        .filter(intents -> !intents.isEmpty())
        .map(intents -> sorry(next, intents, noted.isPresent()));
  }

  /// Only what comes from words, with nothing open, and is no command and no label.
  private static boolean isDoubtful(Next before, Reading reading) {
    return reading.confidence() < Certainty.BEYOND_DOUBT
        && reading.intent() != Intent.UNKNOWN
        && Certainty.of(before.state(), reading) == Certainty.SURE
        && Underway.leavesRoom(before.state())
        && reading.labels().isEmpty()
        && Answering.of(before, new Event.Said(reading)).isEmpty()
        && Barriers.answered(before, new Event.Said(reading)).isEmpty();
  }

  private static boolean isCoached(Next next) {
    var profile = next.person().profile();
    return profile.checkInAt().isPresent() && !profile.isLocked() && !Consent.isMissing(profile);
  }

  private static String action(Next then) {
    return then.changes().stream().anyMatch(Misreading::isNote) ? NOTED : ONLY_SAID;
  }

  private static boolean isNote(Change change) {
    return change instanceof Change.NotedPain
        || change instanceof Change.NotedTraining
        || change instanceof Change.NotedRest
        || change instanceof Change.NotedWorse;
  }

  /// What was done, then what else may have been meant.
  private static String argument(Reading reading) {
    var others =
        DidYouMean.likeliest(reading.meanings(), 0).stream()
            .filter(intent -> intent != reading.intent())
            .limit(DidYouMean.MOST);
    return Stream.concat(Stream.of(reading.intent()), others)
        .map(Intent::id)
        .collect(Collectors.joining(":"));
  }

  private static List<Intent> intents(String ids) {
    var asked = List.of(ids.split(":"));
    return asked.stream()
        .flatMap(id -> Arrays.stream(Intent.values()).filter(intent -> intent.id().equals(id)))
        .toList();
  }

  private static Next sorry(Next next, List<Intent> intents, boolean noted) {
    var did = intents.getFirst();
    var others = intents.subList(1, intents.size());
    var counted = next.noting(new Change.NotedMisreading(did, next.today()));
    var undone = TakenBack.of(counted, did, noted);
    var sorry = Words.of(TakenBack.words(did, noted));
    return others.isEmpty()
        ? undone
            .goes(new Idle())
            .says(Words.lines(List.of(sorry, Words.of("meant.in-other-words"))), Buttons.menu())
        : undone
            .goes(new DidYouMean.Asked(others, Mentions.NOTHING))
            .says(
                Words.lines(List.of(sorry, Words.of("meant.ask-after-all"))),
                DidYouMean.choices(others));
  }
}
