package bitepoint.year;

import bitepoint.year.Screen.Shown;

/// What the coach speaks of when it speaks first, as its words and buttons tell.
enum Topic {
  CHECK_IN,
  EVENING_AFTER_A_TWEAK,
  SUNDAY,
  WAS_SEEN,
  OTHER;

  static Topic of(Shown shown) {
    if (shown.button("pain").isPresent() && shown.text().contains("How is your back")) {
      return shown.text().contains("How is your back now") ? EVENING_AFTER_A_TWEAK : CHECK_IN;
    }
    if (shown.button("lesson").isPresent() || shown.text().contains("Sunday")) {
      return SUNDAY;
    }
    return shown.button("not-now").isPresent() || shown.button("gentle").isPresent()
        ? WAS_SEEN
        : OTHER;
  }
}
