package bitepoint;

import bitepoint.catalogue.RedFlagsFile;
import bitepoint.engine.Observer;
import bitepoint.local.TurnableClock;
import bitepoint.operations.Operations;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import bitepoint.pictures.Figures;
import bitepoint.pictures.chart.Charts;
import bitepoint.pictures.chart.Typeface;
import bitepoint.telegram.Limits;
import bitepoint.web.PortTakenException;
import java.io.UncheckedIOException;
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
    var line = new Line(token, config.api(), config.webhook(), limits(config));
    var clock = InstantSource.system();
    try (var operations = operations(config, clock);
        var bot = start(config, messages, line, clock, operations.observer())) {
      operations.watch(bot.vitals());
      System.out.println("Bite Point is on Telegram. Stop it with Ctrl+C.");
      SmallHeap.settle();
      return untilStopped(operations);
    }
  }

  private static int onLocalTelegram(Config config, MessagesFolder messages) {
    var clock = TurnableClock.real();
    try (var operations = operations(config, clock);
        var local =
            LocalBot.start(config, messages, limits(config), clock, operations.observer())) {
      operations.watch(local.vitals());
      System.out.println(
          "Bite Point is at "
              + local.telegram().url()
              + " — open it in a browser and press Start.");
      SmallHeap.settle();
      return untilStopped(operations);
    }
  }

  private static Operations operations(Config config, InstantSource clock) {
    try {
      return config
          .operations()
          .map(place -> Operations.open(place, clock))
          .orElse(Operations.NONE);
    } catch (PortTakenException | UncheckedIOException e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    }
  }

  /// The bot as the settings want it, keeping time.
  ///
  /// @throws CannotStart when the messages cannot be used, or the webhook's port is taken
  static Bot start(
      Config config, MessagesFolder messages, Line line, InstantSource clock, Observer observer) {
    try {
      var bot =
          Bot.start(
              messages,
              config.understanding()::directions,
              config.storage(),
              line,
              clock,
              config.operatorChat(),
              illustrator(messages, clock),
              observer);
      bot.keepTime();
      return bot;
    } catch (IllegalArgumentException e) {
      throw new CannotStart("The messages can't be used: " + e.getMessage() + ".", e);
    } catch (PortTakenException | UncheckedIOException e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
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
    var charts =
        Prepared.onDemand(() -> {
          var phrasebook = new Phrasebook(messages);
          return new Charts(phrasebook, RedFlagsFile.read(phrasebook), Typeface.load());
        });
    return histories -> new Illustrations(new Figures(), charts, histories, clock);
  }

  /// Waits for the signal to stop. The program ends when everything is closed, or after a while.
  private static int untilStopped(Operations operations) {
    var stop = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(() -> {
                  stop.countDown();
                  await(CLOSED, FAREWELL);
                }));
    await(stop, Duration.ofDays(Integer.MAX_VALUE));
    operations.stopping();
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
