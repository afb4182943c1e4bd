package bitepoint.bench;

import bitepoint.Bot;
import bitepoint.Token;
import bitepoint.local.TurnableClock;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.telegram.Limits;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// The bot as it is, but for a clock that is turned from outside, in a process of its own. Each
/// line that it reads is answered: `sent` with the number of calls that were sent so far, `turn
/// INSTANT` with the microseconds that it took to queue what is due by then. Ends with its input.
///
/// Arguments: the Bot API's address, the database, the time to start at, the most messages a
/// second.
final class BotUnderLoad {
  static final Token TOKEN = new Token("4711:bench-token");

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private BotUnderLoad() {}

  public static void main(String[] arguments) throws IOException {
    var clock = TurnableClock.standingAt(Instant.parse(arguments[2]));
    var messages = MessagesFolder.open(Optional.empty());
    var api = URI.create(arguments[0]);
    var limits = new Limits(Integer.parseInt(arguments[3]), 1_000, 1_000);
    try (var bot = Bot.start(messages, arguments[1], TOKEN, api, limits, clock)) {
      Apart.answer(line -> {
        if (!line.startsWith("turn ")) {
          return bot.counts().sent();
        }
        clock.turnTo(Instant.parse(line.substring("turn ".length())));
        var start = System.nanoTime();
        tick(bot);
        return (System.nanoTime() - start) / 1000;
      });
    }
  }

  /// Until something came due, which on a server has to wait for people to be here.
  private static void tick(Bot bot) {
    var patience = System.nanoTime() + PATIENCE.toNanos();
    while (bot.ticker().tick() == 0 && System.nanoTime() - patience < 0) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
