package bitepoint.simulation;

import bitepoint.conversation.Button;
import bitepoint.conversation.Keyboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Which button somebody taps.
record Fingers(Random random, Temper temper) {
  /// How likely each action is where several are offered, of a hundred; others 20.
  private static final Map<String, Integer> LIKELY =
      Map.ofEntries(
          Map.entry("next", 90),
          Map.entry("too-much", 4),
          Map.entry("stop", 3),
          Map.entry("worse", 1),
          Map.entry("start", 15),
          Map.entry("did-it", 70),
          Map.entry("short", 15),
          Map.entry("tweak", 0),
          Map.entry("delete", 0),
          Map.entry("withdraw", 0),
          Map.entry("agree", 100),
          Map.entry("more", 0),
          Map.entry("elsewhere", 0),
          Map.entry("slipped", 10),
          Map.entry("helped", 80));

  private static final Set<String> SCREENS =
      Set.of("warning.some", "warning.weekly.some", "session.leg.yes");

  /// Empty where they put the phone away.
  ///
  /// @param pain what they would say, 0–10
  Optional<Button> choose(Keyboard keyboard, int pain) {
    var buttons = new ArrayList<Button>();
    keyboard.rows().forEach(buttons::addAll);
    if (buttons.getFirst().action().equals("pain")) {
      return Optional.of(buttons.get(pain));
    }
    if (offers(buttons, "rest") && random.nextInt(100) >= temper.trains) {
      return random.nextBoolean() ? named(buttons, "rest") : Optional.empty();
    }
    if (offers(buttons, "yes") && offers(buttons, "no")) {
      return named(buttons, yes(buttons) ? "yes" : "no");
    }
    return Optional.of(weighted(buttons));
  }

  /// A warning sign is rare; a step forward mostly wanted.
  private boolean yes(List<Button> buttons) {
    var isScreen = buttons.stream().anyMatch(button -> SCREENS.contains(button.label().key()));
    return random.nextInt(1_000) < (isScreen ? 5 : 850);
  }

  private Button weighted(List<Button> buttons) {
    var all = buttons.stream().mapToInt(Fingers::likely).sum();
    var at = random.nextInt(Math.max(1, all));
    for (var button : buttons) {
      at -= likely(button);
      if (at < 0) {
        return button;
      }
    }
    return buttons.getFirst();
  }

  private static int likely(Button button) {
    return LIKELY.getOrDefault(button.action(), 20);
  }

  private static boolean offers(List<Button> buttons, String action) {
    return named(buttons, action).isPresent();
  }

  private static Optional<Button> named(List<Button> buttons, String action) {
    for (var button : buttons) {
      if (button.action().equals(action)) {
        return Optional.of(button);
      }
    }
    return Optional.empty();
  }
}
