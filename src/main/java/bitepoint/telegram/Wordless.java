package bitepoint.telegram;

import bitepoint.conversation.Event.Sent.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/// What people send without words and expect an answer to; service messages are not among it.
final class Wordless {
  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("photo", Kind.PICTURE),
          Map.entry("voice", Kind.VOICE),
          Map.entry("video_note", Kind.VOICE),
          Map.entry("audio", Kind.VOICE),
          Map.entry("video", Kind.FILE),
          Map.entry("document", Kind.FILE),
          Map.entry("location", Kind.PLACE),
          Map.entry("venue", Kind.PLACE),
          Map.entry("contact", Kind.CONTACT),
          Map.entry("sticker", Kind.OTHER),
          Map.entry("animation", Kind.OTHER),
          Map.entry("dice", Kind.OTHER),
          Map.entry("poll", Kind.OTHER),
          Map.entry("checklist", Kind.OTHER),
          Map.entry("game", Kind.OTHER),
          Map.entry("paid_media", Kind.OTHER),
          Map.entry("story", Kind.OTHER));

  private Wordless() {}

  /// An animation comes as a document too, for who does not know animations.
  static Optional<Kind> kind(JsonNode message) {
    return message.has("animation")
        ? Optional.of(Kind.OTHER)
        : KINDS.entrySet().stream()
            .filter(kind -> message.has(kind.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
  }
}
