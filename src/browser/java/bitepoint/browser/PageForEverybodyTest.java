package bitepoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageForEverybodyTest extends InTheBrowser {
  @Test
  void everything_can_be_done_with_the_keyboard_alone() {
    var page = opened(Screen.DESKTOP);
    var keys = page.page().keyboard();

    assertThat(page.page().getByLabel("First name")).isFocused();
    keys.type("Sam");
    keys.press("Enter");
    assertThat(page.button("Start")).isVisible();
    focusBackTo(page, "Start");
    keys.press("Enter");
    page.awaits("How is it?");
    assertThat(page.words()).isFocused();

    focusBackTo(page, "Let me think");
    keys.press("ArrowUp");
    assertThat(page.button("Good")).isFocused();
    keys.press("Space");
    page.awaits("Good, then.");
    assertThat(page.words()).isFocused();

    focusBackTo(page, "Chat menu");
    keys.press("Enter");
    assertThat(page.page().getByRole(AriaRole.MENUITEMCHECKBOX)).isFocused();
    keys.press("Escape");
    assertThat(page.page().getByRole(AriaRole.MENU)).isHidden();
    assertThat(page.button("Chat menu")).isFocused();
  }

  @Test
  void typing_a_slash_offers_the_commands_that_fit() {
    var page = started(Screen.DESKTOP);
    var offered = page.page().getByRole(AriaRole.OPTION);

    page.words().pressSequentially("/t");
    assertThat(offered).hasText(new String[] {"/todaywhat to do today", "/tweakI tweaked it"});
    page.words().press("ArrowDown");
    assertThat(page.words()).hasAttribute("aria-activedescendant", "commands-1");
    page.words().press("Enter");
    page.awaits("You said: /tweak");

    page.button("Commands").click();
    assertThat(offered).hasCount(3);
    page.words().press("Escape");
    assertThat(offered).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_narrow_phone_shows_everything_without_scrolling_sideways(boolean dark) {
    var page = started(dark ? Screen.PHONE.dark() : Screen.PHONE);
    page.says("Averylongwordwithoutanyplacetobreakit".repeat(4))
        .says("picture")
        .awaits("A picture");

    var sideways =
        "() => [...document.querySelectorAll('body *')].filter(each =>"
            + " each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 0.5)"
            + ".map(each => each.outerHTML)";
    assertThat(page.page().evaluate(sideways)).asList().isEmpty();
    assertThat(page.button("Next Sunday")).isVisible();
  }

  @Test
  void dark_follows_the_system_until_one_chooses_and_the_choice_is_remembered() {
    var page = started(Screen.DESKTOP.dark());
    assertThat(background(page)).isEqualTo("rgb(14, 22, 33)");

    page.chooses(AriaRole.MENUITEMCHECKBOX, "Dark mode");
    assertThat(background(page)).isEqualTo("rgb(215, 225, 233)");

    page.page().reload();
    page.awaits("How is it?");
    assertThat(background(page)).isEqualTo("rgb(215, 225, 233)");
  }

  @Test
  void who_has_scrolled_up_stays_there_and_sees_how_much_is_new() {
    var page = started(Screen.PHONE);
    page.says("many").awaits("Line 30 of thirty");

    page.bubble("Line 3 of thirty").scrollIntoViewIfNeeded();
    telegram().people().getFirst().says("from another device");
    page.awaits("You said: from another device");

    var newest = page.button("Go to the newest, 1 new message");
    assertThat(page.bubble("Line 3 of thirty")).isInViewport();
    newest.click();
    assertThat(newest).isHidden();
    assertThat(page.bubble("You said: from another device")).isInViewport();
  }

  private static Object background(ChatPage page) {
    return page.page()
        .getByRole(AriaRole.MAIN)
        .evaluate("main => getComputedStyle(main).backgroundColor");
  }

  private static void focusBackTo(ChatPage page, String button) {
    var there = page.button(button);
    for (var steps = 0; steps < 40 && !hasFocus(there); steps++) {
      page.page().keyboard().press("Shift+Tab");
    }
    assertThat(there).isFocused();
  }

  private static boolean hasFocus(Locator element) {
    return Boolean.TRUE.equals(element.evaluate("each => each === document.activeElement"));
  }
}
