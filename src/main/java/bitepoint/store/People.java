package bitepoint.store;

import bitepoint.coach.Diary;
import bitepoint.coach.Journey;
import bitepoint.coach.Phase;
import bitepoint.conversation.Idle;
import bitepoint.conversation.Person;
import bitepoint.conversation.Profile;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.State;
import bitepoint.store.seal.Cell;
import bitepoint.store.seal.Column;
import bitepoint.store.seal.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The people of a whole batch: loaded with six queries, saved with one statement. Safe for use by
/// several threads.
public final class People {
  private static final Names<Phase> PHASES = new Names<>(Phase.class);

  private static final String LOAD =
      """
      SELECT id, name, language, phase, turn, turned_at, state, profile, journey FROM person
      WHERE id IN (<ids>)
      """;

  private static final String SAVE =
      """
      INSERT INTO person
        (id, name, language, phase, turn, turned_at, state, profile, journey, created_at, seen_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, language = excluded.language,
        phase = excluded.phase, turn = excluded.turn, turned_at = excluded.turned_at,
        state = excluded.state, profile = excluded.profile, journey = excluded.journey
      """;

  private static final String SAVE_SEEN = SAVE + ", seen_at = excluded.seen_at";

  private final SealedCodec<State> states = new SealedCodec<>(State.class);
  private final ForgivingRecord<Profile> profiles =
      new ForgivingRecord<>(Profile.class, Profile.unknown());
  private final ForgivingRecord<Journey> journeys =
      new ForgivingRecord<>(Journey.class, Journey.NONE);

  private final Seal seal;

  /// @param seal the database's
  public People(Seal seal) {
    this.seal = seal;
  }

  /// How many there are.
  public static long count(Handle handle) {
    return handle.createQuery("SELECT count(*) FROM person").mapTo(Long.class).one();
  }

  /// @return those of them who are known, by id
  /// @throws bitepoint.store.seal.BrokenSeal where one of them cannot be read
  public Map<Long, Known> load(Sql sql, Collection<Long> wanted, Instant now) throws SQLException {
    var ids = Ids.json(wanted);
    var diaries = Diaries.load(sql, ids, now);
    var reminders = Reminders.load(sql, ids);
    var people = new HashMap<Long, Known>();
    for (var known : sql.list(LOAD, row -> known(row, diaries, reminders), ids)) {
      people.put(known.person().id(), known);
    }
    return people;
  }

  /// The texts of somebody who is not in the database yet.
  public Known meet(Person person) {
    var id = person.id();
    return new Known(
        person,
        seal(Column.NAME, id, person.name()),
        seal(Column.STATE, id, states.write(person.state())),
        seal(Column.PROFILE, id, profiles.write(person.profile())),
        seal(Column.JOURNEY, id, journeys.write(person.journey())),
        false);
  }

  /// @param before how the same person was known until now
  /// @throws IllegalArgumentException for a state that cannot be written
  public Known after(Known before, Person now) {
    var id = now.id();
    var sameName = now.name().equals(before.person().name());
    var sameState = !before.placeLost() && now.state().equals(before.person().state());
    var sameProfile = now.profile().equals(before.person().profile());
    var sameJourney = now.journey().equals(before.person().journey());
    return new Known(
        now,
        sameName ? before.name() : seal(Column.NAME, id, now.name()),
        sameState ? before.state() : seal(Column.STATE, id, states.write(now.state())),
        sameProfile ? before.profile() : seal(Column.PROFILE, id, profiles.write(now.profile())),
        sameJourney ? before.journey() : seal(Column.JOURNEY, id, journeys.write(now.journey())),
        false);
  }

  /// Their rows, without diary and reminders.
  ///
  /// @param heardFrom whether they did something, as against being reminded
  public void save(Sql sql, Collection<Known> people, boolean heardFrom, Instant now)
      throws SQLException {
    var millis = now.toEpochMilli();
    sql.batch(
        heardFrom ? SAVE_SEEN : SAVE,
        people,
        known -> {
          var person = known.person();
          return Sql.row(
              person.id(),
              known.name(),
              person.language(),
              person.phase().name(),
              person.turn(),
              person.turnedAt().toEpochMilli(),
              known.state(),
              known.profile(),
              known.journey(),
              millis,
              millis);
        });
  }

  private Known known(
      ResultSet row, Map<Long, Diary> diaries, Map<Long, Map<Reminder.Kind, Instant>> reminders)
      throws SQLException {
    var id = row.getLong(1);
    var nameText = row.getString(2);
    var stateText = row.getString(7);
    var profileText = row.getString(8);
    var journeyText = row.getString(9);
    var state = states.read(open(Column.STATE, id, stateText));
    var person =
        new Person(
            id,
            open(Column.NAME, id, nameText),
            row.getString(3),
            profiles.read(open(Column.PROFILE, id, profileText)),
            PHASES.find(row.getString(4)).orElse(Phase.CALM),
            journeys.read(open(Column.JOURNEY, id, journeyText)),
            diaries.getOrDefault(id, Diary.EMPTY),
            state.orElseGet(Idle::new),
            row.getInt(5),
            Instant.ofEpochMilli(row.getLong(6)),
            reminders.getOrDefault(id, Map.of()));
    return new Known(person, nameText, stateText, profileText, journeyText, state.isEmpty());
  }

  private String seal(Column column, long personId, String text) {
    return seal.seal(Cell.ofPerson(column, personId), text);
  }

  private String open(Column column, long personId, String stored) {
    return seal.open(Cell.ofPerson(column, personId), stored);
  }
}
