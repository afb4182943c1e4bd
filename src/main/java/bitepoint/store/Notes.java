package bitepoint.store;

import bitepoint.coach.Phase;
import bitepoint.coach.Practice;
import bitepoint.coach.Training;
import bitepoint.coach.Tweak;
import bitepoint.conversation.Change;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What a batch of steps leaves in the diaries, collected by table and written together.
public final class Notes {
  /// One of the emergencies, and nobody knows which.
  private static final String UNNAMED = "emergency";

  private record Pain(long personId, LocalDate day, int pain) {}

  private record Trained(long personId, Training training) {}

  private record Felt(long personId, LocalDate day, Training.Felt felt) {}

  private record Tweaked(long personId, Tweak tweak) {}

  private record Moved(long personId, Phase phase, String why) {}

  private record Rested(long personId, LocalDate day) {}

  private record Practised(long personId, Practice practice) {}

  private record Sign(long personId, String sign, Change.SignSaid said) {}

  private record Rated(long personId, LocalDate day, int activity, int score) {}

  private final List<Pain> pains = new ArrayList<>();
  private final List<Pain> evenings = new ArrayList<>();
  private final List<Trained> trainings = new ArrayList<>();
  private final List<Felt> felt = new ArrayList<>();
  private final List<Tweaked> tweaks = new ArrayList<>();
  private final List<Moved> moves = new ArrayList<>();
  private final List<Rested> rests = new ArrayList<>();
  private final List<Practised> practices = new ArrayList<>();
  private final List<Rated> ratings = new ArrayList<>();
  private final List<Sign> signs = new ArrayList<>();

  private final List<TakenOut.Row> takenOut = new ArrayList<>();
  private final List<Change.NotedMisreading> misreadings = new ArrayList<>();

  /// The exercises, and nobody's id.
  private final List<String> worse = new ArrayList<>();

  /// Keeps what belongs in a diary. Profile, journey, phase and reminders are part of the person's
  /// own rows.
  public void add(long personId, List<Change> changes) {
    for (var change : changes) {
      switch (change) {
        case Change.NotedPain(var day, var pain) -> pains.add(new Pain(personId, day, pain));
        case Change.NotedEvening(var day, var pain) -> evenings.add(new Pain(personId, day, pain));
        case Change.NotedTraining(var training) -> trainings.add(new Trained(personId, training));
        case Change.NotedFelt(var day, var how) -> felt.add(new Felt(personId, day, how));
        case Change.NotedTweak(var tweak) -> tweaks.add(new Tweaked(personId, tweak));
        case Change.MovedTo(var phase, var why) -> moves.add(new Moved(personId, phase, why));
        case Change.NotedRest(var day) -> rests.add(new Rested(personId, day));
        case Change.NotedPractice(var practice) -> practices.add(new Practised(personId, practice));
        case Change.NotedRating(var day, var activity, var score) ->
            ratings.add(new Rated(personId, day, activity, score));
        case Change.NotedSigns(var signs, var said) ->
            (signs.isEmpty() ? Set.of(UNNAMED) : signs)
                .forEach(sign -> this.signs.add(new Sign(personId, sign, said)));
        case Change.NotedWorse(var exercise) -> worse.add(exercise);
        case Change.NotedMisreading misreading -> misreadings.add(misreading);
        case Change.TookBack(var entry, var day) -> takeOut(personId, entry, day);
        case Change.Agreed _,
            Change.Cancelled _,
            Change.ProfileIs _,
            Change.JourneyIs _,
            Change.Forgotten _ -> {}
      }
    }
  }

  /// Out of what is not saved yet, or out of what is.
  private void takeOut(long personId, Change.Entry entry, LocalDate day) {
    var pending =
        switch (entry) {
          case PAIN ->
              pains.removeIf(note -> note.personId() == personId && note.day().equals(day));
          case REST ->
              rests.removeIf(note -> note.personId() == personId && note.day().equals(day));
          case EVENING ->
              evenings.removeIf(note -> note.personId() == personId && note.day().equals(day));
          case TRAINING ->
              lastRemoved(
                  trainings,
                  note -> note.personId() == personId && note.training().day().equals(day));
          case PRACTICE ->
              lastRemoved(
                  practices,
                  note -> note.personId() == personId && note.practice().day().equals(day));
        };
    if (!pending || !isOneOfSeveral(entry)) {
      takenOut.add(new TakenOut.Row(personId, entry, day));
    }
  }

  private static boolean isOneOfSeveral(Change.Entry entry) {
    return entry == Change.Entry.TRAINING || entry == Change.Entry.PRACTICE;
  }

