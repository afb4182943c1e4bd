package bitepoint.year;

import bitepoint.year.Screen.Button;
import bitepoint.year.Screen.Shown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Which button somebody taps when they have a look at the chat.
final class Fingers {
  /// How likely each action is where several are offered; what is not here is no answer to a
  /// question.
  private static final Map<String, Integer> LIKELY =
      Map.ofEntries(
          Map.entry("did-it", 60),
          Map.entry("rest", 25),
          Map.entry("start", 1),
          Map.entry("short", 2),
          Map.entry("done", 60),
          Map.entry("later", 10),
          Map.entry("not-today", 5),
          Map.entry("routine", 5),
          Map.entry("next", 90),
          Map.entry("stop", 5),
          Map.entry("cause", 20),
          Map.entry("spread", 0),
          Map.entry("answer", 30),
          Map.entry("slipped", 0));

  /// Of those who exercise by the clock, where that is different.
  private static final Map<String, Integer> BY_THE_CLOCK =
      Map.ofEntries(
          Map.entry("start", 10),
          Map.entry("go", 90),
          Map.entry("set", 60),
          Map.entry("next", 30),
          Map.entry("hold", 5),
          Map.entry("like", 3));

  private final Random random;
  private boolean byTheClock;

  Fingers(Random random) {
    this.random = random;
  }

  void startTheClock() {
    byTheClock = true;
  }

  /// Empty where nothing is asked, or they put the phone away.
  Optional<Button> choose(Shown shown) {
    var buttons = shown.buttons();
    if (shown.button("hold").isPresent() && random.nextInt(3) > 0) {
      return Optional.empty();
    }
    if (shown.button("did-it").isPresent() && random.nextInt(3) == 0) {
      return Optional.empty();
    }
    if (shown.button("pain").isPresent()) {
      return shown.button("pain." + (1 + random.nextInt(5)));
    }
    if (shown.button("lesson").isPresent() && shown.button("not-now").isPresent()) {
      return random.nextBoolean() ? shown.button("lesson") : shown.button("not-now");
    }
    if (shown.button("not-now").isPresent()) {
      return shown.button(random.nextInt(100) < 40 ? "yes" : "no");
    }
    if (shown.button("spread").isPresent()) {
      return shown.button("spread.BACK_ONLY");
    }
    if (shown.button("yes").isPresent() && shown.button("no").isPresent()) {
      return shown.button(isScreening(buttons) || random.nextInt(10) == 0 ? "no" : "yes");
    }
    return weighted(buttons);
  }

  private static boolean isScreening(List<Button> buttons) {
    return buttons.stream()
        .anyMatch(button -> button.name().equals("no") && button.label().startsWith("None"));
  }

  private Optional<Button> weighted(List<Button> buttons) {
    var all = buttons.stream().mapToInt(this::likely).sum();
    if (all == 0) {
      return Optional.empty();
    }
    var at = random.nextInt(all);
    for (var button : buttons) {
      at -= likely(button);
      if (at < 0) {
        return Optional.of(button);
      }
    }
    return Optional.empty();
  }

  private int likely(Button button) {
    var usual = LIKELY.getOrDefault(button.name(), 0);
    return byTheClock ? BY_THE_CLOCK.getOrDefault(button.name(), usual) : usual;
  }
}
