package bitepoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.local.Fault;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// What people do besides tapping the button that comes next.
class OffTheTrackTest extends WithTheCoach {
  @Test
  void the_welcome_can_be_typed() {
    var page = opened(Screen.PHONE.dark()).becomes("Ana").starts();

    page.awaits("Hi Ana. I coach people")
        .says("go on")
        .awaits("Is any of this new, in the last days or weeks?")
        .says("none of them")
        .awaits("One more look. Does any of this fit?")
        .says("none")
        .awaits("How is your back right now?")
        .says("about a six")
        .awaits("How long has it been like this?")
        .says("years")
        .awaits("Does it change from day to day?")
        .says("up and down")
        .awaits("How many hours do you sit")
        .says("6 to 8")
        .awaits("Where are you?")
        .says("lisbon")
        .awaits("It is 19:04 for you, as in Lisbon. Right?")
        .says("yes")
        .awaits("When shall I ask about your back each day?")
        .says("half past eight")
        .awaits("I'll ask tomorrow at 8:30")
        .awaits("Today, ");

    assertThat(page.taps()).isZero();
  }

  @Test
  void a_button_that_should_have_gone_changes_nothing_and_leads_back_to_what_is_asked() {
    var page = welcomed(Screen.DESKTOP);
    telegram().inject("editMessageReplyMarkup", Fault.refused(400, "Bad Request: try later"));
    page.says("settings").awaits("I ask every day at 8:00, on London time.");
    page.turns("+1 hour");

    page.tapsOldest("Rest today").awaitsToast("That button is from earlier. Here is where we are.");

    assertThat(page.bubble("Today, ").getByRole(AriaRole.BUTTON)).hasCount(0);
    assertThat(page.bubble("One day off")).hasCount(0);
    assertThat(page.log().getByText("I ask every day at 8:00")).hasCount(2);
    page.taps("It's fine as it is");
    assertThat(page.log().locator(".keyboard")).hasCount(0);
  }

  @Test
  void who_blocked_the_coach_is_left_alone_and_asked_again_once_back() {
    var page = welcomed(Screen.DESKTOP);

    page.chooses(AriaRole.MENUITEM, "Block Bite Point").turns("Next check-in").turns("+1 hour");
    assertThat(page.bubble("Morning, Sam.")).hasCount(0);

    page.button("Unblock").click();
    page.says("hello").awaits("Hello, Sam.");
    page.turns("Next check-in").awaits("Morning, Sam. How is your back, 0 to 10?");
    assertThat(page.time()).isEqualTo("Thu 26 Nov, 08:00");
  }

  @Test
  void days_that_are_turned_over_have_their_question_at_its_time_and_fewer_of_them() {
    var page = welcomed(Screen.DESKTOP);

    page.turns("Next Sunday");

    assertThat(page.time()).isEqualTo("Sun 29 Nov, 10:00");
    assertThat(page.log().getByText("Morning, Sam.")).hasCount(3);
    assertThat(page.bubbles())
        .filteredOn(bubble -> bubble.words().startsWith("Morning, Sam."))
        .extracting(Bubble::time)
        .containsOnly("08:00");
    assertThat(page.log().getByText("Wednesday 25 November")).isVisible();
    assertThat(page.log().getByText("Yesterday")).isVisible();
  }

  @Test
  void the_page_is_loaded_again_in_the_middle_of_the_welcome() {
    var page = opened(Screen.PHONE).becomes("Sam").starts();
    page.taps("That's fine, go on")
        .taps("None of these")
        .awaits("One more look")
        .taps("None of these")
        .awaits("How is your back right now?");
    var before = page.bubbles();

    page.page().reload();

    page.taps("5").awaits("How long has it been like this?");
    assertThat(page.bubbles())
        .startsWith(before.subList(0, before.size() - 1).toArray(Bubble[]::new));
  }

  @Test
  void the_program_is_started_again_in_the_middle_of_the_routine() {
    var page = welcomed(Screen.DESKTOP);
    page.turns("Next check-in")
        .awaits("Morning, Sam.")
        .taps("5")
        .awaits("5, the same as yesterday.");
    startsRoutine(page).taps("Done, next").awaits("2 of ");
    var before = page.bubbles();

    restarts();
    page.awaitsStatus("bot");

    assertThat(page.bubbles()).isEqualTo(before);
    assertThat(page.time()).isEqualTo("Wed 25 Nov, 08:00");
    page.taps("Done, next").awaits("3 of ").taps("Stop here").awaits("Part of it counts.");
    page.turns("Next check-in").awaits("Morning, Sam. How is your back, 0 to 10?");
    assertThat(page.time()).isEqualTo("Thu 26 Nov, 08:00");
  }
}
