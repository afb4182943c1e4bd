package bitepoint.conversation;

import bitepoint.coach.Consistency;
import bitepoint.coach.Training;
import bitepoint.coach.safety.RedFlags;
import bitepoint.coach.safety.Tier;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How consistency went from day to day, counted again from what was noted, as [Steps] counts it.
public final class ConsistencyOverTime {
  private ConsistencyOverTime() {}

  /// In a hundred, at the end of each day from the first one. Today counts once they trained.
  public static NavigableMap<LocalDate, Integer> of(
      History history, RedFlags flags, LocalDate today) {
    var days = new TreeMap<LocalDate, Integer>();
    var began = history.person().journey().began().or(history::began).orElse(today);
    var trained = history.trainings().stream().map(Training::day).collect(Collectors.toSet());
    var excused = excused(history, flags, today);
    var counted = Consistency.NONE;
    for (var day = began; !day.isAfter(today); day = day.plusDays(1)) {
      if (trained.contains(day) || day.isBefore(today)) {
        counted =
            counted.through(
                day,
                day,
                one ->
                    trained.contains(one)
                        ? Consistency.Day.TRAINED
                        : excused.contains(one) ? Consistency.Day.EXCUSED : Consistency.Day.OFF);
      }
      days.put(day, counted.percent());
    }
    return days;
  }

  private static Set<LocalDate> excused(History history, RedFlags flags, LocalDate today) {
    var days = new HashSet<LocalDate>(history.rests());
    var end = today.plusDays(1);
    for (var flare : history.flares()) {
      flare.from().datesUntil(flare.until().orElse(end)).forEach(days::add);
    }
    var lockedOn = Optional.<LocalDate>empty();
    for (var sign : history.signs()) {
      switch (sign.said()) {
        case TOLD -> {
          if (lockedOn.isEmpty() && locks(sign, flags)) {
            lockedOn = Optional.of(sign.day());
          }
        }
        case BY_MISTAKE, SEEN_MAY_EXERCISE -> {
          lockedOn.ifPresent(from -> from.datesUntil(sign.day()).forEach(days::add));
          lockedOn = Optional.empty();
        }
        case SEEN_GENTLE, SEEN_NO_EXERCISE -> {}
      }
    }
    lockedOn.ifPresent(from -> from.datesUntil(end).forEach(days::add));
    return days;
  }

  /// One that nobody named is one of the emergencies.
  private static boolean locks(History.Sign sign, RedFlags flags) {
    return flags.mostPressing(Set.of(sign.sign())).map(Tier::locks).orElse(true);
  }
}
