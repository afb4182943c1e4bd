package bitepoint.coach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// What somebody reported lately, by their own dates. Immutable.
///
/// @param pains morning pain, 0–10, by day
/// @param trainings in order of report
/// @param tweaks in order of report
public record Diary(
    NavigableMap<LocalDate, Integer> pains, List<Training> trainings, List<Tweak> tweaks) {

  /// How many days back a coach looks; the store loads no more than this.
  public static final int DAYS = 28;

  public static final Diary EMPTY = new Diary(new TreeMap<>(), List.of(), List.of());

  public Diary {
    pains = Collections.unmodifiableNavigableMap(new TreeMap<>(pains));
    trainings = List.copyOf(trainings);
    tweaks = List.copyOf(tweaks);
  }

  /// The pain noted on that day, if any.
  public Optional<Integer> painOn(LocalDate day) {
    return Optional.ofNullable(pains.get(day));
  }

  /// A later note of the same day replaces the earlier one.
  public Diary withPain(LocalDate day, int pain) {
    var more = new TreeMap<>(pains);
    more.put(day, pain);
    return new Diary(more, trainings, tweaks);
  }

  public Diary with(Training training) {
    return new Diary(pains, plus(trainings, training), tweaks);
  }

  public Diary with(Tweak tweak) {
    return new Diary(pains, trainings, plus(tweaks, tweak));
  }

  private static <T> List<T> plus(List<T> list, T one) {
    var more = new ArrayList<>(list);
    more.add(one);
    return more;
  }
}
