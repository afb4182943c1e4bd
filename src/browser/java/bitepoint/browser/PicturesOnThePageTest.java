package bitepoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/// What is told is seen as well. One walk through all of it, as the way there takes the longest.
class PicturesOnThePageTest extends WithTheCoach {
  private static final String HAS_ARRIVED = "image => image.complete && image.naturalWidth > 300";

  @Test
  void exercises_moves_left_out_and_one_s_own_mornings_are_seen() {
    var page = startsRoutine(welcomed(Screen.PHONE.size(390, 844)));

    aRoutineIsOnePictureThatChanges(page);
    page.taps("Stop here");
    aMoveLeftOutIsShownBesideWhatToDoInstead(page);
    threeMorningsAreAChart(page);
  }

  private static void aRoutineIsOnePictureThatChanges(ChatPage page) {
    var first = arrives(page);
    page.taps("Done, next").awaits("2 of ");

    assertThat(arrives(page)).isNotEqualTo(first);
    assertThat(pictures(page)).hasCount(1);
  }

  private static void aMoveLeftOutIsShownBesideWhatToDoInstead(ChatPage page) {
    page.says("is child's pose good for me?").awaits("Show me");

    arrives(page);
    assertThat(pictures(page)).hasCount(2);
    assertThat(pictures(page).last()).not().hasAttribute("alt", "");
  }

  private static void threeMorningsAreAChart(ChatPage page) {
    for (var pain : new String[] {"5", "4", "4"}) {
      page.turns("Next check-in").awaits("How is your back").taps(pain).taps("Rest today");
    }
    page.says("/progress").awaits("Since you began");

    arrives(page);
    assertThat(pictures(page)).hasCount(3);
  }

  private static Locator pictures(ChatPage page) {
    return page.log().locator("img");
  }

  /// Waits until the newest picture is there.
  ///
  /// @return where it comes from
  private static String arrives(ChatPage page) {
    var picture = pictures(page).last();
    picture.waitFor();
    page.page().waitForFunction(HAS_ARRIVED, picture.elementHandle());
    return String.valueOf(picture.getAttribute("src"));
  }
}
