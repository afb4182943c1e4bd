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
  YESTERDAY,
  UNDO,
  PHASE,
  ROLE_OF_STRETCHING,
  TOWEL,
  BITE_POINT,
  SITTING_BREAK,
  LESSONS,
  ACTIVITIES,
  PLAN,
  SETTINGS,
  EXPORT,
  DELETE,
  PRIVACY,
  WITHDRAW,
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

  /// The one that is printed so.
  ///
  /// @throws IllegalArgumentException where there is none
  public static Intent of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /// The name by which [ReadingLine] prints it: one of those that were agreed on with whoever reads
  /// these lines. Those that came later go by the closest of them.
  Intent published() {
    return switch (this) {
      case MADE_WORSE -> REPORT_TWEAK;
      case LESSONS -> TIPS;
      case ACTIVITIES -> PROGRESS;
      case YESTERDAY -> PAIN_SCORE;
      case PRIVACY, PLAN -> SETTINGS;
      case WITHDRAW -> DELETE;
      case START -> GREETING;
      case CANCEL -> UNKNOWN;
      default -> this;
    };
  }
}
