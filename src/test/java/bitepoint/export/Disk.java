package bitepoint.export;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.Assertions;

/// A database as bytes: its file and its write-ahead log, whatever SQLite makes of them.
record Disk(Path database) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  boolean holds(String text) throws IOException {
    return holds(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Whether the number is there as a key, which SQLite writes as a varint, or as a value, which it
  /// writes in six bytes or in eight, the largest first.
  boolean holdsId(long id) throws IOException {
    var value = ByteBuffer.allocate(8).putLong(id).array();
    var short_ = BigInteger.valueOf(id).toByteArray();
    var six = ByteBuffer.allocate(6).put(new byte[6 - short_.length]).put(short_).array();
    return holds(value) || holds(six) || holds(varint(id));
  }

  List<String> column(String sql) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var column = new ArrayList<String>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  void execute(String sql) {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + database + "?foreign_keys=true");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /// Waits until nothing is left to be wiped.
  void awaitScrubbed() {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!column("SELECT id FROM scrub").isEmpty()) {
      Assertions.assertThat(System.nanoTime()).as("not scrubbed in time").isLessThan(deadline);
      LockSupport.parkNanos(5_000_000);
    }
  }

  private boolean holds(byte[] wanted) throws IOException {
    var log = database.resolveSibling(database.getFileName() + "-wal");
    return contains(Files.readAllBytes(database), wanted)
        || Files.exists(log) && contains(Files.readAllBytes(log), wanted);
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .contains(new String(wanted, StandardCharsets.ISO_8859_1));
  }

  private static byte[] varint(long number) {
    var groups = (63 - Long.numberOfLeadingZeros(number)) / 7 + 1;
    var bytes = new byte[groups];
    for (var at = 0; at < groups; at++) {
      var group = (int) (number >>> 7 * (groups - 1 - at)) & 0x7f;
      bytes[at] = (byte) (at < groups - 1 ? group | 0x80 : group);
    }
    return bytes;
  }
}
