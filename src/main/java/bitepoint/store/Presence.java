package bitepoint.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.postgresql.PGConnection;

/// This process's presence on a PostgreSQL server that others use as well: a connection whose locks
/// the server lets go of as soon as the process is gone. For one thread.
public final class Presence implements AutoCloseable {
  private static final int MACHINE = 0x4269_7465;
  private static final int LEADER = 0x506f_696e;
  private static final String CHANNEL = "bitepoint";

  /// One that says nothing for that long and whose connection is gone is gone itself. After the
  /// server was restarted everybody has that long to come back.
  private static final Duration GONE = Duration.ofSeconds(3);

  /// A process that says nothing for that long is frozen, or cut off.
  private static final Duration SILENT = Duration.ofSeconds(15);

  /// A row is locked for longer than one waits.
  private static final String LOCKED = "55P03";

  private static final String MINE = "SELECT id FROM share WHERE machine = %d";
  private static final String FREE =
      """
      UPDATE share SET machine = %d WHERE id IN (
        SELECT id FROM share WHERE machine IS NULL ORDER BY id LIMIT %d FOR UPDATE SKIP LOCKED)
      RETURNING id
      """;
  private static final String LOST =
      """
      SELECT id FROM machine WHERE id <> %d AND (
        seen_at < clock_timestamp() - interval '%d seconds' OR
        seen_at < clock_timestamp() - interval '%d seconds' AND NOT EXISTS (
          SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND classid = %d AND objid = id
            AND objsubid = 2 AND granted
            AND database = (SELECT oid FROM pg_database WHERE datname = current_database())))
      """;
  private static final String END =
      """
      SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND classid = %d
        AND objid = %d AND objsubid = 2 AND pid <> pg_backend_pid()
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
      """;

  private final Connection connection;
  private final long id;
  private final long joined = System.nanoTime();

  private Presence(Connection connection, long id) {
    this.connection = connection;
    this.id = id;
  }

  /// Joins, with what was held before where the others did not take it meanwhile.
  ///
  /// @param before the number by which this process was known, if it was
  public static Presence on(DatabaseServer server, OptionalLong before) throws SQLException {
    var connection = Postgresql.connect(server);
    try {
      var id =
          before.isPresent() && isKnown(connection, before.getAsLong())
              ? before.getAsLong()
              : numbers(connection, "SELECT nextval('machine_number')").getFirst();
      execute(connection, "SELECT pg_advisory_lock(%d, %d)".formatted(MACHINE, id));
      execute(
          connection,
          """
          INSERT INTO machine (id) VALUES (%d)
          ON CONFLICT (id) DO UPDATE SET seen_at = clock_timestamp()
          """
              .formatted(id));
      execute(connection, "LISTEN " + CHANNEL);
      execute(connection, "SET lock_timeout = '3s'");
      return new Presence(connection, id);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /// The number by which the others know this process.
  public long id() {
    return id;
  }

  /// Says that it is there.
  ///
  /// @throws StoreException where the others have given it up
  public void beat() throws SQLException {
    var alive =
        numbers(
            connection,
            "UPDATE machine SET seen_at = clock_timestamp() WHERE id = %d RETURNING id"
                .formatted(id));
    if (alive.isEmpty()) {
      throw new StoreException("This process was silent for too long and was given up.");
    }
  }

  /// Ends those that are gone or silent. Their shares are free once what they were writing is
  /// written or undone; where that takes long, it is for the next time.
  public void clear() throws SQLException {
    if (System.nanoTime() - joined < GONE.toNanos()) {
      return;
    }
    var others = LOST.formatted(id, SILENT.toSeconds(), GONE.toSeconds(), MACHINE);
    for (var lost : numbers(connection, others)) {
      execute(connection, END.formatted(MACHINE, lost));
      try {
        execute(connection, "DELETE FROM machine WHERE id = " + lost);
      } catch (SQLException e) {
        if (!LOCKED.equals(e.getSQLState())) {
          throw e;
        }
      }
    }
  }

  /// How many processes there are, this one among them.
  public int machines() throws SQLException {
    return numbers(connection, "SELECT count(*) FROM machine").getFirst().intValue();
  }

  /// The shares that are this process's.
  public List<Integer> shares() throws SQLException {
    return numbers(connection, MINE.formatted(id)).stream().map(Long::intValue).toList();
  }

  /// Takes as many shares as are free, at most that many.
  public List<Integer> take(int most) throws SQLException {
    return numbers(connection, FREE.formatted(id, most)).stream().map(Long::intValue).toList();
  }

  /// Whether this process leads from now on: nobody else does.
  public boolean lead() throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT pg_try_advisory_lock(%d, 0)".formatted(LEADER))) {
      return row.next() && row.getBoolean(1);
    }
  }

  /// Waits until somebody calls, but no longer than that.
  ///
  /// @return whether somebody did
  public boolean await(Duration most) throws SQLException {
    var calls =
        connection.unwrap(PGConnection.class).getNotifications(Math.max(1, (int) most.toMillis()));
    return calls != null && calls.length > 0;
  }

  /// Calls everybody on the server, as soon as the transaction is committed.
  public static void call(Transaction transaction) {
    transaction.handle().execute("NOTIFY " + CHANNEL);
  }

  /// Makes a transaction fail where the others have given that process up, and keeps them from it
  /// until the transaction has ended.
  ///
  /// @throws StoreException where they have
  public static void uphold(Transaction transaction, long id) {
    var alive =
        transaction
            .handle()
            .createQuery("SELECT id FROM machine WHERE id = ? FOR KEY SHARE")
            .bind(0, id)
            .mapTo(Long.class)
            .findOne();
    if (alive.isEmpty()) {
      throw new StoreException("This process was silent for too long and was given up.");
    }
  }

  /// Which shares are that process's, at the end of the transaction as well.
  public static List<Integer> shares(Transaction transaction, long id) {
    return transaction
        .handle()
        .createQuery("SELECT id FROM share WHERE machine = ? FOR UPDATE")
        .bind(0, id)
        .mapTo(Integer.class)
        .list();
  }

  /// Frees shares, within a transaction, for whoever takes them.
  public static void free(Transaction transaction, long id, List<Integer> shares) {
    transaction
        .handle()
        .createUpdate("UPDATE share SET machine = NULL WHERE machine = :id AND id IN (<ids>)")
        .bind("id", id)
        .bind("ids", Ids.json(shares.stream().map(Integer::longValue).toList()))
        .execute();
    call(transaction);
  }

  /// Leaves: the shares are free, and whoever waits is called.
  @Override
  public void close() throws SQLException {
    try (connection) {
      execute(connection, "DELETE FROM machine WHERE id = " + id);
      execute(connection, "NOTIFY " + CHANNEL);
    }
  }

  /// Leaves without a word, as on a connection that is gone.
  public void vanish() {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      throw new StoreException("The connection is gone.", e);
    }
  }

  private static boolean isKnown(Connection connection, long id) throws SQLException {
    return !numbers(connection, "SELECT id FROM machine WHERE id = " + id).isEmpty();
  }

  private static List<Long> numbers(Connection connection, String sql) throws SQLException {
    var numbers = new ArrayList<Long>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
    }
    return numbers;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
