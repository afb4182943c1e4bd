package bitepoint.local.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A start tag with its attributes.
record Tag(String name, Map<String, String> attributes) {
  private static final Set<String> KNOWN =
      Set.of(
          "a",
          "b",
          "strong",
          "i",
          "em",
          "s",
          "strike",
          "del",
          "u",
          "ins",
          "tg-spoiler",
          "tg-emoji",
          "tg-time",
          "span",
          "pre",
          "code",
          "blockquote");

  /// Reads on from behind the `<`.
  ///
  /// @param start where the `<` is
  static Tag read(HtmlCursor cursor, int start) throws MarkupException {
    var name = cursor.upToSpaceOr('>').toLowerCase(Locale.ROOT);
    if (cursor.atEnd()) {
      throw cursor.refusal("Unclosed start tag", start);
    }
    if (!KNOWN.contains(name)) {
      throw cursor.refusal("Unsupported start tag \"" + name + "\"", start);
    }
    var attributes = new HashMap<String, String>();
    cursor.skipSpace();
    while (!cursor.at('>')) {
      attribute(cursor, start, name, attributes);
      cursor.skipSpace();
    }
    cursor.skip();
    var tag = new Tag(name, Map.copyOf(attributes));
    tag.requireMeaning(cursor, start);
    return tag;
  }

  private static void attribute(
      HtmlCursor cursor, int start, String tag, Map<String, String> attributes)
      throws MarkupException {
    var name = cursor.skipWhile(c -> c != '=' && c != '>' && !Character.isWhitespace(c));
    if (name.isEmpty() && !cursor.atEnd()) {
      throw cursor.refusal("Empty attribute name in the tag \"" + tag + "\"", start);
    }
    cursor.skipSpace();
    if (!cursor.at('=')) {
      if (tag.equals("blockquote") && name.equals("expandable")) {
        attributes.put(name, "");
        return;
      }
      throw cursor.atEnd()
          ? cursor.refusal("Unclosed start tag \"" + tag + "\"", start)
          : cursor.refusal(
              "Expected equal sign in declaration of an attribute of the tag \"" + tag + "\"",
              start);
    }
    cursor.skip();
    cursor.skipSpace();
    if (cursor.atEnd()) {
      throw cursor.refusal("Unclosed start tag \"" + tag + "\"", start);
    }
    attributes.put(name, value(cursor, start));
  }

  private static String value(HtmlCursor cursor, int start) throws MarkupException {
    if (!cursor.at('"') && !cursor.at('\'')) {
      var begin = cursor.position();
      var name = cursor.name().toLowerCase(Locale.ROOT);
      if (!cursor.atEnd() && !cursor.atSpace() && !cursor.at('>')) {
        throw cursor.refusal("Unexpected end of name token", begin);
      }
      return name;
    }
    var quote = cursor.at('"') ? '"' : '\'';
    cursor.skip();
    var value = new StringBuilder();
    while (!cursor.atEnd() && !cursor.at(quote)) {
      cursor.copyCharacter(value);
    }
    cursor.skip();
    if (cursor.atEnd()) {
      throw cursor.refusal("Unclosed start tag", start);
    }
    return value.toString();
  }

  private void requireMeaning(HtmlCursor cursor, int start) throws MarkupException {
    switch (name) {
      case "span" -> {
        if (!attribute("class").equals(Optional.of("tg-spoiler"))) {
          throw cursor.refusal("Tag \"span\" must have class \"tg-spoiler\"", start);
        }
      }
      case "tg-emoji" -> requireNumber("emoji-id", "Invalid custom emoji identifier specified");
      case "tg-time" -> requireNumber("unix", "Invalid Unix time specified");
      default -> {}
    }
  }

  private void requireNumber(String attribute, String refusal) throws MarkupException {
    if (!attribute(attribute).orElse("").matches("-?\\d{1,19}")) {
      throw new MarkupException(refusal);
    }
  }

  private Optional<String> attribute(String wanted) {
    return Optional.ofNullable(attributes.get(wanted));
  }

  /// What the tag means for the text inside it; nothing for a link that leads nowhere.
  Optional<Entity> entity(int offset, int length, String inner) {
    return switch (name) {
      case "b", "strong" -> Optional.of(Entity.of("bold", offset, length));
      case "i", "em" -> Optional.of(Entity.of("italic", offset, length));
      case "u", "ins" -> Optional.of(Entity.of("underline", offset, length));
      case "s", "strike", "del" -> Optional.of(Entity.of("strikethrough", offset, length));
      case "tg-spoiler", "span" -> Optional.of(Entity.of("spoiler", offset, length));
      case "blockquote" ->
          Optional.of(
              Entity.of(
                  attributes.containsKey("expandable") ? "expandable_blockquote" : "blockquote",
                  offset,
                  length));
      case "pre" -> Optional.of(Entity.of("pre", offset, length));
      case "code" -> Optional.of(detailed("code", offset, length, language()));
      case "tg-emoji" ->
          Optional.of(detailed("custom_emoji", offset, length, attribute("emoji-id")));
      case "tg-time" ->
          Optional.of(
              new Entity("date_time", offset, length, attribute("unix"), attribute("format")));
      default ->
          Link.to(attribute("href").orElse(inner))
              .map(link -> detailed("text_link", offset, length, Optional.of(link)));
    };
  }

  private Optional<String> language() {
    return attribute("class")
        .filter(value -> value.startsWith("language-") && value.length() > "language-".length())
        .map(value -> value.substring("language-".length()));
  }

  private static Entity detailed(String type, int offset, int length, Optional<String> detail) {
    return new Entity(type, offset, length, detail, Optional.empty());
  }
}
