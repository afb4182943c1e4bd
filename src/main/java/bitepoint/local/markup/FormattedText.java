package bitepoint.local.markup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// A text and its formatting, apart from each other, as Telegram keeps them.
public record FormattedText(String text, List<Entity> entities) {
  public static final FormattedText EMPTY = new FormattedText("", List.of());

  public FormattedText {
    entities = entities.stream().sorted(Entity.ORDER).toList();
  }

  public static FormattedText plain(String text) {
    return new FormattedText(text, List.of());
  }

  /// A text with the `MessageEntity`s that were sent along; those that reach beyond it are cut.
  public static FormattedText of(String text, JsonNode entities) {
    var read =
        StreamSupport.stream(entities.spliterator(), false)
            .map(Entity::read)
            .filter(entity -> entity.offset() >= 0 && entity.offset() < text.length())
            .map(entity -> cut(entity, entity.offset(), text.length()))
            .filter(entity -> entity.length() > 0)
            .toList();
    return new FormattedText(text, read);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /// Without the white space around it, which Telegram takes away.
  public FormattedText stripped() {
    var stripped = text.strip();
    if (stripped.length() == text.length()) {
      return this;
    }
    var lead = text.length() - text.stripLeading().length();
    var moved = new ArrayList<Entity>();
    for (var entity : entities) {
      var start = Math.max(0, entity.offset() - lead);
      var end = Math.min(stripped.length(), entity.end() - lead);
      if (end > start) {
        moved.add(entity.at(start, end - start));
      }
    }
    return new FormattedText(stripped, moved);
  }

  /// The entities as the Bot API writes them.
  public ArrayNode entitiesJson() {
    var array = JsonNodeFactory.instance.arrayNode(entities.size());
    entities.forEach(entity -> array.add(entity.json()));
    return array;
  }

  private static Entity cut(Entity entity, int offset, int end) {
    return entity.at(offset, Math.min(entity.length(), end - offset));
  }
}
