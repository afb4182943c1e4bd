package bitepoint.store;

import bitepoint.coach.Phase;
import bitepoint.coach.Practice;
import bitepoint.coach.Training;
import bitepoint.coach.Tweak;
import bitepoint.conversation.Change;
import bitepoint.conversation.History;
import bitepoint.conversation.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// The whole history of one person, with a query for each kind of note. What a later version wrote
/// and this one does not know is left out.
public final class Histories {
  private static final Names<Training.Outcome> OUTCOMES = new Names<>(Training.Outcome.class);
  private static final Names<Tweak.Cause> CAUSES = new Names<>(Tweak.Cause.class);
  private static final Names<Tweak.Spread> SPREADS = new Names<>(Tweak.Spread.class);
  private static final Names<Phase> PHASES = new Names<>(Phase.class);
  private static final Names<Change.SignSaid> SAID = new Names<>(Change.SignSaid.class);

  private record Pain(LocalDate day, int pain) {}

  private Histories() {}

  /// Empty for somebody who is not known.
  public static Optional<History> of(Handle handle, People people, long id, Instant now)
      throws SQLException {
    return Optional.ofNullable(people.load(Sql.of(handle), Set.of(id), now).get(id))
        .map(known -> of(handle, known.person()));
  }

  private static History of(Handle handle, Person person) {
    var id = person.id();
    var zone = person.profile().zone();
    var pains = new TreeMap<LocalDate, Integer>();
    read(handle, id, "SELECT day, pain FROM check_in", "day", (row, _) -> pain(row))
        .forEach(one -> pains.put(one.day(), one.pain()));
    return new History(
        person,
        pains,
        known(
            handle,
            id,
            "SELECT day, strength_minutes, stretch_minutes, walk_minutes, outcome FROM training",
            "day, id",
            (row, _) -> training(row)),
        read(
            handle,
            id,
            "SELECT day, cause, spread, pain FROM tweak",
            "day, id",
            (row, _) -> tweak(row)),
        new TreeSet<>(read(handle, id, "SELECT day FROM rest", "day", (row, _) -> day(row))),
        known(
            handle,
            id,
            "SELECT at, phase FROM phase_change",
            "at, id",
            (row, _) -> moved(row, zone)),
        read(
            handle,
            id,
            "SELECT day, stretch, before, after FROM practice",
            "day, id",
            (row, _) -> new Practice(day(row), row.getString(2), row.getInt(3), row.getInt(4))),
        read(
            handle,
            id,
            "SELECT day, activity, score FROM activity_rating",
            "day, activity",
            (row, _) -> new Change.NotedRating(day(row), row.getInt(2), row.getInt(3))),
        known(
            handle,
            id,
            "SELECT at, sign, said FROM warning_sign",
            "at, id",
            (row, _) -> sign(row, zone)));
  }

  private static <T> List<T> read(
      Handle handle, long id, String select, String order, RowMapper<T> row) {
    return handle
        .createQuery(select + " WHERE person_id = ? ORDER BY " + order)
        .bind(0, id)
        .map(row)
        .list();
  }

  private static <T> List<T> known(
      Handle handle, long id, String select, String order, RowMapper<Optional<T>> row) {
    return read(handle, id, select, order, row).stream().flatMap(Optional::stream).toList();
  }

  private static Pain pain(ResultSet row) throws SQLException {
    return new Pain(day(row), row.getInt(2));
  }

  private static Optional<Training> training(ResultSet row) throws SQLException {
    var day = day(row);
    var strength = row.getInt(2);
    var stretch = row.getInt(3);
    var walk = row.getInt(4);
    return OUTCOMES
        .find(row.getString(5))
        .map(outcome -> new Training(day, strength, stretch, walk, outcome));
  }

  private static Tweak tweak(ResultSet row) throws SQLException {
    var pain = row.getInt(4);
    var told = row.wasNull() ? Optional.<Integer>empty() : Optional.of(pain);
    return new Tweak(
        day(row),
        CAUSES.find(row.getString(2)).orElse(Tweak.Cause.UNKNOWN),
        SPREADS.find(row.getString(3)).orElse(Tweak.Spread.BACK_ONLY),
        told);
  }

  private static Optional<History.Moved> moved(ResultSet row, ZoneId zone) throws SQLException {
    var day = moment(row, zone);
    return PHASES.find(row.getString(2)).map(phase -> new History.Moved(day, phase));
  }

  private static Optional<History.Sign> sign(ResultSet row, ZoneId zone) throws SQLException {
    var day = moment(row, zone);
    var sign = row.getString(2);
    return SAID.find(row.getString(3)).map(said -> new History.Sign(day, sign, said));
  }

  private static LocalDate day(ResultSet row) throws SQLException {
    return LocalDate.ofEpochDay(row.getLong(1));
  }

  private static LocalDate moment(ResultSet row, ZoneId zone) throws SQLException {
    return LocalDate.ofInstant(Instant.ofEpochMilli(row.getLong(1)), zone);
  }
}
