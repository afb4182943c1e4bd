package bitepoint.year;

import bitepoint.year.Screen.Shown;

/// What the coach speaks of when it speaks first, as its words and buttons tell.
enum Topic {
  CHECK_IN,
  GOODBYE,
  EVENING_AFTER_A_TWEAK,
  EVENING,
  SUNDAY,
  DESK_BREAK,
  LAST_DESK_BREAK,
  WAS_SEEN,
  OTHER;

  static Topic of(Shown shown) {
    var text = shown.text();
    if (shown.button("pain").isPresent()) {
      return text.contains("How is your back now") ? EVENING_AFTER_A_TWEAK : asked(text);
    }
    if (shown.button("done").isPresent() && shown.button("not-today").isPresent()) {
      return DESK_BREAK;
    }
    if (text.startsWith("I'll stop")) {
      return text.startsWith("I'll stop the breaks") ? LAST_DESK_BREAK : GOODBYE;
    }
    if (text.equals("Did you get to it today?")) {
      return EVENING;
    }
    if (shown.button("lesson").isPresent() || isAWeek(text)) {
      return SUNDAY;
    }
    return shown.button("not-now").isPresent() || shown.button("gentle").isPresent()
        ? WAS_SEEN
        : OTHER;
  }

  /// Whether it came without a sound, which those who asked for it are told it would.
  boolean isADeskBreak() {
    return this == DESK_BREAK || this == LAST_DESK_BREAK;
  }

  /// On Sundays the question comes last, under the week; after a silence a number is enough.
  private static Topic asked(String text) {
    return text.contains("How is your back, 0 to 10?")
            || text.contains("How is your back since the tweak, 0 to 10?")
            || text.contains("a number from 0 to 10 is enough")
            || isAWeek(text) && text.endsWith(", 0 to 10?")
        ? CHECK_IN
        : OTHER;
  }

  private static boolean isAWeek(String text) {
    return text.contains("Your week: ")
        || text.contains("A look back at your week.")
        || text.contains("A week with a flare-up");
  }
}
