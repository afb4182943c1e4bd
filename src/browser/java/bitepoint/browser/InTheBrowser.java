package bitepoint.browser;

import bitepoint.contract.UnderContract;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import bitepoint.local.TurnableClock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/// For each test a local Telegram of its own with a tiny bot. It is Tuesday 24 November 2026, 19:04
/// in London.
abstract class InTheBrowser extends InChromium {
  @RegisterExtension private final UnderContract contract = new UnderContract();

  private final LocalTelegram telegram =
      contract.telegram(LocalSettings.defaults().clock(TurnableClock.standingAt(EVENING)));
  private @Nullable StandInBot bot;

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
    return Objects.requireNonNull(bot);
  }

  ChatPage opened(Screen screen) {
    return opened(screen, telegram.url());
  }

  ChatPage started(Screen screen) {
    return opened(screen).becomes("Sam").starts().awaits("How is it?");
  }
}
