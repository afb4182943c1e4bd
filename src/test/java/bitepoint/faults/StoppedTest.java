package bitepoint.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Told to stop while people write, and started again, over and over; `-Dstops=100` that often.
class StoppedTest {
  private static final int LONGEST_LIFE_MILLIS = 1000;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(value = Ground.class, names = "SQLITE")
  void nothing_is_lost_however_often_it_is_stopped(Ground ground) throws Exception {
    var stops = Integer.getInteger("stops", Spell.times(1, 20));
    var random = new Random(stops);
    try (var ordeal = new Ordeal(ground, folder, folder)) {
      ordeal.starts();
      ordeal.peopleWrite();
      for (var i = 0; i < stops; i++) {
        Spell.pass(Duration.ofMillis(random.nextInt(LONGEST_LIFE_MILLIS)));
        ordeal.bot().stop();
        ordeal.starts();
      }
      var again = ordeal.untilAllAreAnswered();
      ordeal.tell(
          "SIGTERM under load, %d times, and started again each time".formatted(stops),
          "nothing lost; twice only what Telegram has not answered within 0.6 s of the signal",
          "as promised",
          ordeal.reckon(),
          again);
      ordeal.bot().stop();
    }
  }
}
