package bitepoint;

import bitepoint.catalogue.RedFlagsFile;
import bitepoint.local.TurnableClock;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import bitepoint.pictures.Figures;
import bitepoint.pictures.chart.Charts;
import bitepoint.pictures.chart.Typeface;
import bitepoint.telegram.Limits;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The bot from its start until it is told to stop.
final class Running {
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
    try (var bot =
        start(config, messages, token, config.api(), limits(config), InstantSource.system())) {
      System.out.println("Bite Point is on Telegram. Stop it with Ctrl+C.");
      SmallHeap.settle();
      return untilStopped();
    }
  }

  private static int onLocalTelegram(Config config, MessagesFolder messages) {
    try (var local = LocalBot.start(config, messages, TurnableClock.real())) {
      System.out.println(
          "Bite Point is at "
              + local.telegram().url()
              + " — open it in a browser and press Start.");
      SmallHeap.settle();
      return untilStopped();
    }
  }

  /// The bot as the settings want it, keeping time.
  ///
  /// @throws CannotStart when the messages cannot be used
  static Bot start(
      Config config,
      MessagesFolder messages,
      Token token,
      URI api,
      Limits limits,
      InstantSource clock) {
    try {
      var bot =
          Bot.start(
              messages,
              config.understanding().directions(),
              config.storage(),
              token,
              api,
              limits,
              clock,
              config.operatorChat(),
              illustrator(messages, clock));
      bot.keepTime();
      return bot;
    } catch (IllegalArgumentException e) {
      throw new CannotStart("The messages can't be used: " + e.getMessage() + ".", e);
    }
  }

  /// As fast as the settings and Telegram allow.
  static Limits limits(Config config) {
    return new Limits(
        config.messagesPerSecond(),
        Limits.TELEGRAM.perChatPerSecond(),
        Limits.TELEGRAM.chatBurst());
  }

  private static Illustrator illustrator(MessagesFolder messages, InstantSource clock) {
    var phrasebook = new Phrasebook(messages);
    var charts = new Charts(phrasebook, RedFlagsFile.read(phrasebook), Typeface.load());
    return histories -> new Illustrations(new Figures(), charts, histories, clock);
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
}
