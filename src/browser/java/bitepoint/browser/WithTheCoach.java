package bitepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.Config;
import bitepoint.LocalBot;
import bitepoint.contract.BotApiContract;
import bitepoint.local.LocalTelegram;
import bitepoint.local.TurnableClock;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.telegram.Limits;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// For each test the whole program as it runs without a token, on a database of its own. It is
/// Tuesday 24 November 2026, 19:04 in London, until the clock is turned.
abstract class WithTheCoach extends InChromium {
  /// Nobody taps that fast, and Telegram's pace is tried elsewhere.
  private static final Limits UNHURRIED = new Limits(1000, 1000, 1000);

  private static final MessagesFolder MESSAGES = MessagesFolder.open(Optional.empty());

  @TempDir private @Nullable Path folder;
  private @Nullable LocalBot program;

  @BeforeEach
  void startProgram() {
    program = program(0);
  }

  @AfterEach
  void stopProgram() {
    var calls = telegram().calls();
    there(program).close();
    assertThat(BotApiContract.violations(calls)).isEmpty();
  }

  /// Stops the program, and starts it again on the same database and port.
  void restarts() {
    var port = telegram().url().getPort();
    stopProgram();
    program = program(port);
  }

  LocalTelegram telegram() {
    return there(program).telegram();
  }

  ChatPage opened(Screen screen) {
    return opened(screen, telegram().url());
  }

  /// Somebody who has come through the welcome: hurts at 5, is asked at 8:00.
  ChatPage welcomed(Screen screen) {
    return welcomed(opened(screen).becomes("Sam").starts());
  }

  /// From the first message to the first routine.
  static ChatPage welcomed(ChatPage page) {
    return page.taps("That's fine, go on")
        .taps("None of these")
        .awaits("One more look")
        .taps("None of these")
        .taps("5")
        .taps("Years")
        .taps("Up and down")
        .taps("6 to 8")
        .taps("19:04 London")
        .taps("8:00")
        .awaits("Today, ");
  }

  /// Begins the routine that the newest message offers, however long it is.
  static ChatPage startsRoutine(ChatPage page) {
    return page.taps(page.newest().buttons().getFirst().getFirst()).awaits("1 of ");
  }

  private LocalBot program(int port) {
    var settings =
        Map.of(
            "DATABASE_URL",
            "jdbc:sqlite:" + there(folder).resolve("bitepoint.db"),
            "LOCAL_CHAT_PORT",
            String.valueOf(port),
            "UNDERSTANDING",
            "words");
    return LocalBot.start(Config.of(settings), MESSAGES, UNHURRIED, clock());
  }

  TurnableClock clock() {
    return TurnableClock.standingAt(EVENING);
  }

  private static <T> T there(@Nullable T value) {
    return Objects.requireNonNull(value);
  }
}
