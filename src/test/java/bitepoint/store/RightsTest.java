package bitepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nobody but its owner reads what belongs to a database.
class RightsTest {
  private static final List<String> FILES =
      List.of("mine.db", "mine.db-wal", "mine.db-shm", "mine.db-lock");
  private @TempDir Path folder;

  @Test
  void a_new_database_is_its_owners_alone() throws IOException {
    try (var database = Database.open(url());
        var lane = Lane.on(database)) {
      lane.perform(work -> work.handle().execute("DELETE FROM inbox"));
      assertPrivate();
    }
  }

  @Test
  void one_that_others_could_read_is_closed_to_them() throws IOException {
    try (var _ = Database.open(url())) {
      for (var name : FILES) {
        open(name);
      }
    }
    open("mine.db");

    try (var _ = Database.open(url())) {
      assertPrivate();
    }
  }

  private void open(String name) throws IOException {
    Files.setPosixFilePermissions(
        folder.resolve(name), PosixFilePermissions.fromString("rw-r--r--"));
  }

  private void assertPrivate() throws IOException {
    for (var name : FILES) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
          .as(name)
          .isEqualTo("rw-------");
    }
  }

  private String url() {
    return "jdbc:sqlite:" + folder.resolve("mine.db");
  }
}
