package bitepoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;

/// The chat page as somebody uses it: by what it says and what its controls are called. Everything
/// waits until the page is ready for it, and fails with Playwright's words when that takes too
/// long.
public final class ChatPage {
  private static final String READ =
      """
      articles => articles.map(article => ({
        fromBot: article.dataset.from === "bot",
        words: article.querySelector(".words")?.innerText ?? "",
        time: article.querySelector("time").innerText,
        buttons: [...article.querySelectorAll(".row")].map(
            row => [...row.children].map(button => button.innerText)),
        reaction: article.querySelector(".reaction")?.innerText ?? "",
      }))
      """;

  private final Page page;
  private int taps;

  private ChatPage(Page page) {
    this.page = page;
  }

  /// Goes to the page of the local Telegram at that address.
  public static ChatPage opens(Page page, URI url) {
    page.navigate(url.toString());
    return new ChatPage(page);
  }

  /// Becomes somebody new, in the language that the browser suggests.
  public ChatPage becomes(String name) {
    var dialog = page.getByRole(AriaRole.DIALOG, named("Who are you?"));
    if (!dialog.isVisible() && me().isVisible()) {
      choosesPerson(AriaRole.MENUITEM, "Be someone else…");
    }
    dialog.getByLabel("First name").fill(name);
    button("Go to the chat").click();
    assertThat(me()).containsText(name);
    return this;
  }

  /// Becomes somebody again who is known to the page.
  public ChatPage isAgain(String name) {
    choosesPerson(AriaRole.MENUITEMRADIO, name);
    assertThat(me()).containsText(name);
    return this;
  }

  /// Presses Start in an empty chat.
  public ChatPage starts() {
    button("Start").click();
    return this;
  }

  /// Writes a message and sends it.
  public ChatPage says(String text) {
    words().fill(text);
    words().press("Enter");
    assertThat(words()).hasValue("");
    return this;
  }

  /// Taps the newest button with that label, once there is one.
  public ChatPage taps(String label) {
    return taps(button(log(), label).last());
  }

  /// Taps the oldest button with that label that is still shown.
  public ChatPage tapsOldest(String label) {
    return taps(button(log(), label).first());
  }

  /// How often a button under a message was tapped so far.
  public int taps() {
    return taps;
  }

  private ChatPage taps(Locator button) {
    button.click();
    taps++;
    return this;
  }

  /// All messages that the page shows, oldest first.
  public List<Bubble> bubbles() {
    var read = log().getByRole(AriaRole.ARTICLE).evaluateAll(READ);
    return new ObjectMapper().convertValue(read, new TypeReference<List<Bubble>>() {});
  }

  /// The newest message.
  public Bubble newest() {
    return bubbles().getLast();
  }

  /// Waits until some message, the bot's or one's own, has these words in it.
  public ChatPage awaits(String words) {
    assertThat(bubble(words)).isVisible();
    return this;
  }

  /// Waits for a word of the bot's that goes by itself.
  public ChatPage awaitsToast(String words) {
    assertThat(page.locator("#toasts").getByText(words)).isVisible();
    return this;
  }

  /// Waits until the line under the bot's name says that.
  public ChatPage awaitsStatus(String words) {
    assertThat(page.locator("#bot-status")).hasText(words);
    return this;
  }

  /// Turns the clock by one of its controls, such as `Next check-in`, and waits until it rests.
  public ChatPage turns(String control) {
    button(clock(), control).click();
    assertThat(clock()).not().hasAttribute("aria-busy", "true");
    return this;
  }

  /// What the clock shows, such as `Tue 24 Nov, 19:04`.
  public String time() {
    return clock().locator("time").innerText();
  }

  /// Chooses from the menu of the chat.
  public ChatPage chooses(AriaRole role, String entry) {
    button("Chat menu").click();
    page.getByRole(role, named(entry)).click();
    return this;
  }

  /// The newest message with these words.
  public Locator bubble(String words) {
    return log()
        .getByRole(AriaRole.ARTICLE)
        .filter(new Locator.FilterOptions().setHasText(words))
        .last();
  }

  public Locator log() {
    return page.getByRole(AriaRole.LOG, named("Messages"));
  }

  /// Where one writes.
  public Locator words() {
    return page.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Message").setExact(true));
  }

  /// The strip that is not part of the chat.
  public Locator clock() {
    return page.getByRole(AriaRole.REGION, named("The clock, not part of the chat"));
  }

  /// The button with exactly that name, anywhere.
  public Locator button(String name) {
    return button(page.locator("body"), name);
  }

  public Page page() {
    return page;
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator me() {
    return page.locator("#me");
  }

  private void choosesPerson(AriaRole role, String name) {
    me().click();
    page.getByRole(role, named(name)).click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
