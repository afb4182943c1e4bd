package bitepoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClockOnThePageTest extends InTheBrowser {
  @Test
  void the_clock_and_the_messages_show_the_time_of_the_browsers_zone() {
    var london = started(Screen.DESKTOP);
    var tokyo = started(Screen.DESKTOP.in(ZoneId.of("Asia/Tokyo")));

    assertThat(london.time()).isEqualTo("Tue 24 Nov, 19:04");
    assertThat(london.newest().time()).isEqualTo("19:04");
    assertThat(tokyo.time()).isEqualTo("Wed 25 Nov, 04:04");
    assertThat(tokyo.newest().time()).isEqualTo("04:04");
  }

  @Test
  void an_hour_later_is_an_hour_later_for_clock_and_messages() {
    var page = started(Screen.DESKTOP);

    page.turns("+1 hour").says("later").awaits("You said: later");

    assertThat(page.time()).isEqualTo("Tue 24 Nov, 20:04");
    assertThat(page.newest().time()).isEqualTo("20:04");
  }

  @Test
  void messages_tuck_together_until_there_is_a_pause() {
    var page = started(Screen.DESKTOP);

    page.says("react").says("react").turns("+1 hour").says("react");

    assertThat(page.log().getByText("react")).hasCount(3);
    assertThat(gapBefore(page, 3)).isLessThan(gapBefore(page, 4));
  }

  @Test
  void the_next_check_in_is_when_the_bot_means_to_write_and_today_becomes_yesterday() {
    var page = started(Screen.DESKTOP);
    telegram().agenda(new Morning(0));

    page.turns("Next check-in").says("morning").awaits("You said: morning");

    assertThat(page.time()).isEqualTo("Wed 25 Nov, 08:00");
    assertThat(page.log().getByText("Yesterday")).isVisible();
    assertThat(page.log().getByText("Today")).isVisible();
  }

  @Test
  void the_clock_says_that_it_turns() {
    var page = started(Screen.DESKTOP);
    var morning = new Morning(1);
    telegram().agenda(morning);

    page.button("Next check-in").click();
    assertThat(page.clock()).containsText("Turning to the next check-in…");

    morning.done();
    assertThat(page.clock()).containsText("Now it is Wed 25 Nov, 08:00");
  }

  private static double gapBefore(ChatPage page, int message) {
    var bubbles = page.log().getByRole(AriaRole.ARTICLE);
    var above = bubbles.nth(message - 1).boundingBox();
    return bubbles.nth(message).boundingBox().y - above.y - above.height;
  }
}
