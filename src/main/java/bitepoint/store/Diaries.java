package bitepoint.store;

import bitepoint.coach.Diary;
import bitepoint.coach.Training;
import bitepoint.coach.Tweak;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/// What people reported in the last [Diary#DAYS] days, for many of them with three queries.
final class Diaries {
  private static final Names<Training.Outcome> OUTCOMES = new Names<>(Training.Outcome.class);
  private static final Names<Tweak.Cause> CAUSES = new Names<>(Tweak.Cause.class);
  private static final Names<Tweak.Spread> SPREADS = new Names<>(Tweak.Spread.class);

  private static final class Pages {
    final TreeMap<LocalDate, Integer> pains = new TreeMap<>();
    final List<Training> trainings = new ArrayList<>();
    final List<Tweak> tweaks = new ArrayList<>();

    Diary diary() {
      return new Diary(pains, trainings, tweaks);
    }
  }

  /// Reads the row at hand into the pages of its person.
  private interface Row {
    void into(Pages pages, ResultSet row) throws SQLException;
  }

  private final Map<Long, Pages> pages = new HashMap<>();

  private Diaries() {}

  /// @param ids a JSON array of person ids
  /// @return diaries by person; nothing for those without an entry
  static Map<Long, Diary> load(Handle handle, String ids, Instant now) {
    var since = LocalDate.ofInstant(now, ZoneOffset.UTC).toEpochDay() - Diary.DAYS - 1;
    var diaries = new Diaries();
    diaries.read(handle, "day, pain FROM check_in", "", ids, since, Diaries::pain);
    diaries.read(
        handle,
        "day, strength_minutes, stretch_minutes, walk_minutes, outcome FROM training",
        "ORDER BY id",
        ids,
        since,
        Diaries::training);
    diaries.read(
        handle, "day, cause, spread FROM tweak", "ORDER BY id", ids, since, Diaries::tweak);
    var loaded = new HashMap<Long, Diary>();
    diaries.pages.forEach((id, of) -> loaded.put(id, of.diary()));
    return loaded;
  }

  private void read(
      Handle handle, String columns, String order, String ids, long since, Row reader) {
    handle
        .createQuery(
            "SELECT person_id, "
                + columns
                + " WHERE person_id IN (SELECT value FROM json_each(:ids)) AND day >= :since "
                + order)
        .bind("ids", ids)
        .bind("since", since)
        .scanResultSet((rows, _) -> {
          var set = rows.get();
          while (set.next()) {
            reader.into(pages.computeIfAbsent(set.getLong(1), _ -> new Pages()), set);
          }
          return null;
        });
  }

  private static void pain(Pages pages, ResultSet row) throws SQLException {
    pages.pains.put(LocalDate.ofEpochDay(row.getLong(2)), row.getInt(3));
  }

  private static void training(Pages pages, ResultSet row) throws SQLException {
    var outcome = OUTCOMES.find(row.getString(6));
    if (outcome.isPresent()) {
      pages.trainings.add(
          new Training(
              LocalDate.ofEpochDay(row.getLong(2)),
              row.getInt(3),
              row.getInt(4),
              row.getInt(5),
              outcome.get()));
    }
  }

  private static void tweak(Pages pages, ResultSet row) throws SQLException {
    pages.tweaks.add(
        new Tweak(
            LocalDate.ofEpochDay(row.getLong(2)),
            CAUSES.find(row.getString(3)).orElse(Tweak.Cause.UNKNOWN),
            SPREADS.find(row.getString(4)).orElse(Tweak.Spread.BACK_ONLY)));
  }
}
