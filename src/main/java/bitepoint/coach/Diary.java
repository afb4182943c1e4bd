package bitepoint.coach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// What somebody reported lately, by their own dates. Immutable.
///
/// @param pains morning pain, 0–10, by day
/// @param trainings in order of report
/// @param tweaks in order of report
/// @param rests days off that they chose
public record Diary(
    NavigableMap<LocalDate, Integer> pains,
    List<Training> trainings,
    List<Tweak> tweaks,
    NavigableSet<LocalDate> rests) {

  /// How many days back a coach looks; the store loads no more than this, and what is older is let
  /// go when something is added.
  public static final int DAYS = 28;

  public static final Diary EMPTY =
      new Diary(new TreeMap<>(), List.of(), List.of(), new TreeSet<>());

  public Diary {
    pains = Collections.unmodifiableNavigableMap(pains);
    trainings = List.copyOf(trainings);
    tweaks = List.copyOf(tweaks);
    rests = Collections.unmodifiableNavigableSet(rests);
  }

  /// The pain noted on that day, if any.
  public Optional<Integer> painOn(LocalDate day) {
    return Optional.ofNullable(pains.get(day));
  }

  public boolean trainedOn(LocalDate day) {
    for (var done : trainings) {
      if (done.day().equals(day)) {
        return true;
      }
    }
    return false;
  }

  /// A later note of the same day replaces the earlier one.
  public Diary withPain(LocalDate day, int pain) {
    var more = new TreeMap<>(pains.tailMap(oldest(day), true));
    more.put(day, pain);
    return new Diary(more, trainings, tweaks, rests);
  }

  public Diary with(Training training) {
    var more = plus(trainings, training, Training::day);
    return new Diary(pains, more, tweaks, rests);
  }

  public Diary with(Tweak tweak) {
    return new Diary(pains, trainings, plus(tweaks, tweak, Tweak::day), rests);
  }

  public Diary withRest(LocalDate day) {
    var more = new TreeSet<>(rests.tailSet(oldest(day), true));
    more.add(day);
    return new Diary(pains, trainings, tweaks, more);
  }

  public Diary withoutPain(LocalDate day) {
    var fewer = new TreeMap<>(pains);
    fewer.remove(day);
    return new Diary(fewer, trainings, tweaks, rests);
  }

  public Diary withoutRest(LocalDate day) {
    var fewer = new TreeSet<>(rests);
    fewer.remove(day);
    return new Diary(pains, trainings, tweaks, fewer);
  }

  /// Without the training of that day that was reported last.
  public Diary withoutTheLastTraining(LocalDate day) {
    var fewer = new ArrayList<>(trainings);
    for (var at = fewer.size() - 1; at >= 0; at--) {
      if (fewer.get(at).day().equals(day)) {
        fewer.remove(at);
        break;
      }
    }
    return new Diary(pains, fewer, tweaks, rests);
  }

  private static LocalDate oldest(LocalDate newest) {
    return newest.minusDays(DAYS);
  }

  private static <T> List<T> plus(List<T> list, T one, Function<T, LocalDate> day) {
    var oldest = oldest(day.apply(one));
    var more = new ArrayList<T>(list.size() + 1);
    for (var each : list) {
      if (!day.apply(each).isBefore(oldest)) {
        more.add(each);
      }
    }
    more.add(one);
    return more;
  }
}
