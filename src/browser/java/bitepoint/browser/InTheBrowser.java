package bitepoint.browser;

import bitepoint.contract.UnderContract;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import bitepoint.local.TurnableClock;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/// A browser, and for each test a local Telegram of its own with a tiny bot. It is Tuesday 24
/// November 2026, 19:04 in London.
abstract class InTheBrowser {
  static final Instant EVENING = Instant.parse("2026-11-24T19:04:00Z");

  private static final double PATIENCE_MILLIS = 15_000;

  private static @Nullable Chromium chromium;

  @RegisterExtension private final UnderContract contract = new UnderContract();

  private final LocalTelegram telegram =
      contract.telegram(LocalSettings.defaults().clock(TurnableClock.standingAt(EVENING)));
  private @Nullable StandInBot bot;

  @BeforeAll
  static void start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    there(chromium).close();
  }

  @BeforeEach
  void connect() throws TelegramApiException {
    bot = new StandInBot(telegram.url());
  }

  @AfterEach
  void disconnect() {
    bot().close();
  }

  LocalTelegram telegram() {
    return telegram;
  }

  StandInBot bot() {
    return there(bot);
  }

  ChatPage opened(Screen screen) {
    return opened(screen, telegram.url());
  }

  ChatPage opened(Screen screen, URI url) {
    return ChatPage.opens(there(chromium).screen(screen), url);
  }

  ChatPage started(Screen screen) {
    return opened(screen).becomes("Sam").starts().awaits("How is it?");
  }

  private static <T> T there(@Nullable T value) {
    return Objects.requireNonNull(value);
  }
}
