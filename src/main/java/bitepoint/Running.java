package bitepoint;

import bitepoint.engine.Ticker;
import bitepoint.local.Agenda;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import bitepoint.local.PortTakenException;
import bitepoint.local.TurnableClock;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.telegram.Limits;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// The bot from its start until it is told to stop.
final class Running {
  private static final Token LOCAL = new Token("1:local-telegram");

  private Running() {}

  /// @return the exit code
  static int onTelegram(Config config, MessagesFolder messages, Token token) {
    try (var bot = start(config, messages, token, config.api(), InstantSource.system())) {
      System.out.println("Bite Point is on Telegram. Stop it with Ctrl+C.");
      return untilStopped(bot);
    }
  }

  /// Brings Telegram along. Chats are kept beside the database.
  static int onLocalTelegram(Config config, MessagesFolder messages) {
    var clock = TurnableClock.real();
    var settings =
        LocalSettings.defaults()
            .port(config.chatPort())
            .clock(clock)
            .token(LOCAL.secret());
    try (var local = LocalTelegram.start(settings);
        var bot = start(config, messages, LOCAL, local.url(), clock)) {
      System.out.println("Bite Point is at " + local.url() + " — open it in a browser and press Start.");
      return untilStopped(bot);
    } catch (PortTakenException e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    }
  }

  private static Bot start(
      Config config, MessagesFolder messages, Token token, java.net.URI api, InstantSource clock) {
    try {
      var limits =
          new Limits(
              config.messagesPerSecond(),
              Limits.TELEGRAM.perChatPerSecond(),
              Limits.TELEGRAM.chatBurst());
      var bot = Bot.start(messages, config.databaseUrl(), token, api, limits, clock);
      bot.keepTime();
      return bot;
    } catch (IllegalArgumentException e) {
      throw new CannotStart("The messages can't be used: " + e.getMessage() + ".", e);
    }
  }

  /// Waits for the signal to stop, and closes in time for it.
  private static int untilStopped(Bot bot) {
    var stop = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(
                    () -> {
                      bot.close();
                      stop.countDown();
                    }));
    try {
      stop.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  private static Path memory(Path database) {
    return database.resolveSibling(database.getFileName() + ".chats");
  }

  /// What the clock on the chat page turns to.
  private record Plans(Ticker ticker) implements Agenda {
    @Override
    public Optional<Instant> nextDue() {
      return ticker.nextDue();
    }

    @Override
    public Optional<Instant> nextDue(long personId) {
      return ticker.nextDue(personId);
    }

    @Override
    public void tick() {
      var _ = ticker.tick();
    }
  }
}
