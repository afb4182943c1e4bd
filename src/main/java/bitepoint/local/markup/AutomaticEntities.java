package bitepoint.local.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What Telegram marks by itself: commands and web addresses.
public final class AutomaticEntities {
  private static final Pattern MARKED =
      Pattern.compile(
          "(?<![\\w/<>])(?<command>/[A-Za-z0-9_]{1,64}(?:@\\w{3,32})?)(?![\\w/])"
              + "|(?<![\\w])(?<url>https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]])");
  private static final Set<String> OPAQUE =
      Set.of("code", "pre", "text_link", "url", "bot_command", "date_time");

  private AutomaticEntities() {}

  /// The same text with commands and addresses marked, where nothing else is.
  public static FormattedText in(FormattedText formatted) {
    if (formatted.text().indexOf('/') < 0) {
      return formatted;
    }
    var entities = new ArrayList<>(formatted.entities());
    var matcher = MARKED.matcher(formatted.text());
    while (matcher.find()) {
      if (isFree(formatted.entities(), matcher.start(), matcher.end())) {
        var type = matcher.group("url") == null ? "bot_command" : "url";
        entities.add(Entity.of(type, matcher.start(), matcher.end() - matcher.start()));
      }
    }
    return new FormattedText(formatted.text(), entities);
  }

  private static boolean isFree(List<Entity> entities, int start, int end) {
    return entities.stream()
        .filter(entity -> OPAQUE.contains(entity.type()))
        .noneMatch(entity -> entity.offset() < end && start < entity.end());
  }
}
