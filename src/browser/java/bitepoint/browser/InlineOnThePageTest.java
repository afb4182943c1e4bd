package bitepoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A stretch looked up from the composer, by typing after the bot's name.
class InlineOnThePageTest extends WithTheCoach {
  private static final String NOT = "Not in this coach's plan for a stiff back. ";
  private static final Screen PHONE = Screen.PHONE.size(390, 844);

  @Test
  void what_is_offered_follows_what_is_typed_and_is_posted_when_picked() {
    var page = welcomed(Screen.DESKTOP);
    var before = page.bubbles();

    page.words().fill("@");
    assertThat(offers(page)).hasText("@BitePointBotLooks something up, in any chat");
    page.words().press("Tab");
    assertThat(page.words()).hasValue("@BitePointBot ");
    assertThat(offers(page)).hasCount(4);
    page.words().pressSequentially("child");
    assertThat(offers(page)).hasCount(1);
    offers(page).first().click();

    page.awaits("via @BitePointBot");
    assertThat(page.words()).hasValue("");
    assertThat(offers(page)).hasCount(0);
    assertThat(page.newest().fromBot()).isFalse();
    assertThat(page.newest().words())
        .startsWith("Child's pose\nNot in this coach's plan for a stiff back.");
    page.says("thanks").awaits("thanks");
    assertThat(page.bubbles()).hasSize(before.size() + 2);
  }

  @Test
  void keys_are_enough_and_who_goes_on_writing_something_else_is_not_disturbed() {
    var page = welcomed(Screen.DESKTOP);

    page.words().fill("@bitepointbot knee");
    assertThat(offers(page).first())
        .hasText(
            "Knee hug"
                + NOT
                + "It pulls your lower back round, and sitting has held those muscles long already.");
    page.words().press("ArrowDown");
    page.words().press("ArrowUp");
    page.words().press("Escape");
    assertThat(offers(page)).hasCount(0);
    page.words().press("s");
    assertThat(offers(page).first()).containsText("Knee hug");
    page.words().press("Enter");
    page.awaits("via @BitePointBot");

    page.words().fill("@somebody knee");
    assertThat(offers(page)).hasCount(0);
    assertThat(telegram().calls("answerInlineQuery")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void on_a_phone_the_list_keeps_within_the_screen(boolean dark) {
    var page = welcomed(dark ? PHONE.dark() : PHONE);

    page.words().fill("@BitePointBot hip");
    assertThat(offers(page).nth(5)).isAttached();
    var wide =
        "() => [...document.querySelectorAll('#offers, #offers *')].filter(each =>"
            + " each.getBoundingClientRect().right > innerWidth + 0.5).length";
    assertThat(page.page().evaluate(wide)).isEqualTo(0);
    page.words().press("Enter");
    assertThat(page.bubble("via @BitePointBot")).isInViewport();
  }

  private static Locator offers(ChatPage page) {
    return page.page().getByRole(AriaRole.OPTION);
  }
}
