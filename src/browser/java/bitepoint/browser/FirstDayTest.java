package bitepoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The first day with the coach, from the first name to the second morning.
class FirstDayTest extends WithTheCoach {
  static Stream<Screen> screens() {
    return Stream.of(Screen.PHONE.size(390, 844), Screen.DESKTOP.dark());
  }

  @ParameterizedTest
  @MethodSource("screens")
  void the_first_day_is_played_by_tapping(Screen screen) {
    var page = opened(screen).becomes("Sam").starts();

    welcomed(page);
    assertThat(page.taps()).isLessThanOrEqualTo(9);
    assertThat(page.bubbles())
        .filteredOn(bubble -> !bubble.fromBot())
        .extracting(Bubble::words)
        .containsExactly("/start");
    assertThat(page.bubble("All set.")).containsText("I'll ask tomorrow at 8:00");

    goesThroughTheRoutine(page);
    page.awaits("The strength is what stays.");

    page.turns("Next check-in").awaits("Morning, Sam. How is your back, 0 to 10?");
    assertThat(page.time()).isEqualTo("Wed 25 Nov, 08:00");
    var before = page.taps();
    page.taps("4").awaits("4, one less than yesterday.").taps("Rest today").awaits("One day off");
    assertThat(page.taps() - before).isEqualTo(2);

    page.says("tips").awaits("1. Leave").awaits("2. Brace").awaits("3. Stretching works better");

    tweaksTheBack(page);
    page.turns("Next check-in").awaits("Evening, Sam. How is your back now, 0 to 10?");
    assertThat(page.time()).isEqualTo("Wed 25 Nov, 19:00");
    page.taps("6").awaits("The first evening is often the worst of it.");

    page.turns("Next check-in").awaits("Morning, Sam. Day 2. How is your back since the tweak");
    assertThat(page.time()).isEqualTo("Thu 26 Nov, 08:00");
    page.taps("5").awaits("5, one less than when it happened.");
    assertThat(page.newest().words()).contains("Today: towel");
  }

  private static void goesThroughTheRoutine(ChatPage page) {
    var first = startsRoutine(page).newest().words();
    var exercises = Integer.parseInt(first.replaceFirst("(?s)1 of (\\d+) .*", "$1"));
    for (var exercise = 1; exercise < exercises; exercise++) {
      page.awaits(exercise + " of " + exercises).taps("Done, next");
    }
    page.awaits(exercises + " of " + exercises).taps("Done");
  }

  private static void tweaksTheBack(ChatPage page) {
    page.says("reached for a glass and my back went")
        .awaits("That's a rotten moment.")
        .taps("None of these")
        .awaits("that no doctor knows of yet")
        .taps("None of these")
        .awaits("How bad is it right now, 0 to 10?")
        .taps("6")
        .taps("Lower back only")
        .awaits("I'll ask again today at 19:00.");

    var plan = page.bubbles().stream().map(Bubble::words).filter(it -> it.startsWith("Now: "));
    assertThat(plan)
        .singleElement()
        .asString()
        .contains("Later today: ", "Tomorrow: ", "Leave out: stretching the lower back");
    assertThat(page.newest().buttons())
        .containsExactly(List.of("Start the towel now"), List.of("What happened in my back?"));
  }
}
