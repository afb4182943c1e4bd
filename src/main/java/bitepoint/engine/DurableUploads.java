package bitepoint.engine;

import bitepoint.store.Database;
import bitepoint.store.Lane;
import bitepoint.store.Work;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The same in the database: all of it in memory, and each change written beside whatever else
/// waits on the lane. What could not be written is only uploaded once more by a later process.
final class DurableUploads implements Uploads {
  private static final Logger log = LoggerFactory.getLogger(DurableUploads.class);

  private record Row(String edition, Uploaded uploaded) {}

  private final Lane lane;
  private final Map<String, Uploaded> known = new ConcurrentHashMap<>();

  DurableUploads(Database database, Lane lane) {
    this.lane = lane;
    for (var row : database.reading().withHandle(DurableUploads::all)) {
      known.put(row.edition(), row.uploaded());
    }
  }

  @Override
  public Optional<Uploaded> of(String edition) {
    return Optional.ofNullable(known.get(edition));
  }

  @Override
  public void remember(String edition, Uploaded uploaded) {
    if (uploaded.equals(known.put(edition, uploaded))) {
      return;
    }
    write(transaction ->
        transaction
            .handle()
            .execute(
                """
                INSERT INTO upload (edition, file_id, moves) VALUES (?, ?, ?)
                ON CONFLICT (edition) DO UPDATE SET file_id = excluded.file_id, moves = excluded.moves
                """,
                edition,
                uploaded.fileId(),
                uploaded.moves() ? 1 : 0));
  }

  @Override
  public void forget(String edition, Uploaded uploaded) {
    if (known.remove(edition, uploaded)) {
      write(transaction ->
          transaction
              .handle()
              .execute(
                  "DELETE FROM upload WHERE edition = ? AND file_id = ?",
                  edition,
                  uploaded.fileId()));
    }
  }

  private void write(Work<Integer> work) {
    lane.submit(work)
        .whenComplete((_, thrown) -> {
          if (thrown != null) {
            log.debug("A copy of a picture could not be noted: {}", thrown.getClass().getName());
          }
        });
  }

  private static Iterable<Row> all(Handle handle) {
    return handle
        .createQuery("SELECT edition, file_id, moves FROM upload")
        .map((row, _) ->
            new Row(row.getString(1), new Uploaded(row.getString(2), row.getInt(3) == 1)))
        .list();
  }
}
