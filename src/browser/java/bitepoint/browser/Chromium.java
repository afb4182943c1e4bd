package bitepoint.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The system's Chromium without a window. Owns a browser process; close it. For one thread, as
/// Playwright is.
public final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
  private static final List<String> QUIETLY =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(QUIETLY));

  /// Somebody's screen, with a memory of its own: no cookies, nothing stored.
  public Page screen(Screen screen) {
    var options =
        new Browser.NewContextOptions()
            .setViewportSize(screen.width(), screen.height())
            .setColorScheme(screen.scheme())
            .setLocale(screen.locale())
            .setTimezoneId(screen.zone().getId());
    return browser.newContext(options).newPage();
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Path executable() {
    var folders = Pattern.quote(File.pathSeparator);
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(folders))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("Install chromium: it is not on the PATH as " + NAMES));
  }
}
