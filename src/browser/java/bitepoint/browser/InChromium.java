package bitepoint.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// A browser for the tests of a class.
abstract class InChromium {
  /// Tuesday, in London.
  static final Instant EVENING = Instant.parse("2026-11-24T19:04:00Z");

  private static final double PATIENCE_MILLIS = 15_000;

  private static @Nullable Chromium chromium;

  @BeforeAll
  static void open() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    chromium = new Chromium();
  }

  @AfterAll
  static void shut() {
    Objects.requireNonNull(chromium).close();
  }

  ChatPage opened(Screen screen, URI url) {
    return ChatPage.opens(Objects.requireNonNull(chromium).screen(screen), url);
  }
}
