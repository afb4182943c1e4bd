package bitepoint.conversation;

import bitepoint.coach.Activity;
import bitepoint.understanding.Reading;
import java.util.List;
import java.util.Optional;

/// What an activity is called: one of a few that many people name, kept as the key of its message,
/// or the person's own words.
final class ActivityNames {
  /// The message keys of the ones that many people name.
  static final List<String> COMMON =
      List.of(
          "activity.meeting",
          "activity.child",
          "activity.gardening",
          "activity.running",
          "activity.drive",
          "activity.sleep");

  /// Words up to which a request is a request and not a name: "help", "today's exercises".
  private static final int WORDS_OF_A_REQUEST = 2;

  private static final int LONGEST = 40;

  private ActivityNames() {}

  /// A tapped one or one's own words; the caller looks at the length.
  static Optional<String> answer(Event event) {
    return Answers.argument(event, "common").filter(COMMON::contains).or(() -> typed(event));
  }

  /// One's own words.
  static Optional<String> typed(Event event) {
    return Answers.reading(event)
        .filter(ActivityNames::isName)
        .map(reading -> reading.said().replaceAll("\\s+", " "));
  }

  /// One's own words may have 40 characters.
  static boolean isTooLong(String name) {
    return name.length() > LONGEST;
  }

  /// As the person reads it.
  static Words of(Activity activity) {
    return of(activity.name());
  }

  static Words of(String name) {
    return COMMON.contains(name) ? Words.of(name) : Words.of("activity.own", "name", name);
  }

  private static boolean isName(Reading reading) {
    var said = reading.said();
    if (said.isBlank() || said.startsWith("/") || said.endsWith("?")) {
      return false;
    }
    var isShort = said.split("\\s+").length <= WORDS_OF_A_REQUEST;
    return switch (reading.wants()) {
      case UNKNOWN -> true;
      case ASK_STRETCH -> isShort;
      case PAIN_SCORE -> false;
      case REPORT_TWEAK -> reading.confidence() < Answers.SURELY;
      default -> !isShort;
    };
  }
}
