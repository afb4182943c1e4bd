package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import bitepoint.ground.Ground;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Ground.class)
class HousekeepingTest {
  private @Parameter Ground ground;
  private @TempDir Path folder;

  @Test
  void what_is_done_goes_after_its_time_and_what_is_not_done_stays() {
    try (var town =
        Town.awake(ground.url(folder.resolve("town.db")), Village.coach(Village::echo))) {
      town.keep(Village.says(1, 7, "old"), Village.says(2, 7, "old and never sent"));
      var sent = new Outbox.Outcome.Sent(town.queued.getFirst().id(), Optional.of(1));
      town.engine.outbox().settle(List.of(sent));
      town.settle();
      town.pass(Duration.ofDays(2).plusSeconds(1));
      town.keep(Village.says(3, 7, "new"));

      town.engine.tidy();
      assertThat(town.column("SELECT update_id FROM inbox")).containsExactly("3");
      assertThat(town.column("SELECT count(*) FROM outbox")).containsExactly("3");

      town.pass(Duration.ofDays(29));
      town.engine.tidy();
      assertThat(town.column("SELECT body FROM outbox ORDER BY id"))
          .containsExactly("heard.old and never sent", "heard.new");
      assertThat(town.person(7).turn()).isEqualTo(3);
    }
  }

  @Test
  void more_than_one_handful_goes() {
    try (var town =
        Town.awake(ground.url(folder.resolve("town.db")), Village.coach(Village::echo))) {
      muchHappensAndIsLongAgo(town);

      town.engine.tidy();

      assertThat(town.column("SELECT count(*) FROM inbox")).containsExactly("0");
    }
  }

  @Test
  void the_log_beside_a_file_is_folded_back() throws IOException {
    assumeThat(ground).isEqualTo(Ground.SQLITE);
    try (var town =
        Town.awake(ground.url(folder.resolve("town.db")), Village.coach(Village::echo))) {
      muchHappensAndIsLongAgo(town);
      assertThat(Files.size(folder.resolve("town.db-wal"))).isPositive();

      town.engine.tidy();

      assertThat(folder.resolve("town.db-wal")).isEmptyFile();
    }
  }

  private static void muchHappensAndIsLongAgo(Town town) {
    Town.eventually(town.engine::leads);
    town.engine
        .inbox()
        .keep(IntStream.range(0, 4500).mapToObj(i -> Village.says(i, i % 50, "m")).toList());
    town.settle();
    town.pass(Duration.ofDays(3));
  }
}