  private static <T> boolean lastRemoved(List<T> notes, Predicate<T> which) {
    for (var at = notes.size() - 1; at >= 0; at--) {
      if (which.test(notes.get(at))) {
        notes.remove(at);
        return true;
      }
    }
    return false;
  }

  /// The people's own rows must be there already.
  public void save(Sql sql, Instant now) throws SQLException {
    var millis = now.toEpochMilli();
    TakenOut.delete(sql, takenOut);
    save(sql, "check_in", pains, millis);
    save(sql, "evening", evenings, millis);
    sql.batch(
        """
        INSERT INTO training (person_id, day, strength_minutes, stretch_minutes, walk_minutes, outcome, noted_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        trainings,
        note -> {
          var done = note.training();
          return Sql.row(
              note.personId(),
              done.day().toEpochDay(),
              done.strengthMinutes(),
              done.stretchMinutes(),
              done.walkMinutes(),
              done.outcome().name(),
              millis);
        });
    saveFelt(sql);
    sql.batch(
        "INSERT INTO tweak (person_id, day, cause, spread, pain, noted_at) VALUES (?, ?, ?, ?, ?, ?)",
        tweaks,
        note ->
            Sql.row(
                note.personId(),
                note.tweak().day().toEpochDay(),
                note.tweak().cause().name(),
                note.tweak().spread().name(),
                note.tweak().pain().orElse(null),
                millis));
    sql.batch(
        "INSERT INTO phase_change (person_id, at, phase, why) VALUES (?, ?, ?, ?)",
        moves,
        note -> Sql.row(note.personId(), millis, note.phase().name(), note.why()));
    saveRests(sql, millis);
    savePractices(sql, millis);
    saveRatings(sql, millis);
    sql.batch(
        "INSERT INTO warning_sign (person_id, at, sign, said) VALUES (?, ?, ?, ?)",
        signs,
        note -> Sql.row(note.personId(), millis, note.sign(), note.said().name()));
    saveWorse(sql);
    saveMisreadings(sql);
  }

  private void saveFelt(Sql sql) throws SQLException {
    sql.batch(
        """
        UPDATE training SET felt = ?
        WHERE id = (SELECT max(id) FROM training WHERE person_id = ? AND day = ?)
        """,
        felt,
        note -> Sql.row(note.felt().name(), note.personId(), note.day().toEpochDay()));
  }

  private void saveRests(Sql sql, long millis) throws SQLException {
    sql.batch(
        "INSERT INTO rest (person_id, day, noted_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        rests,
        note -> Sql.row(note.personId(), note.day().toEpochDay(), millis));
  }

  private void savePractices(Sql sql, long millis) throws SQLException {
    sql.batch(
        """
        INSERT INTO practice (person_id, day, stretch, before, after, noted_at)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        practices,
        note -> {
          var practice = note.practice();
          return Sql.row(
              note.personId(),
              practice.day().toEpochDay(),
              practice.stretch(),
              practice.before(),
              practice.after(),
              millis);
        });
  }

  private void saveRatings(Sql sql, long millis) throws SQLException {
    sql.batch(
        """
        INSERT INTO activity_rating (person_id, day, activity, score, noted_at)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (person_id, day, activity) DO UPDATE SET score = excluded.score, noted_at = excluded.noted_at
        """,
        ratings,
        note ->
            Sql.row(
                note.personId(), note.day().toEpochDay(), note.activity(), note.score(), millis));
  }

  private void saveWorse(Sql sql) throws SQLException {
    sql.batch(
        """
        INSERT INTO exercise_worse (exercise, times) VALUES (?, 1)
        ON CONFLICT (exercise) DO UPDATE SET times = exercise_worse.times + 1
        """,
        worse,
        Sql::row);
  }

  private void saveMisreadings(Sql sql) throws SQLException {
    sql.batch(
        """
        INSERT INTO misreading (intent, day, times) VALUES (?, ?, 1)
        ON CONFLICT (intent, day) DO UPDATE SET times = misreading.times + 1
        """,
        misreadings,
        note -> Sql.row(note.intent().id(), note.day().toEpochDay()));
  }

  private static void save(Sql sql, String table, List<Pain> scores, long millis)
      throws SQLException {
    sql.batch(
        """
        INSERT INTO %s (person_id, day, pain, noted_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (person_id, day) DO UPDATE SET pain = excluded.pain, noted_at = excluded.noted_at
        """
            .formatted(table),
        scores,
        note -> Sql.row(note.personId(), note.day().toEpochDay(), note.pain(), millis));
  }
}
