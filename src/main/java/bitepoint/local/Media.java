package bitepoint.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/// A picture, an animation or a document of a message.
///
/// @param fileId opens it again, in this kind only
/// @param width in pixels, 0 where unknown
public record Media(
    Kind kind,
    String fileId,
    String fileName,
    String contentType,
    int width,
    int height,
    long bytes) {

  public enum Kind {
    PHOTO,
    ANIMATION,
    DOCUMENT;

    String field() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// As Telegram names it in its refusals.
    String title() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
  }

  /// Adds the fields that a `Message` has for it.
  void describe(ObjectNode message) {
    switch (kind) {
      case PHOTO -> message.putArray("photo").add(file().put("width", width).put("height", height));
      case ANIMATION -> {
        var animation = named().put("width", width).put("height", height).put("duration", 0);
        message.set("animation", animation);
        message.set("document", named());
      }
      case DOCUMENT -> message.set("document", named());
    }
  }

  private ObjectNode named() {
    return file().put("file_name", fileName).put("mime_type", contentType);
  }

  private ObjectNode file() {
    return Json.object()
        .put("file_id", fileId)
        .put("file_unique_id", fileId.substring(Math.max(0, fileId.length() - 16)))
        .put("file_size", bytes);
  }
}
