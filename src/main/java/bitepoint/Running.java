package bitepoint;

import bitepoint.engine.Ticker;
import bitepoint.local.Agenda;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import bitepoint.local.PortTakenException;
import bitepoint.local.TurnableClock;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.telegram.Limits;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The bot from its start until it is told to stop.
final class Running {
  private static final Token LOCAL = new Token("1:local-telegram");

  private static final Duration FAREWELL = Duration.ofSeconds(3);
  private static final CountDownLatch CLOSED = new CountDownLatch(1);

  private Running() {}

  /// Runs until the program is told to stop.
  ///
  /// @return the exit code
  static int run(Config config, MessagesFolder messages) {
    try {
      return config
          .token()
          .map(token -> onTelegram(config, messages, token))
          .orElseGet(() -> onLocalTelegram(config, messages));
    } finally {
      CLOSED.countDown();
    }
  }

  private static int onTelegram(Config config, MessagesFolder messages, Token token) {
    try (var bot = start(config, messages, token, config.api(), InstantSource.system())) {
      System.out.println("Bite Point is on Telegram. Stop it with Ctrl+C.");
      return untilStopped();
    }
  }

  /// Brings Telegram along. Chats are kept beside the database.
  private static int onLocalTelegram(Config config, MessagesFolder messages) {
    var clock = TurnableClock.real();
    var settings =
        LocalSettings.defaults()
            .port(config.chatPort())
            .clock(clock)
            .memory(memory(config.database()))
            .token(LOCAL.secret());
    try (var local = LocalTelegram.start(settings);
        var bot = start(config, messages, LOCAL, local.url(), clock)) {
      local.agenda(new Plans(bot.ticker()));
      System.out.println(
          "Bite Point is at " + local.url() + " — open it in a browser and press Start.");
      return untilStopped();
    } catch (PortTakenException e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    }
  }

  private static Bot start(
      Config config, MessagesFolder messages, Token token, URI api, InstantSource clock) {
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

  /// Waits for the signal to stop. The program ends when everything is closed, or after a while.
  private static int untilStopped() {
    var stop = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(() -> {
                  stop.countDown();
                  await(CLOSED, FAREWELL);
                }));
    await(stop, Duration.ofDays(Integer.MAX_VALUE));
    return 0;
  }

  private static void await(CountDownLatch latch, Duration patience) {
    try {
      var _ = latch.await(patience.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
