package bitepoint.catalogue;

import bitepoint.coach.Catalogue;
import bitepoint.coach.DoseText;
import bitepoint.coach.Exercise;
import bitepoint.coach.Exercise.Equipment;
import bitepoint.coach.Exercise.Growth;
import bitepoint.coach.Exercise.Kind;
import bitepoint.coach.Exercise.Position;
import bitepoint.coach.Exercise.Trains;
import bitepoint.coach.LeftOut;
import bitepoint.coach.Phase;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One entry of the catalogue's resource.
final class Entries {
  private static final String GROWING = " growing to ";

  private Entries() {}

  static Exercise exercise(String id, JsonNode entry) {
    try {
      return new Exercise(
          id,
          constant(Kind.class, entry.path("kind").asText()),
          constant(Trains.class, entry.path("trains").asText()),
          constant(Position.class, entry.path("position").asText()),
          constants(Equipment.class, entry.path("needs")),
          doses(entry.path("doses")),
          constants(Phase.class, entry.path("late")),
          text(entry, "easier"),
          text(entry, "harder"),
          entry.path("source").asText());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the catalogue's entry '" + id + "' cannot be used: " + e.getMessage(), e);
    }
  }

  static Catalogue.Variant variant(JsonNode entry) {
    return new Catalogue.Variant(
        entry.path("of").asText(),
        Optional.ofNullable(entry.get("needs")).map(needs -> constants(Equipment.class, needs)));
  }

  static LeftOut leftOut(String id, JsonNode entry) {
    return new LeftOut(
        id,
        constant(LeftOut.Reason.class, entry.path("reason").asText()),
        CatalogueFile.texts(entry.path("swap")));
  }

  private static Map<Phase, Growth> doses(JsonNode byPhase) {
    var doses = new EnumMap<Phase, Growth>(Phase.class);
    for (var entry : byPhase.properties()) {
      var parts = entry.getValue().asText().split(GROWING, 2);
      var from = DoseText.parse(parts[0]);
      doses.put(
          Phase.valueOf(entry.getKey()),
          new Growth(from, parts.length == 2 ? DoseText.parse(parts[1]) : from));
    }
    if (doses.isEmpty()) {
      throw new IllegalArgumentException("it has no dose");
    }
    return doses;
  }

  private static Optional<String> text(JsonNode entry, String field) {
    return Optional.ofNullable(entry.get(field)).map(JsonNode::asText);
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> type, JsonNode names) {
    var constants = new HashSet<E>();
    CatalogueFile.texts(names).forEach(name -> constants.add(constant(type, name)));
    return constants;
  }

  /// @throws IllegalArgumentException for a name that is none
  static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
