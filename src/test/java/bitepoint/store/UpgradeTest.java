package bitepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.coach.Journey;
import bitepoint.coach.Phase;
import bitepoint.coach.Taste;
import bitepoint.coach.Tweak;
import bitepoint.conversation.Idle;
import bitepoint.store.seal.Seal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database of an earlier version is taken over with everything in it.
class UpgradeTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void somebody_known_before_there_were_journeys_is_known_still(@TempDir Path folder)
      throws SQLException {
    var url = "jdbc:sqlite:" + folder.resolve("earlier.db");
    Flyway.configure()
        .dataSource(url, "", "")
        .locations("classpath:db/sqlite")
        .target("1")
        .load()
        .migrate();
    write(
        url,
        """
        INSERT INTO person VALUES (7, 'Sam', 'en', 'FLARE_UP', 3, 0,
          '{"type":"Idle","version":1,"data":{}}', '{"zone":"Europe/London","reachable":true}', 0, 0)
        """);
    var day = DAY.toEpochDay();
    write(url, "INSERT INTO check_in VALUES (7, %d, 6, 0)".formatted(day));
    write(url, "INSERT INTO tweak VALUES (1, 7, %d, 'LIFT', 'BACK_ONLY', 0)".formatted(day));

    try (var database = Database.open(url);
        var lane = Lane.on(database)) {
      var known = lane.perform(work -> new People(Seal.NONE).load(work.sql(), Set.of(7L), NOW));

      var sam = known.values().iterator().next().person();
      assertThat(sam.phase()).isEqualTo(Phase.FLARE_UP);
      assertThat(sam.state()).isEqualTo(new Idle());
      assertThat(sam.journey()).isEqualTo(Journey.NONE);
      assertThat(sam.diary().painOn(DAY)).contains(6);
      assertThat(sam.diary().tweaks())
          .containsExactly(
              new Tweak(DAY, Tweak.Cause.LIFT, Tweak.Spread.BACK_ONLY, Optional.empty()));
    }
  }

  @Test
  void what_was_too_much_before_exercises_could_be_stopped_is_known_still(@TempDir Path folder)
      throws SQLException {
    var url = "jdbc:sqlite:" + folder.resolve("earlier.db");
    Flyway.configure()
        .dataSource(url, "", "")
        .locations("classpath:db/sqlite")
        .target("2")
        .load()
        .migrate();
    write(
        url,
        """
        INSERT INTO person VALUES (7, 'Sam', 'en', 'CALM', 3, 0,
          '{"type":"Idle","version":1,"data":{}}', '{"zone":"Europe/London","reachable":true}', 0, 0,
          '{"tastes":{"bracing":{"before":{"tooMuch":0,"liked":false},
            "now":{"tooMuch":1,"liked":false},"on":"2026-03-01"}}}')
        """);

    try (var database = Database.open(url);
        var lane = Lane.on(database)) {
      var known = lane.perform(work -> new People(Seal.NONE).load(work.sql(), Set.of(7L), NOW));

      var sam = known.values().iterator().next().person();
      assertThat(sam.journey().tastes())
          .isEqualTo(Map.of("bracing", Taste.unknown(DAY).tooMuch(DAY)));
    }
  }

  private static void write(String url, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
