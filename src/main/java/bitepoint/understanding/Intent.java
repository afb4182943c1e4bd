package bitepoint.understanding;

import java.util.Locale;

/// What somebody wants. The names are public: `understand` prints them with hyphens.
public enum Intent {
  RED_FLAG,
  CRISIS,
  REPORT_TWEAK,
  MADE_WORSE,
  PAIN_SCORE,
  ASK_STRETCH,
  WHY_TIGHT,
  ROUTINE,
  LOG_SESSION,
  SKIP,
  PAUSE,
  SET_TIME,
  TIPS,
  PROGRESS,
  PHASE,
  ROLE_OF_STRETCHING,
  TOWEL,
  BITE_POINT,
  SITTING_BREAK,
  LESSONS,
  ACTIVITIES,
  SETTINGS,
  EXPORT,
  DELETE,
  PRIVACY,
  HELP,
  CANCEL,
  START,
  GREETING,
  THANKS,
  UNKNOWN;

  /// As printed and as its examples' file is named: `report-tweak`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
