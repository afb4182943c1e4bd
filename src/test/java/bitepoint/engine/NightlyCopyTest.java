package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.store.Copies;
import bitepoint.store.seal.Keyring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightlyCopyTest {
  private static final Keyring KEYS = Keyring.parse(Keyring.freshKey()).orElseThrow();
  private static final Duration DAY = Duration.ofDays(1);
  private @TempDir Path folder;
  private Path copies;

  @BeforeEach
  void make_room() throws IOException {
    copies = Files.createDirectory(folder.resolve("copies"));
  }

  @Test
  void each_night_has_its_copy_and_the_oldest_go() throws IOException {
    Files.writeString(copies.resolve("bitepoint-notes.txt"), "mine");
    Files.writeString(copies.resolve("bitepoint-2026-02-01.db.4711.part"), "left by a crash");
    try (var town = town(3)) {
      for (var night = 1; night <= 5; night++) {
        town.keep(Village.says(night, 7, "night " + night));
        town.engine.copyTonight();
        town.pass(DAY);
      }
    }
    assertThat(copies())
        .containsExactly(
            "bitepoint-2026-03-04.db",
            "bitepoint-2026-03-05.db",
            "bitepoint-2026-03-06.db",
            "bitepoint-notes.txt");
    var storage = storage(copies.resolve("bitepoint-2026-03-05.db"), 3);
    try (var then = Town.awake(storage, Village.coach(Village::echo))) {
      assertThat(then.person(7).turn()).isEqualTo(4);
    }
  }

  @Test
  void a_second_one_of_the_same_night_takes_the_place_of_the_first() throws IOException {
    try (var town = town(3)) {
      town.engine.copyTonight();
      town.keep(Village.says(1, 7, "hello"));
      town.engine.copyTonight();
    }
    assertThat(copies()).containsExactly("bitepoint-2026-03-02.db");
    var storage = storage(copies.resolve("bitepoint-2026-03-02.db"), 3);
    try (var then = Town.awake(storage, Village.coach(Village::echo))) {
      assertThat(then.person(7).turn()).isEqualTo(1);
    }
  }

  @Test
  void one_that_cannot_be_made_leaves_the_others_alone_and_is_told_of() throws IOException {
    var told = new ArrayList<String>();
    try (var town = town(1)) {
      town.engine.whenInTrouble((key, id) -> told.add(key + (id.isEmpty() ? "" : " with an id")));
      town.keep(Village.says(1, 7, "hello"), Village.says(2, 8, "hello"));
      town.engine.copyTonight();
      town.look(jdbi ->
          jdbi.withHandle(handle ->
              handle.execute(
                  "UPDATE person SET name = (SELECT name FROM person WHERE id = 8) WHERE id = 7")));
      town.pass(DAY);

      town.engine.copyTonight();

      assertThat(copies()).containsExactly("bitepoint-2026-03-02.db");
      assertThat(told).containsExactly("operator.no-copy with an id");
      town.keep(Village.says(3, 8, "and the bot goes on"));
      assertThat(town.heard()).endsWith("heard.and the bot goes on");
    }
  }

  @Test
  void a_folder_that_went_away_is_told_of() throws IOException {
    var told = new ArrayList<String>();
    try (var town = town(1)) {
      town.engine.whenInTrouble((key, _) -> told.add(key));
      Files.delete(copies);

      town.engine.copyTonight();

      assertThat(told).containsExactly(TroubleListener.NO_COPY);
    }
  }

  @Test
  void only_its_owner_reads_a_copy() throws IOException {
    try (var town = town(3)) {
      town.engine.copyTonight();
      town.engine.backup(folder.resolve("by-hand.db"));
    }
    for (var copy :
        List.of(copies.resolve("bitepoint-2026-03-02.db"), folder.resolve("by-hand.db"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
          .isEqualTo("rw-------");
    }
  }

  private List<String> copies() throws IOException {
    try (var files = Files.list(copies)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith("-lock"))
          .sorted()
          .toList();
    }
  }

  private Town town(int kept) {
    return Town.awake(storage(folder.resolve("town.db"), kept), Village.coach(Village::echo));
  }

  private Storage storage(Path file, int kept) {
    return new Storage("jdbc:sqlite:" + file, KEYS, Optional.of(new Copies(copies, kept)));
  }
}
