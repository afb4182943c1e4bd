package bitepoint.pictures.pose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// What a pose takes over from the one that it is like.
final class Overlay {
  private static final Map<String, String> BOTH =
      Map.of("legs", "leg", "feet", "foot", "arms", "arm", "hands", "hand");

  private Overlay() {}

  /// An entry as it stands, on top of another one; how a limb is held is told anew as a whole.
  static JsonNode over(JsonNode base, JsonNode entry) {
    var merged = (ObjectNode) base.deepCopy();
    spread(entry)
        .properties()
        .forEach(field -> {
          var words = field.getKey().split(" ");
          if (words.length == 2) {
            var other =
                switch (words[1]) {
                  case "leg" -> "foot";
                  case "foot" -> "leg";
                  case "arm" -> "hand";
                  default -> "arm";
                };
            merged.remove(words[0] + " " + other);
          }
          merged.set(field.getKey(), field.getValue());
        });
    return merged;
  }

  /// `legs` as `near leg` and `far leg`, and so on.
  static JsonNode spread(JsonNode entry) {
    var all = JsonNodeFactory.instance.objectNode();
    entry
        .properties()
        .forEach(field -> {
          var one = BOTH.get(field.getKey());
          if (one != null) {
            all.set("near " + one, field.getValue());
            all.set("far " + one, field.getValue());
          }
        });
    entry
        .properties()
        .forEach(field -> {
          if (!BOTH.containsKey(field.getKey())) {
            all.set(field.getKey(), field.getValue());
          }
        });
    return all;
  }
}
