package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.store.Backup;
import bitepoint.store.OtherProcess;
import bitepoint.store.StoreException;
import bitepoint.store.seal.Keyring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  private @TempDir Path folder;

  @Test
  void a_copy_made_while_people_write_is_whole_and_can_be_started_from()
      throws InterruptedException {
    var copy = folder.resolve("copy.db");
    try (var town = town("town.db")) {
      town.keep(Village.says(0, 7, "m0"));
      var enough = new AtomicBoolean();
      var writing = Thread.ofVirtual().start(() -> write(town, enough));

      Town.eventually(() -> town.queued.size() > 100);
      town.engine.backup(copy);
      enough.set(true);
      writing.join();
      town.settle();
    }

    try (var restored = town("copy.db")) {
      restored.settle();
      var turns = restored.person(7).turn();
      assertThat(turns).isGreaterThan(100);
      assertThat(restored.column("SELECT count(*) FROM outbox"))
          .containsExactly(String.valueOf(turns));
      assertThat(restored.column("PRAGMA integrity_check")).containsExactly("ok");
    }
  }

  @Test
  void another_process_may_copy_while_this_one_runs() throws Exception {
    var copy = folder.resolve("copy.db");
    try (var town = town("town.db")) {
      town.keep(Village.says(1, 7, "hello"));

      var said = OtherProcess.output(Copying.class, town.url, copy.toString());

      assertThat(said).contains("copied");
      town.keep(Village.says(2, 7, "still here"));
      assertThat(town.heard()).endsWith("heard.still here");
    }
    try (var restored = town("copy.db")) {
      assertThat(restored.person(7).turn()).isEqualTo(1);
    }
  }

  @Test
  void a_file_that_exists_is_never_written_over() throws IOException {
    var precious = Files.writeString(folder.resolve("precious"), "photos");
    try (var town = town("town.db")) {
      assertThatThrownBy(() -> town.engine.backup(precious))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is there already");
    }
    assertThat(precious).hasContent("photos");
  }

  @Test
  void what_cannot_be_copied_leaves_nothing_behind() throws IOException {
    var nothing = "jdbc:sqlite:" + folder.resolve("nothing.db");
    assertThatThrownBy(() -> Backup.of(nothing, folder.resolve("copy.db"), Keyring.NONE))
        .hasMessageContaining("There is no database");
    try (var town = town("town.db")) {
      assertThatThrownBy(() -> town.engine.backup(folder.resolve("nowhere/copy.db")))
          .isInstanceOf(StoreException.class);
    }
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(name -> name.startsWith("town.db"));
    }
  }

  /// The main class of another process.
  static final class Copying {
    private Copying() {}

    public static void main(String[] arguments) {
      Backup.of(arguments[0], Path.of(arguments[1]), Keyring.NONE);
      System.out.println("copied");
    }
  }

  private static void write(Town town, AtomicBoolean enough) {
    for (var i = 1; !enough.get(); i++) {
      town.engine.inbox().keep(List.of(Village.says(i, 7, "m" + i)));
    }
  }

  private Town town(String name) {
    return Town.awake(folder.resolve(name), Village.coach(Village::echo));
  }
}
