package bitepoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleOnThePageTest extends InTheBrowser {
  @Test
  void two_people_have_a_chat_each_on_one_page() {
    var page = started(Screen.DESKTOP);

    page.becomes("Anna")
        .starts()
        .awaits("Hi Anna.")
        .says("I am Anna")
        .awaits("You said: I am Anna");
    page.isAgain("Sam").awaits("Hi Sam.");

    assertThat(page.bubble("Anna")).hasCount(0);
    assertThat(page.bubbles()).hasSize(2);
  }

  @Test
  void the_page_remembers_who_one_was() {
    var page = started(Screen.DESKTOP);
    page.becomes("Anna").starts().awaits("Hi Anna.");

    page.page().reload();

    page.awaits("Hi Anna.");
    assertThat(page.page().getByRole(AriaRole.DIALOG)).hasCount(0);
  }

  @Test
  void a_second_window_shows_the_same_chat_at_once() {
    var first = started(Screen.DESKTOP);
    var second = ChatPage.opens(first.page().context().newPage(), telegram().url());
    second.awaits("Hi Sam.");

    first.says("seen on both");

    second.awaits("You said: seen on both");
  }

  @Test
  void who_blocks_the_bot_can_only_unblock_it() {
    var page = started(Screen.DESKTOP);

    page.chooses(AriaRole.MENUITEM, "Block Bite Point");
    assertThat(page.button("Unblock")).isVisible();
    assertThat(page.words()).isHidden();
    assertThat(telegram().people().getFirst().isBlocked()).isTrue();

    page.button("Unblock").click();
    assertThat(page.words()).isVisible();
    page.says("back again").awaits("You said: back again");
  }

  @Test
  void the_page_waits_for_a_telegram_that_has_gone_and_goes_on_when_it_is_back(
      @TempDir Path folder) {
    var settings = LocalSettings.defaults().memory(folder.resolve("memory.json"));
    var before = LocalTelegram.start(settings);
    var page = opened(Screen.DESKTOP, before.url()).becomes("Sam").starts().awaits("/start");

    before.close();
    page.awaitsStatus("connecting");

    try (var after = LocalTelegram.start(settings.port(before.url().getPort()))) {
      page.awaitsStatus("bot").says("are you back?").awaits("are you back?");
      assertThat(after.people().getFirst().messages()).hasSize(2);
    }
  }

  @Test
  void a_telegram_that_has_forgotten_everybody_asks_again_who_one_is() {
    var before = LocalTelegram.start();
    var page = opened(Screen.DESKTOP, before.url()).becomes("Sam").starts().awaits("/start");
    before.close();

    try (var _ = LocalTelegram.start(LocalSettings.defaults().port(before.url().getPort()))) {
      assertThat(page.page().getByRole(AriaRole.DIALOG)).containsText("Who are you?");
    }
  }
}
