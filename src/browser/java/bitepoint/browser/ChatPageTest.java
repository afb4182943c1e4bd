package bitepoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChatPageTest extends InTheBrowser {
  @Test
  void a_first_visit_asks_for_a_name_and_starts_with_one_press() {
    var page = opened(Screen.DESKTOP.speaks("de-DE"));

    page.becomes("Sam");
    assertThat(page.page().getByText("I stand in for the coach.")).isVisible();
    page.starts().awaits("Hi Sam. How is it?");

    assertThat(page.bubbles())
        .extracting(Bubble::words)
        .containsExactly("/start", "Hi Sam. How is it?");
    assertThat(page.newest().buttons())
        .containsExactly(List.of("Good", "Bad"), List.of("Let me think"));
    assertThat(telegram().people().getFirst().language()).isEqualTo("de");
  }

  @Test
  void a_tap_shows_its_answer_and_the_message_changes_where_it_stands() {
    var page = started(Screen.DESKTOP);

    page.taps("Good").awaitsToast("Noted ✓").awaits("Good, then.");

    assertThat(page.bubbles()).hasSize(2);
    assertThat(page.bubble("Good, then.")).not().containsText("edited");
    assertThat(page.newest().buttons()).isEmpty();
  }

  @Test
  void a_button_is_busy_until_the_bot_has_answered() {
    var page = started(Screen.DESKTOP);
    var button = page.button("Let me think");

    button.click();
    assertThat(button).hasAttribute("aria-busy", "true");

    bot().goOn();
    assertThat(button).not().hasAttribute("aria-busy", "true");
  }

  @Test
  void a_word_that_must_be_read_waits_to_be_confirmed() {
    var page = started(Screen.DESKTOP);

    page.taps("Bad");
    var alert = page.page().getByRole(AriaRole.DIALOG);
    assertThat(alert).containsText("Rest today.");

    page.button("OK").click();
    assertThat(alert).isHidden();
  }

  @Test
  void the_bot_is_seen_typing_until_it_has_written() {
    var page = started(Screen.DESKTOP);

    page.says("think").awaitsStatus("typing");
    bot().goOn();

    page.awaits("I have thought.").awaitsStatus("bot");
  }

  @Test
  void several_lines_are_one_message() {
    var page = started(Screen.DESKTOP);

    page.words().pressSequentially("one");
    page.words().press("Shift+Enter");
    page.words().pressSequentially("two");
    page.words().press("Enter");

    page.awaits("You said: one");
    assertThat(page.newest().words()).isEqualTo("You said: one\ntwo");
  }

  @Test
  void what_telegram_can_style_is_styled_and_secrets_open_when_pressed() {
    var page = started(Screen.DESKTOP);
    page.says("styles").awaits("bold");
    var bubble = page.bubble("bold");

    for (var tag : List.of("b", "i", "u", "s", "code", "pre", "blockquote")) {
      assertThat(bubble.locator(".words " + tag).first()).isVisible();
    }
    assertThat(bubble.getByRole(AriaRole.LINK).first()).hasAttribute("rel", "noopener noreferrer");

    var secret = bubble.getByRole(AriaRole.BUTTON, label("Hidden text, press to show"));
    secret.press("Enter");
    assertThat(secret).hasCount(0);
    assertThat(bubble).containsText("a secret");

    bubble.getByText("/today").click();
    page.awaits("You said: /today");
  }

  @Test
  void pictures_animations_and_documents_are_shown() {
    var page = started(Screen.DESKTOP);

    page.says("picture").awaits("A picture");
    assertThat(page.bubble("A picture").locator("img")).hasJSProperty("naturalWidth", 400);
    assertThat(page.log().getByAltText("A picture")).hasAttribute("width", "400");
    page.says("animation");
    assertThat(page.log().getByAltText("Animation")).hasJSProperty("naturalWidth", 400);
    assertThat(page.log().getByAltText("Animation")).hasAttribute("width", "400");
    page.says("document");
    assertThat(page.log().getByRole(AriaRole.LINK, label("Save drawing.pdf"))).isVisible();

    page.button("Enlarge the picture").click();
    assertThat(page.page().getByRole(AriaRole.DIALOG)).isVisible();
    page.page().keyboard().press("Escape");
    assertThat(page.page().getByRole(AriaRole.DIALOG)).isHidden();
  }

  @Test
  void reactions_and_what_is_pinned_are_shown() {
    var page = started(Screen.DESKTOP);

    page.says("react");
    assertThat(page.bubble("react").getByLabel("Bite Point reacted with 👍")).isVisible();

    page.says("pin").awaits("Keep this.");
    assertThat(page.page().getByRole(AriaRole.BUTTON, named("Pinned message")))
        .containsText("Keep this.");
  }

  private static Locator.GetByRoleOptions label(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
