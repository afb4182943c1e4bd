package bitepoint.telegram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts Telegram HTML that is too long for one message: at the end of a paragraph, else of a line,
/// else of a word. Tags that are open at a cut are closed before it and opened again after it.
final class Pages {
  private static final int ROOM_FOR_CLOSING_TAGS = 96;

  private Pages() {}

  private record Cut(int at, List<String> open) {}

  /// How good a place to cut is, best first.
  private enum Place {
    PARAGRAPH,
    LINE,
    WORD,
    ANYWHERE
  }

  static List<String> of(String html, int most) {
    var pages = new ArrayList<String>();
    var rest = html;
    while (rest.length() > most) {
      var cut = cut(rest, most - ROOM_FOR_CLOSING_TAGS);
      pages.add(rest.substring(0, cut.at).stripTrailing() + closing(cut.open));
      rest = String.join("", cut.open) + rest.substring(cut.at).stripLeading();
    }
    pages.add(rest);
    return List.copyOf(pages);
  }

  private static Cut cut(String html, int most) {
    var best = new @Nullable Cut[Place.values().length];
    var open = new ArrayList<String>();
    var at = 0;
    while (at < most) {
      var next = after(html, at);
      if (next > most) {
        break;
      }
      if (html.charAt(at) == '<') {
        follow(open, html.substring(at, next));
      } else {
        best[place(html, next, open).ordinal()] = new Cut(next, List.copyOf(open));
      }
      at = next;
    }
    for (var found : best) {
      if (found != null) {
        return found;
      }
    }
    return new Cut(most, List.of());
  }

  /// The end of what must stay together at that place: a tag, an entity, a character.
  private static int after(String html, int at) {
    var last =
        switch (html.charAt(at)) {
          case '<' -> html.indexOf('>', at);
          case '&' -> html.indexOf(';', at);
          default -> -1;
        };
    return last >= 0 ? last + 1 : html.offsetByCodePoints(at, 1);
  }

  private static Place place(String html, int next, List<String> open) {
    if (open.isEmpty() && html.startsWith("\n\n", next)) {
      return Place.PARAGRAPH;
    }
    if (html.startsWith("\n", next)) {
      return Place.LINE;
    }
    return html.startsWith(" ", next) ? Place.WORD : Place.ANYWHERE;
  }

  private static void follow(List<String> open, String tag) {
    if (!tag.startsWith("</")) {
      open.add(tag);
    } else if (!open.isEmpty()) {
      open.removeLast();
    }
  }

  private static String closing(List<String> open) {
    var tags = new StringBuilder();
    for (var tag : open.reversed()) {
      tags.append("</").append(tag.substring(1).split("[ >]", 2)[0]).append('>');
    }
    return tags.toString();
  }
}
