package bitepoint.telegram;

import bitepoint.conversation.Drawing;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;

/// How the outbox names what there is to see: an array of its kind and its arguments.
final class Drawings {
  private Drawings() {}

  static void write(JsonGenerator json, Drawing drawing) throws IOException {
    switch (drawing) {
      case Drawing.Exercise(var id) -> write(json, "exercise", id);
      case Drawing.Mistake(var exercise) -> write(json, "mistake", exercise);
      case Drawing.Instead(var move, var swap) -> write(json, "instead", move, swap);
      case Drawing.Lesson(var number) -> write(json, "lesson", Integer.toString(number));
      case Drawing.Chart(var subject, var span) ->
          write(json, "chart", subject.name(), span.name());
    }
  }

  /// Empty for one that this version does not know: another may have left the row behind.
  static Optional<Drawing> read(JsonNode name) {
    try {
      return switch (name.path(0).asText()) {
        case "exercise" -> Optional.of(new Drawing.Exercise(argument(name, 1)));
        case "mistake" -> Optional.of(new Drawing.Mistake(argument(name, 1)));
        case "instead" -> Optional.of(new Drawing.Instead(argument(name, 1), argument(name, 2)));
        case "lesson" -> Optional.of(new Drawing.Lesson(Integer.parseInt(argument(name, 1))));
        case "chart" ->
            Optional.of(
                new Drawing.Chart(
                    Drawing.Subject.valueOf(argument(name, 1)),
                    Drawing.Span.valueOf(argument(name, 2))));
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void write(JsonGenerator json, String... name) throws IOException {
    json.writeArray(name, 0, name.length);
  }

  private static String argument(JsonNode name, int at) {
    return name.path(at).asText();
  }
}
