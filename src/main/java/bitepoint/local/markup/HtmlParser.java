package bitepoint.local.markup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads Telegram's HTML, as strictly and as leniently as Telegram does.
public final class HtmlParser {
  private record Open(Tag tag, int offset) {}

  private final HtmlCursor cursor;
  private final StringBuilder text = new StringBuilder();
  private final List<Entity> entities = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private HtmlParser(String html) {
    cursor = new HtmlCursor(html);
  }

  /// The text without its markup, and the formatting that the markup asked for.
  ///
  /// @throws MarkupException in Telegram's words, with the offset in UTF-8 bytes
  public static FormattedText parse(String html) throws MarkupException {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return FormattedText.plain(html);
    }
    return new HtmlParser(html).parse();
  }

  private FormattedText parse() throws MarkupException {
    while (!cursor.atEnd()) {
      if (cursor.at('<')) {
        tag();
      } else {
        cursor.copyCharacter(text);
      }
    }
    if (!open.isEmpty()) {
      throw new MarkupException(
          "Can't find end tag corresponding to start tag \"" + open.getLast().tag().name() + "\"");
    }
    requireWholeCharacters();
    return new FormattedText(
        text.toString(), entities.stream().map(HtmlParser::withoutCodeLanguage).toList());
  }

  private void tag() throws MarkupException {
    var start = cursor.position();
    cursor.skip();
    if (cursor.at('/')) {
      end(start);
    } else {
      open.addLast(new Open(Tag.read(cursor, start), text.length()));
    }
  }

  private void end(int start) throws MarkupException {
    var last = open.peekLast();
    if (last == null) {
      throw cursor.refusal("Unexpected end tag", start);
    }
    cursor.skip();
    var name = cursor.upToSpaceOr('>').toLowerCase(Locale.ROOT);
    cursor.skipSpace();
    if (!cursor.at('>')) {
      throw cursor.refusal("Unclosed end tag", start);
    }
    cursor.skip();
    if (!name.isEmpty() && !name.equals(last.tag().name())) {
      throw new MarkupException(
          "Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
              .formatted(cursor.bytes(start), last.tag().name(), name));
    }
    open.removeLast();
    if (text.length() > last.offset()) {
      close(last);
    }
  }

  private void close(Open last) {
    var length = text.length() - last.offset();
    var inner = text.substring(last.offset());
    var entity = last.tag().entity(last.offset(), length, inner);
    var previous = entities.isEmpty() ? Optional.<Entity>empty() : Optional.of(entities.getLast());
    if (entity.isPresent() && previous.isPresent() && isCodeBlock(entity.get(), previous.get())) {
      entities.removeLast();
      var language = entity.get().detail().or(() -> previous.get().detail());
      entities.add(new Entity("pre", last.offset(), length, language, Optional.empty()));
    } else {
      entity.ifPresent(entities::add);
    }
  }

  /// `<pre><code class="language-…">` and the other way round are one block.
  private static boolean isCodeBlock(Entity outer, Entity inner) {
    var same = outer.offset() == inner.offset() && outer.length() == inner.length();
    var preAndCode =
        outer.type().equals("pre") && inner.type().equals("code")
            || outer.type().equals("code") && inner.type().equals("pre");
    return same && preAndCode && (outer.detail().isPresent() || inner.detail().isPresent());
  }

  private static Entity withoutCodeLanguage(Entity entity) {
    return entity.type().equals("code")
        ? Entity.of("code", entity.offset(), entity.length())
        : entity;
  }

  private void requireWholeCharacters() throws MarkupException {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new MarkupException(
          "Text contains invalid Unicode characters after decoding HTML entities, "
              + "check for unmatched surrogate code units");
    }
  }
}
