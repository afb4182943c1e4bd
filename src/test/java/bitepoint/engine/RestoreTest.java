package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.store.Backup;
import bitepoint.store.Restoring;
import bitepoint.store.StoreException;
import bitepoint.store.seal.Keyring;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database is lost, and a backup takes its place.
class RestoreTest {
  private static final Keyring KEYS = Keyring.parse(Keyring.freshKey()).orElseThrow();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private @TempDir Path folder;
  private Path backup;

  /// Sam says three things, of which the backup knows two.
  @BeforeEach
  void back_up() {
    backup = folder.resolve("elsewhere.db");
    try (var town = town()) {
      town.keep(Village.says(1, 7, "one"), Village.says(2, 7, "two"));
      town.engine.backup(backup);
      town.keep(Village.says(3, 7, "three"));
    }
  }

  @Test
  void after_a_loss_everything_is_there_and_the_bot_goes_on() throws IOException {
    for (var name : new TreeMap<>(files()).keySet()) {
      if (name.startsWith("town.db")) {
        Files.delete(folder.resolve(name));
      }
    }

    assertThat(restore(backup)).isEmpty();

    try (var town = town()) {
      assertThat(town.person(7).turn()).isEqualTo(2);
      assertThat(town.person(7).name()).isEqualTo("Sam");
      town.keep(Village.says(4, 7, "back again"));
      assertThat(town.heard()).containsExactly("heard.back again");
      assertThat(town.person(7).turn()).isEqualTo(3);
    }
    assertThat(backup).exists();
  }

  @Test
  void what_was_there_is_kept_beside_and_can_be_restored_in_turn() throws IOException {
    var aside = restore(backup).orElseThrow();
    assertThat(aside.getFileName()).hasToString("town.db.before-restore-2026-11-24");
    assertTurns(2);

    var second = restore(aside).orElseThrow();
    assertThat(second.getFileName()).hasToString("town.db.before-restore-2026-11-24-2");
    assertTurns(3);
  }

  @Test
  void what_a_killed_process_left_in_the_log_is_kept_too() throws IOException {
    var image = Files.createDirectory(folder.resolve("image"));
    try (var town = town()) {
      town.keep(Village.says(4, 7, "four"));
      for (var name : new String[] {"town.db", "town.db-wal"}) {
        Files.copy(folder.resolve(name), image.resolve(name));
      }
    }
    var storage = storage(image.resolve("town.db"));

    var aside = Restoring.from(backup, storage.databaseUrl(), KEYS, TODAY).orElseThrow();

    try (var town = Town.awake(storage, Village.coach(Village::echo))) {
      assertThat(town.person(7).turn()).isEqualTo(2);
    }
    try (var town = Town.awake(storage(aside), Village.coach(Village::echo))) {
      assertThat(town.person(7).turn()).isEqualTo(4);
    }
  }

  @Test
  void a_damaged_backup_is_refused() throws IOException {
    try (var file = FileChannel.open(backup, StandardOpenOption.WRITE)) {
      for (var page = 1; page < file.size() / 4096; page++) {
        file.write(ByteBuffer.wrap(new byte[512]), page * 4096L);
      }
    }
    assertRefused(backup, "elsewhere.db is damaged");
  }

  @Test
  void a_backup_that_was_cut_off_is_refused() throws IOException {
    try (var file = FileChannel.open(backup, StandardOpenOption.WRITE)) {
      file.truncate(file.size() / 2);
    }
    assertRefused(backup, "elsewhere.db is damaged");
  }

  @Test
  void a_single_changed_letter_in_what_people_told_is_found() throws IOException, SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + backup);
        var statement = connection.createStatement()) {
      statement.execute(
          "UPDATE person SET profile = replace(profile, substr(profile, 60, 4), 'AAAA')");
    }
    assertRefused(backup, "elsewhere.db is damaged. A text in person.profile");
  }

  @Test
  void what_is_no_backup_is_refused() throws IOException, SQLException {
    var letter = Files.writeString(folder.resolve("letter"), "Dear Sam, ".repeat(500));
    var recipes = folder.resolve("recipes.db");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + recipes);
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE recipe (name TEXT)");
    }
    var empty = Files.createFile(folder.resolve("empty.db"));

    assertRefused(letter, "letter is damaged, or no copy of a database");
    assertRefused(recipes, "recipes.db is not a database of Bite Point");
    assertRefused(empty, "empty.db is not a database of Bite Point");
    assertRefused(folder.resolve("nothing"), "There is no backup");
    assertRefused(folder.resolve("town.db"), "is the database itself");
  }

  @Test
  void a_backup_under_another_key_is_refused() throws IOException {
    var other = new Storage("jdbc:sqlite:" + folder.resolve("other.db"), key(), Optional.empty());
    try (var town = Town.awake(other, Village.coach(Village::echo))) {
      town.keep(Village.says(1, 7, "hello"));
      town.engine.backup(folder.resolve("other-backup.db"));
    }
    assertRefused(folder.resolve("other-backup.db"), "No key in ENCRYPTION_KEY opens");
  }

  @Test
  void nothing_is_restored_under_a_bot_that_runs() {
    try (var _ = town()) {
      assertThatThrownBy(() -> restore(backup))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("Another Bite Point is running");
    }
    assertTurns(3);
  }

  @Test
  void a_file_that_is_in_use_or_was_copied_by_hand_is_refused() {
    var storage = storage(folder.resolve("busy.db"));
    try (var _ = Town.awake(storage, Village.coach(Village::echo))) {
      assertThatThrownBy(() -> restore(folder.resolve("busy.db")))
          .hasMessageContaining("name a file that the command backup made");
    }
  }

  @Test
  void a_copy_that_does_not_open_is_not_kept() {
    var url = storage(folder.resolve("town.db")).databaseUrl();
    var target = folder.resolve("useless.db");

    assertThatThrownBy(() -> Backup.of(url, target, key()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("No key in ENCRYPTION_KEY opens");
    assertThat(target).doesNotExist();
  }

  private void assertRefused(Path file, String because) throws IOException {
    var before = files();
    assertThatThrownBy(() -> restore(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(because)
        .satisfies(thrown ->
            assertThat(thrown.getMessage()).doesNotContain("\n", ".restoring").endsWith("."));
    assertThat(files()).isEqualTo(before);
    assertTurns(3);
  }

  private void assertTurns(int turns) {
    try (var town = town()) {
      assertThat(town.person(7).turn()).isEqualTo(turns);
      assertThat(town.column("SELECT DISTINCT outcome FROM inbox")).containsExactly("done");
    }
  }

  private Optional<Path> restore(Path from) {
    return Restoring.from(from, storage(folder.resolve("town.db")).databaseUrl(), KEYS, TODAY);
  }

  /// What lies in the folder: names and sizes.
  private Map<String, Long> files() throws IOException {
    var sizes = new TreeMap<String, Long>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        sizes.put(file.getFileName().toString(), Files.size(file));
      }
    }
    return sizes;
  }

  private static Keyring key() {
    return Keyring.parse(Keyring.freshKey()).orElseThrow();
  }

  private Town town() {
    return Town.awake(storage(folder.resolve("town.db")), Village.coach(Village::echo));
  }

  private static Storage storage(Path file) {
    return new Storage("jdbc:sqlite:" + file, KEYS, Optional.empty());
  }
}
