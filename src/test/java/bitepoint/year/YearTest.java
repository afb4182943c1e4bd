package bitepoint.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A year of people in fourteen time zones through the real engine, and what was promised to each
/// of them of when the coach speaks first. `mvn test -Dtest=YearTest -Dpeople=1000` for more of
/// them, `-Ddays=`, `-Dseed=` for others.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearTest {
  private static final int PEOPLE = Integer.getInteger("people", 36);
  private static final int DAYS = Integer.getInteger("days", 365);
  private static final long SEED = Long.getLong("seed", 1L);
  private static final int TOWNS = Integer.getInteger("towns", 2);
  private static final int SHOWN = 8;

  private Year.Lived year;

  @BeforeAll
  void live(@TempDir(factory = InMemory.class) Path folder) throws IOException {
    var began = System.nanoTime();
    var spent = processorTime();
    year = Year.live(folder, TOWNS, PEOPLE, DAYS, SEED);
    var took = Duration.ofNanos(System.nanoTime() - began);
    var figures = Figures.of(year, DAYS, took, processorTime().minus(spent)).toString();
    System.out.print(figures);
    Files.writeString(Path.of("target", "year.md"), figures);
  }

  @Test
  void every_turn_was_taken_and_everybody_managed_what_they_wanted() {
    assertThat(year.failed()).isEmpty();
    assertThat(year.people().stream().flatMap(somebody -> somebody.stuck().stream())).isEmpty();
  }

  @Test
  void one_message_a_day() {
    isKept(OnceADay::new);
  }

  @Test
  void never_two_within_an_hour() {
    isKept(AnHourApart::new);
  }

  @Test
  void nothing_in_quiet_hours() {
    isKept(QuietNights::new);
  }

  @Test
  void the_check_in_comes_at_their_time_on_their_clock_once_a_day() {
    isKept(OnTheMinute::new);
  }

  @Test
  void who_does_not_answer_is_asked_less_and_less_and_then_left_alone() {
    isKept(Silence::new);
  }

  @Test
  void nothing_in_a_pause_nor_to_who_blocked_or_took_back_their_yes() {
    isKept(LeftAlone::new);
  }

  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private void isKept(Supplier<? extends Promise> promise) {
    var broken =
        year.people().stream()
            .flatMap(somebody -> promise.get().brokenIn(somebody, Year.end(DAYS)).stream())
            .toList();
    var some = String.join("\n", broken.subList(0, Math.min(SHOWN, broken.size())));
    assertThat(broken.size()).as("broken %d times, such as\n%s", broken.size(), some).isZero();
  }
}
