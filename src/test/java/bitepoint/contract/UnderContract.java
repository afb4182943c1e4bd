package bitepoint.contract;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts the local Telegrams of a test. After the test, and after its own cleaning up, closes them
/// and fails unless every call that was made to them keeps to the Bot API.
///
/// ```java
/// @RegisterExtension private final UnderContract contract = new UnderContract();
/// private final LocalTelegram telegram = contract.telegram();
/// ```
public final class UnderContract implements AfterEachCallback {
  private final List<LocalTelegram> started = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();

  /// A local Telegram with the default settings, on a free port.
  public LocalTelegram telegram() {
    return telegram(LocalSettings.defaults());
  }

  /// A local Telegram. It may be closed before the test ends.
  public LocalTelegram telegram(LocalSettings settings) {
    var telegram = LocalTelegram.start(settings);
    started.add(telegram);
    return telegram;
  }

  /// The test breaks the contract in this way on purpose, and fails unless it does.
  ///
  /// @param violation in the words of [BotApiContract#violations]
  public void isBrokenOnPurpose(String violation) {
    broken.add(violation);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    check();
  }

  void check() {
    started.forEach(LocalTelegram::close);
    var calls = started.stream().flatMap(telegram -> telegram.calls().stream()).toList();
    assertThat(BotApiContract.violations(calls))
        .as("what breaks the Bot API's contract")
        .containsExactlyInAnyOrderElementsOf(broken);
  }
}
