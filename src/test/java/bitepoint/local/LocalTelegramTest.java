package bitepoint.local;

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

  /// The head of a PNG file: as much of one as the local Telegram looks at.
  static byte[] picture(int width, int height) {
    return java.nio.ByteBuffer.allocate(40)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13})
        .put(new byte[] {'I', 'H', 'D', 'R'})
        .putInt(width)
        .putInt(height)
        .array();
  }
}
