package bitepoint.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// One message a day of the coach's own accord, and beside it only what somebody asked for: a
/// Sunday at a time of its own, the evening question, breaks from the desk, the evening after each
/// tweak, whether they were seen.
final class OnceADay extends Promise {
  private final Map<LocalDate, Map<Topic, Integer>> days = new HashMap<>();

  @Override
  void spoke(Noted.Spoke spoke) {
    var day = standing().day(spoke.at());
    var topics = days.computeIfAbsent(day, _ -> new EnumMap<>(Topic.class));
    topics.merge(spoke.topic(), 1, Integer::sum);
    var usual = 0;
    for (var topic : topics.entrySet()) {
      usual += Math.max(0, topic.getValue() - extras(topic.getKey(), day));
    }
    if (usual > 1) {
      breaks(spoke.at(), "more than one message on a day: " + topics + ", last: " + spoke.text());
    }
  }

  /// Days that somebody flew back over begin anew.
  @Override
  void happened(Noted noted) {
    if (noted instanceof Noted.Chose) {
      days.keySet().removeIf(standing().day(noted.at())::isBefore);
    }
  }

  /// How many of these a day may have beside the one.
  private int extras(Topic topic, LocalDate day) {
    return switch (topic) {
      case CHECK_IN, GOODBYE, OTHER -> 0;
      case EVENING_AFTER_A_TWEAK -> standing().tweaksOn(day);
      case EVENING -> standing().evenings().isPresent() ? 1 : 0;
      case SUNDAY ->
          standing().sundays().isPresent() && day.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : 0;
      case DESK_BREAK, LAST_DESK_BREAK -> Integer.MAX_VALUE;
      case WAS_SEEN -> 1;
    };
  }
}
