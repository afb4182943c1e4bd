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
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people reported in the last [Diary#DAYS] days, for many of them with four queries. The
/// database packs a person's rows into one text, `day value …;day value …`, because fetching row by
/// row is what takes the time.
final class Diaries {
  private static final String OF_THEM =
      " WHERE person_id IN (<ids>) AND day >= ? GROUP BY person_id";
  private static final String PAINS =
      "SELECT person_id, string_agg(concat_ws(' ', day, pain), ';') FROM check_in" + OF_THEM;
  private static final String TRAININGS =
      """
      SELECT person_id, string_agg(concat_ws(' ', day, strength_minutes, stretch_minutes,
        walk_minutes, outcome), ';' ORDER BY id) FROM training
      """
          + OF_THEM;
  private static final String TWEAKS =
      """
      SELECT person_id, string_agg(concat_ws(' ', day, cause, spread, pain), ';' ORDER BY id) FROM tweak
      """
          + OF_THEM;
  private static final String RESTS =
      "SELECT person_id, string_agg(CAST(day AS TEXT), ';') FROM rest" + OF_THEM;
  private static final Names<Training.Outcome> OUTCOMES = new Names<>(Training.Outcome.class);
  private static final Names<Tweak.Cause> CAUSES = new Names<>(Tweak.Cause.class);
  private static final Names<Tweak.Spread> SPREADS = new Names<>(Tweak.Spread.class);

  private record Pain(LocalDate day, int pain) {}

  private record Packed(long personId, String entries) {
    @Override
    public String toString() {
      return "Packed[]";
    }
  }

  private Diaries() {}

  /// @param ids a JSON array of person ids
  /// @return diaries by person; nothing for those without an entry
  static Map<Long, Diary> load(Sql sql, String ids, Instant now) throws SQLException {
    var since = LocalDate.ofInstant(now, ZoneOffset.UTC).toEpochDay() - Diary.DAYS - 1;
    var pains = read(sql, PAINS, ids, since, Diaries::pain);
    var trainings = read(sql, TRAININGS, ids, since, Diaries::training);
    var tweaks = read(sql, TWEAKS, ids, since, Diaries::tweak);
    var rests = read(sql, RESTS, ids, since, of -> Optional.of(day(of)));
    return Stream.of(pains, trainings, tweaks, rests)
        .flatMap(entries -> entries.keySet().stream())
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                id ->
                    new Diary(
                        byDay(pains.getOrDefault(id, List.of())),
                        trainings.getOrDefault(id, List.of()),
                        tweaks.getOrDefault(id, List.of()),
                        new TreeSet<>(rests.getOrDefault(id, List.of())))));
  }

  private static <T> Map<Long, List<T>> read(
      Sql sql, String select, String ids, long since, Function<String[], Optional<T>> entry)
      throws SQLException {
    var people = new HashMap<Long, List<T>>();
    for (var packed : sql.list(select, Diaries::packed, ids, since)) {
      people.put(packed.personId(), entries(packed.entries(), entry));
    }
    return people;
  }

  private static Packed packed(ResultSet row) throws SQLException {
    return new Packed(row.getLong(1), row.getString(2));
  }

  private static <T> List<T> entries(String packed, Function<String[], Optional<T>> entry) {
    var entries = new ArrayList<T>();
    for (var one : packed.split(";")) {
      entry.apply(one.split(" ")).ifPresent(entries::add);
    }
    return entries;
  }

  private static Optional<Pain> pain(String[] of) {
    return Optional.of(new Pain(day(of), number(of[1])));
  }

  private static Optional<Training> training(String[] of) {
    return OUTCOMES
        .find(of[4])
        .map(
            outcome -> new Training(day(of), number(of[1]), number(of[2]), number(of[3]), outcome));
  }

  private static Optional<Tweak> tweak(String[] of) {
    return Optional.of(
        new Tweak(
            day(of),
            CAUSES.find(of[1]).orElse(Tweak.Cause.UNKNOWN),
            SPREADS.find(of[2]).orElse(Tweak.Spread.BACK_ONLY),
            of.length > 3 ? Optional.of(number(of[3])) : Optional.empty()));
  }

  private static TreeMap<LocalDate, Integer> byDay(List<Pain> pains) {
    var byDay = new TreeMap<LocalDate, Integer>();
    pains.forEach(one -> byDay.put(one.day(), one.pain()));
    return byDay;
  }

  private static LocalDate day(String[] of) {
    return LocalDate.ofEpochDay(Long.parseLong(of[0]));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
