package bitepoint.conversation;

import bitepoint.understanding.Intent;
import bitepoint.understanding.Meaning;
import bitepoint.understanding.Mentions;
import bitepoint.understanding.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A link into the chat, `t.me/<bot>?start=lesson-3`, which arrives as `/start lesson-3`: it opens
/// what its button would. Whoever is new goes through the welcome first, and is told the words that
/// open it afterwards. A link that leads nowhere is a plain start.
final class DeepLink {
  private static final Pattern STARTED = Pattern.compile("/start\\s+([\\w-]+)");
  private static final Pattern NUMBERED = Pattern.compile("(lesson|story)-(\\d{1,2})");

  /// @param asks what the person would have tapped or said
  /// @param words what opens it later on
  private record Opening(Event asks, Words words) {}

  private DeepLink() {}

  /// Empty for anything but a link that leads somewhere.
  static Optional<Next> followed(Next next, Event event) {
    return payload(event)
        .flatMap(payload -> opening(next, payload))
        .flatMap(opening ->
            isAnswered(next.person().profile())
                ? Requests.of(next, opening.asks)
                : Optional.of(afterTheWelcome(next, opening.words)));
  }

  /// Whoever waits for a clinician is told so first, however far the welcome went.
  private static boolean isAnswered(Profile profile) {
    return profile.checkInAt().isPresent() || profile.isLocked();
  }

  private static Optional<String> payload(Event event) {
    return Answers.reading(event)
        .filter(reading -> reading.intent() == Intent.START)
        .map(reading -> STARTED.matcher(reading.said()))
        .filter(Matcher::matches)
        .map(match -> match.group(1));
  }

  private static Optional<Opening> opening(Next next, String payload) {
    var numbered = NUMBERED.matcher(payload);
    if (numbered.matches()) {
      var number = numbered.group(2);
      var words = Words.of("deep-link." + numbered.group(1), "number", number);
      return Optional.of(new Opening(tap(next, numbered.group(1), Optional.of(number)), words));
    }
    var words = Words.of("deep-link." + payload);
    return switch (payload) {
      case "practice", "progress" ->
          Optional.of(new Opening(tap(next, payload, Optional.empty()), words));
      case "settings" ->
          Optional.of(new Opening(new Event.Said(Reading.of("/settings", Intent.SETTINGS)), words));
      default ->
          next.catalogue()
              .exercise(payload)
              .map(exercise ->
                  new Opening(about(exercise.id()), ExerciseWords.shortName(exercise.id())));
    };
  }

  private static Event tap(Next next, String action, Optional<String> argument) {
    return new Event.Tapped(new Action(next.person().turn(), action, argument));
  }

  /// The question whether a move is right for them.
  private static Event about(String move) {
    return new Event.Said(
        new Reading(
            "",
            List.of(),
            List.of(Meaning.certain(Intent.ASK_STRETCH)),
            Mentions.of(move),
            Optional.empty(),
            Set.of(),
            List.of()));
  }

  private static Next afterTheWelcome(Next next, Words words) {
    var open = next.state() instanceof Idle ? next.goes(new Welcome.AskedConsent()) : next;
    return open.says(Words.of("deep-link.first-these", "words", words)).asksAgain();
  }
}
