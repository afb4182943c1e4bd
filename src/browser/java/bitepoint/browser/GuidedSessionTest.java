package bitepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.local.TurnableClock;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A session with the phone on the floor, by a clock that goes. With `-Dfilm=DIR` the whole of the
/// short one is filmed, a picture every three seconds.
class GuidedSessionTest extends WithTheCoach {
  private static final Optional<Path> FILM =
      Optional.ofNullable(System.getProperty("film")).map(Path::of);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final double A_FRAME = Duration.ofSeconds(3).toMillis();
  private static final int MOST_FRAMES = 60;

  /// Real time, from the next time on that it is 19:04 in London.
  @Override
  TurnableClock clock() {
    var clock = TurnableClock.real();
    var tomorrow = LocalDate.ofInstant(clock.instant(), LONDON).plusDays(1);
    clock.turnTo(tomorrow.atTime(19, 4).atZone(LONDON).toInstant());
    return clock;
  }

  @Test
  void the_clock_counts_down_in_place_and_changes_sides_by_itself() {
    var page = welcomed(Screen.PHONE.size(390, 844));
    page.taps("2 minutes").awaits("1 of 2").taps("Done, next").awaits("2 of 2");
    var messages = page.bubbles().size();
    page.taps("Start the clock").awaits("get into place").awaits("0:03").awaits("left side");

    assertThat(page.bubbles()).hasSize(messages);
    assertThat(page.newest().buttons().getFirst()).hasSize(1);
    FILM.ifPresent(folder -> films(page, folder));
  }

  /// Until the session is noted.
  private static void films(ChatPage page, Path folder) {
    var told = new ArrayList<String>();
    for (var frame = 0; frame < MOST_FRAMES && !isNoted(page); frame++) {
      page.page()
          .screenshot(
              new Page.ScreenshotOptions().setPath(folder.resolve("%02d.png".formatted(frame))));
      told.add(page.newest().words().lines().findFirst().orElse(""));
      page.page().waitForTimeout(A_FRAME);
    }
    page.page().screenshot(new Page.ScreenshotOptions().setPath(folder.resolve("end.png")));
    told.forEach(System.out::println);
    assertThat(isNoted(page)).isTrue();
  }

  private static boolean isNoted(ChatPage page) {
    return List.copyOf(page.bubbles()).getLast().words().startsWith("Noted:");
  }
}
