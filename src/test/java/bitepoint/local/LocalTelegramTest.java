package bitepoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.contract.BotApiContract;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.AfterEach;

/// A local Telegram with one person and a bot's client, new for each test.
abstract class LocalTelegramTest {
  static final byte[] PNG = picture(4, 3);

  final TurnableClock clock = TurnableClock.real();
  final LocalTelegram local = LocalTelegram.start(LocalSettings.defaults().clock(clock));
  final TestBot bot = new TestBot(local);
  final Chat sam = local.addPerson("Sam", "en");

  @AfterEach
  void close() {
    bot.close();
    local.close();
  }

  /// What was accepted was also right by the Bot API's own description.
  @AfterEach
  void what_was_accepted_keeps_to_the_contract() {
    var accepted = local.calls().stream().filter(call -> call.code() == 200).toList();
    assertThat(BotApiContract.violations(accepted)).isEmpty();
  }

  /// The head of a PNG file: as much of one as the local Telegram looks at.
  static byte[] picture(int width, int height) {
    return ByteBuffer.allocate(40)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13})
        .put(new byte[] {'I', 'H', 'D', 'R'})
        .putInt(width)
        .putInt(height)
        .array();
  }
}
