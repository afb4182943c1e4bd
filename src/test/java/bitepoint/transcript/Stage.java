package bitepoint.transcript;

import java.time.Instant;
import java.util.List;

/// Where a transcript is played. Every call answers with what the person then sees, as the
/// transcript writes it.
interface Stage extends AutoCloseable {
  List<String> says(String text);

  /// @param older whether the button is on a keyboard that is not the newest with that label
  List<String> taps(String label, boolean older);

  List<String> sends(String what);

  List<String> timePasses(Instant until);

  /// The bot is not running until then.
  List<String> isDown(Instant until);

  List<String> blocks(boolean blocked);

  /// Telegram says so with the first thing that is sent.
  List<String> deletesAccount();

  /// Under another name from now on.
  List<String> isCalled(String name);

  Instant now();

  /// Phase, today's score and reminders.
  String facts();

  @Override
  void close();
}
