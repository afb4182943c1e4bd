package bitepoint.understanding;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Places that stand for a time zone: every city that the time zone database is named for, and the
/// language's own list (`germany = Europe/Berlin`).
final class Zones {
  private final Map<String, ZoneId> places = new HashMap<>();
  private int longest = 1;

  /// @throws java.time.DateTimeException naming a zone that does not exist
  Zones(List<String> lines) {
    ZoneId.getAvailableZoneIds().stream()
        .filter(id ->
            id.matches(
                "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
        .sorted()
        .forEach(id -> add(id.substring(id.lastIndexOf('/') + 1).replace('_', ' '), id));
    lines.stream()
        .map(line -> line.split("=", 2))
        .forEach(parts -> add(parts[0], parts[1].strip()));
  }

  /// The place with the most words wins: "new york" over "york".
  Optional<ZoneId> in(Tokens said) {
    for (var size = Math.min(longest, said.words().size()); size > 0; size--) {
      for (var at = 0; at + size <= said.words().size(); at++) {
        var zone = places.get(String.join(" ", said.words().subList(at, at + size)));
        if (zone != null) {
          return Optional.of(zone);
        }
      }
    }
    return Optional.empty();
  }

  private void add(String place, String id) {
    var name = String.join(" ", Tokens.of(place.toLowerCase(Locale.ROOT)).words());
    places.put(name, ZoneId.of(id));
    longest = Math.max(longest, name.split(" ").length);
  }
}
