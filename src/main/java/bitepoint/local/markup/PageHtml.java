package bitepoint.local.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/// A formatted text as HTML that is safe to put into a page: only Telegram's own tags, everything
/// else escaped.
public final class PageHtml {
  private record Open(String end, int until) {}

  private PageHtml() {}

  public static String of(FormattedText formatted) {
    var text = formatted.text();
    if (formatted.entities().isEmpty()) {
      return escape(text);
    }
    var html = new StringBuilder(text.length() + 64);
    var open = new ArrayDeque<Open>();
    var written = 0;
    for (var entity : formatted.entities()) {
      written = closeUpTo(entity.offset(), text, html, open, written);
      html.append(escape(text.substring(written, entity.offset())));
      written = entity.offset();
      var until = open.isEmpty() ? entity.end() : Math.min(entity.end(), open.getLast().until());
      html.append(startTag(entity, text.substring(entity.offset(), until)));
      open.addLast(new Open(endTag(entity), until));
    }
    written = closeUpTo(text.length(), text, html, open, written);
    return html.append(escape(text.substring(written))).toString();
  }

  private static int closeUpTo(
      int offset, String text, StringBuilder html, Deque<Open> open, int from) {
    var written = from;
    while (!open.isEmpty() && open.getLast().until() <= offset) {
      var last = open.removeLast();
      html.append(escape(text.substring(written, last.until()))).append(last.end());
      written = last.until();
    }
    return written;
  }

  private static String startTag(Entity entity, String inner) {
    var detail = escape(entity.detail().orElse(""));
    return switch (entity.type()) {
      case "bold" -> "<b>";
      case "italic" -> "<i>";
      case "underline" -> "<u>";
      case "strikethrough" -> "<s>";
      case "spoiler" -> "<tg-spoiler>";
      case "code" -> "<code>";
      case "blockquote" -> "<blockquote>";
      case "expandable_blockquote" -> "<blockquote expandable>";
      case "pre" -> detail.isEmpty() ? "<pre>" : "<pre><code class=\"language-" + detail + "\">";
      case "text_link" -> "<a href=\"" + safe(entity.detail().orElse("")) + "\">";
      case "url" -> "<a href=\"" + safe(inner) + "\">";
      case "date_time" ->
          "<tg-time unix=\"%s\" format=\"%s\">"
              .formatted(detail, escape(entity.format().orElse("")));
      default -> "";
    };
  }

  private static String endTag(Entity entity) {
    return switch (entity.type()) {
      case "bold" -> "</b>";
      case "italic" -> "</i>";
      case "underline" -> "</u>";
      case "strikethrough" -> "</s>";
      case "spoiler" -> "</tg-spoiler>";
      case "code" -> "</code>";
      case "blockquote", "expandable_blockquote" -> "</blockquote>";
      case "pre" -> entity.detail().isEmpty() ? "</pre>" : "</code></pre>";
      case "text_link", "url" -> "</a>";
      case "date_time" -> "</tg-time>";
      default -> "";
    };
  }

  private static String safe(String address) {
    return Link.to(address).map(PageHtml::escape).orElse("#");
  }

  private static String escape(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    for (var i = 0; i < text.length(); i++) {
      var character = text.charAt(i);
      switch (character) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(character);
      }
    }
    return escaped.toString();
  }
}
