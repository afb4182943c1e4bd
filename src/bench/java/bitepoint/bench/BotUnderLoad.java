package bitepoint.bench;

import bitepoint.Bot;
import bitepoint.Token;
import bitepoint.local.TurnableClock;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.telegram.Limits;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// The bot as it is, but for a clock that is turned from outside and limits that nobody meets, in a
/// process of its own. Each line that it reads is answered with the number of calls that were sent
/// so far: `sent` asks for no more, `turn INSTANT` turns the clock and lets come due what is due by
/// then. Ends with its input.
///
/// Arguments: the Bot API's address, the database, the time to start at.
final class BotUnderLoad {
  static final Token TOKEN = new Token("4711:bench-token");

  private static final Limits UNHURRIED = new Limits(1_000_000, 1_000, 1_000);

  private BotUnderLoad() {}

  public static void main(String[] arguments) throws IOException {
    var clock = TurnableClock.standingAt(Instant.parse(arguments[2]));
    var messages = MessagesFolder.open(Optional.empty());
    var api = URI.create(arguments[0]);
    try (var bot = Bot.start(messages, arguments[1], TOKEN, api, UNHURRIED, clock)) {
      Apart.answer(line -> {
        if (line.startsWith("turn ")) {
          clock.turnTo(Instant.parse(line.substring("turn ".length())));
          var _ = bot.ticker().tick();
        }
        return bot.counts().sent();
      });
    }
  }
}
