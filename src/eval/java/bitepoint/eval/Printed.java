package bitepoint.eval;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A line of `understand`, taken apart.
///
/// @param details such as `pain` and `4`
record Printed(String intent, double confidence, Map<String, String> details) {
  private static final Set<String> ALARMS = Set.of("red-flag", "crisis");

  static Printed of(String line) {
    var cells = line.split("\t", -1);
    return of(cells[0], Double.parseDouble(cells[1]), cells[2]);
  }

  static Printed of(String intent, double confidence, String details) {
    var pairs =
        Arrays.stream(details.strip().split(" "))
            .filter(pair -> pair.contains("="))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, _) -> first));
    return new Printed(intent, confidence, pairs);
  }

  boolean isAlarm() {
    return ALARMS.contains(intent);
  }

  /// The values of a key, which stand with commas between; in no order.
  Set<String> values(String key) {
    return Arrays.stream(details.getOrDefault(key, "").split(","))
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
