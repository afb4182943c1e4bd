package bitepoint.conversation;

import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import java.util.Optional;

/// What somebody does every day, in their own words.
final class CueNamed {
  private CueNamed() {}

  /// As they typed it. A walk that is named here is none that was done.
  static Optional<String> in(Event event) {
    return ActivityNames.typed(event)
        .or(() ->
            Answers.reading(event)
                .filter(CueNamed::isOfEveryDay)
                .map(reading -> reading.said().replaceAll("\\s+", " ")));
  }

  private static boolean isOfEveryDay(Reading reading) {
    return reading.wants() == Intent.LOG_SESSION
        && reading.minutes().isEmpty()
        && !reading.said().endsWith("?");
  }
}
