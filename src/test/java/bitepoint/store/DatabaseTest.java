package bitepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
  private @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"journal_mode, wal", "foreign_keys, 1", "busy_timeout, 5000", "secure_delete, 1"})
  void every_setting_reaches_the_connections(String pragma, String value) {
    try (var database = Database.open(url("new.db"))) {
      var lane = Lane.on(database);
      var written =
          lane.perform(transaction ->
              transaction.handle().createQuery("PRAGMA " + pragma).mapTo(String.class).one());
      var read =
          database
              .reading()
              .withHandle(
                  handle -> handle.createQuery("PRAGMA " + pragma).mapTo(String.class).one());
      lane.close();

      assertThat(written).isEqualTo(value);
      assertThat(read).isEqualTo(value);
    }
  }

  /// 1 is NORMAL: the log is synced by [Syncing].
  @Test
  void who_writes_does_not_wait_for_the_disk_within_a_transaction() {
    try (var database = Database.open(url("new.db"));
        var lane = Lane.on(database)) {
      var synchronous =
          lane.perform(
              transaction -> transaction.sql().list("PRAGMA synchronous", row -> row.getInt(1)));

      assertThat(synchronous).containsExactly(1);
      assertThat(database.disk()).isInstanceOf(WriteAheadLog.class);
    }
  }

  @Test
  void readers_cannot_write() {
    try (var database = Database.open(url("new.db"))) {
      assertThatThrownBy(
              () -> database.reading().useHandle(handle -> handle.execute("DELETE FROM inbox")))
          .hasMessageContaining("readonly");
    }
  }

  @Test
  void a_database_that_exists_is_opened_again() {
    Database.open(url("again.db")).close();

    try (var database = Database.open(url("again.db"))) {
      assertThat(Path.of(database.place().name())).isRegularFile();
    }
  }

  @Test
  void an_absent_folder_is_named() {
    assertRefused(url("nowhere/new.db"), "nowhere for the database does not exist");
  }

  @Test
  void a_folder_is_no_database() throws IOException {
    Files.createDirectory(folder.resolve("house"));

    assertRefused(url("house"), "house is a folder");
  }

  @Test
  void a_file_of_something_else_is_left_as_it_is() throws IOException {
    var letter = Files.writeString(folder.resolve("letter.db"), "Dear Sam, ".repeat(500));

    assertRefused(url("letter.db"), "letter.db is not a SQLite database");
    assertThat(letter).hasContent("Dear Sam, ".repeat(500));
  }

  /// A page that nobody needs for a start, so that it would only be met when somebody writes.
  @Test
  void a_damaged_page_is_found_at_the_start() throws IOException {
    Database.open(url("damaged.db")).close();
    var file = folder.resolve("damaged.db");
    var pages = Files.readAllBytes(file);
    Arrays.fill(pages, pages.length - 4096, pages.length, (byte) 7);
    Files.write(file, pages);

    assertRefused(url("damaged.db"), "is damaged: restore a backup of it");
    assertThat(file).hasBinaryContent(pages);
  }

  @Test
  void a_file_that_cannot_be_written_is_named() {
    assertRefused("jdbc:sqlite:/proc/version", "/proc/version");
  }

  @Test
  void the_database_of_another_program_is_left_alone() throws SQLException {
    try (var connection = DriverManager.getConnection(url("other.db"));
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE recipe (name TEXT)");
    }

    assertRefused(url("other.db"), "other.db cannot be used");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jdbc:sqlite:", "jdbc:sqlite::memory:", "jdbc:mysql://db", "bitepoint.db"})
  void an_address_that_names_no_file_is_refused(String url) {
    assertRefused(url, "DATABASE_URL");
  }

  @Test
  void a_second_one_on_the_same_file_is_refused_until_the_first_is_closed() {
    try (var _ = Database.open(url("mine.db"))) {
      assertRefused(url("mine.db"), "Another Bite Point is running on");
    }
    Database.open(url("mine.db")).close();
  }

  @Test
  void another_process_on_the_same_file_is_refused() throws Exception {
    try (var _ = Database.open(url("mine.db"))) {
      var other = OtherProcess.output(Opening.class, url("mine.db"));

      assertThat(other).contains("Another Bite Point is running on");
    }
    assertThat(OtherProcess.output(Opening.class, url("mine.db"))).contains("opened");
  }

  private void assertRefused(String url, String because) {
    assertThatThrownBy(() -> Database.open(url).close())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(because)
        .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("\n").endsWith("."));
  }

  private String url(String name) {
    return "jdbc:sqlite:" + folder.resolve(name);
  }

  /// The main class of another process: opens a database and says how that went.
  static final class Opening {
    private Opening() {}

    public static void main(String[] arguments) {
      try {
        Database.open(arguments[0]).close();
        System.out.println("opened");
      } catch (StoreException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
