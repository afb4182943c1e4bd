package bitepoint.year;

import static bitepoint.year.Topic.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.ground.InMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A year of people in fourteen time zones through the real engine, and what was promised to each
/// of them of when the coach speaks first. `mvn test -Dtest=YearTest -Dyear.people=1000` for more
/// of them, `-Dyear.days=`, `-Dyear.seed=` for others, `-Dyear.towns=` for as many engines side by
/// side.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearTest {
  private static final int PEOPLE = Integer.getInteger("year.people", 28);
  private static final int DAYS = Integer.getInteger("year.days", 365);
  private static final long SEED = Long.getLong("year.seed", 1L);
  private static final int TOWNS = Integer.getInteger("year.towns", 2);
  private static final int SHOWN = 8;

  private Year.Lived year;

  @BeforeAll
  void live(@TempDir(factory = InMemory.class) Path folder) throws IOException {
    var began = System.nanoTime();
    var spent = processorTime();
    year = Year.live(folder, TOWNS, PEOPLE, DAYS, SEED);
    var took = Duration.ofNanos(System.nanoTime() - began);
    var figures = Figures.of(year, DAYS, broken(), took, processorTime().minus(spent)).toString();
    System.out.print(figures);
    Files.writeString(Path.of("target", "year.md"), figures);
  }

  @Test
  void every_turn_was_taken_and_everybody_managed_what_they_wanted() {
    assertThat(year.failed()).isEmpty();
    assertThat(year.people().stream().flatMap(somebody -> somebody.stuck().stream())).isEmpty();
  }

  @Test
  void nothing_unknown_is_said() {
    assertThat(
            year.people().stream()
                .flatMap(somebody -> somebody.noted().stream())
                .filter(noted -> noted instanceof Noted.Spoke(_, var topic, _) && topic == OTHER))
        .isEmpty();
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

  @Test
  void breaks_from_the_desk_come_as_they_were_wanted() {
    isKept(BreaksAtWork::new);
  }

  private long broken() {
    return Stream.<Supplier<? extends Promise>>of(
            OnceADay::new,
            AnHourApart::new,
            QuietNights::new,
            OnTheMinute::new,
            Silence::new,
            LeftAlone::new,
            BreaksAtWork::new)
        .mapToLong(promise -> broken(promise).size())
        .sum();
  }

  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private List<String> broken(Supplier<? extends Promise> promise) {
    return year.people().stream()
        .flatMap(somebody -> promise.get().brokenIn(somebody, Year.end(DAYS)).stream())
        .toList();
  }

  private void isKept(Supplier<? extends Promise> promise) {
    var broken = broken(promise);
    var some = String.join("\n", broken.subList(0, Math.min(SHOWN, broken.size())));
    assertThat(broken.size()).as("broken %d times, such as\n%s", broken.size(), some).isZero();
  }
}
