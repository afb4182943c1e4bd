package bitepoint.understanding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What Telegram's commands mean; they are the same in every language.
final class Commands {
  private static final Map<String, Intent> COMMANDS =
      Map.ofEntries(
          Map.entry("start", Intent.START),
          Map.entry("routine", Intent.ROUTINE),
          Map.entry("why", Intent.WHY_TIGHT),
          Map.entry("practice", Intent.BITE_POINT),
          Map.entry("lessons", Intent.LESSONS),
          Map.entry("tips", Intent.TIPS),
          Map.entry("tweak", Intent.REPORT_TWEAK),
          Map.entry("phase", Intent.PHASE),
          Map.entry("progress", Intent.PROGRESS),
          Map.entry("activities", Intent.ACTIVITIES),
          Map.entry("plan", Intent.PLAN),
          Map.entry("yesterday", Intent.YESTERDAY),
          Map.entry("undo", Intent.UNDO),
          Map.entry("settings", Intent.SETTINGS),
          Map.entry("pause", Intent.PAUSE),
          Map.entry("privacy", Intent.PRIVACY),
          Map.entry("export", Intent.EXPORT),
          Map.entry("delete", Intent.DELETE),
          Map.entry("withdraw", Intent.WITHDRAW),
          Map.entry("help", Intent.HELP),
          Map.entry("cancel", Intent.CANCEL));

  private Commands() {}

  /// Empty where the text is no command.
  static Optional<Intent> in(String text) {
    if (!text.startsWith("/")) {
      return Optional.empty();
    }
    var name = text.substring(1).split("[\\s@]", 2)[0].toLowerCase(Locale.ROOT);
    return Optional.of(COMMANDS.getOrDefault(name, Intent.UNKNOWN));
  }
}
