package bitepoint.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// When the program started lately, so that one that starts over and over does not say so each
/// time.
public final class Starts {
  private Starts() {}

  /// Notes a start and forgets those before a time.
  ///
  /// @return those since that time before this one, the oldest first
  public static List<Instant> note(Handle handle, Instant now, Instant since) {
    handle.execute("DELETE FROM start WHERE at < ?", since.toEpochMilli());
    var earlier =
        handle
            .createQuery("SELECT at FROM start ORDER BY at")
            .map((row, _) -> Instant.ofEpochMilli(row.getLong(1)))
            .list();
    handle.execute("INSERT INTO start (at) VALUES (?)", now.toEpochMilli());
    return earlier;
  }
}
