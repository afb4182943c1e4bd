package bitepoint.local.markup;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.IntPredicate;

/// A place in an HTML text, and what can be read from there.
final class HtmlCursor {
  private static final Map<String, Integer> NAMED =
      Map.of("lt", (int) '<', "gt", (int) '>', "amp", (int) '&', "quot", (int) '"', "apos", 39);

  private final String html;
  private int position;

  HtmlCursor(String html) {
    this.html = html;
  }

  int position() {
    return position;
  }

  boolean atEnd() {
    return position >= html.length();
  }

  boolean at(char wanted) {
    return !atEnd() && html.charAt(position) == wanted;
  }

  boolean atSpace() {
    return !atEnd() && isSpace(html.charAt(position));
  }

  void skip() {
    position++;
  }

  void skipSpace() {
    skipWhile(HtmlCursor::isSpace);
  }

  String upToSpaceOr(char end) {
    return skipWhile(character -> !isSpace(character) && character != end);
  }

  /// What an unquoted attribute may hold.
  String name() {
    return skipWhile(character ->
        character < 128 && Character.isLetterOrDigit(character)
            || character == '.'
            || character == '-');
  }

  String skipWhile(IntPredicate wanted) {
    var start = position;
    while (!atEnd() && wanted.test(html.charAt(position))) {
      position++;
    }
    return html.substring(start, position);
  }

  /// Takes one character, decoded if it is an entity that Telegram knows; others stand as they are.
  void copyCharacter(StringBuilder into) {
    var start = position;
    if (at('&')) {
      var code = entity();
      if (code != 0) {
        into.appendCodePoint(code);
        return;
      }
    }
    into.append(html.charAt(start));
    position = start + 1;
  }

  private int entity() {
    var start = position++;
    var code = at('#') ? number(start) : NAMED.getOrDefault(skipWhile(HtmlCursor::isLetter), 0);
    if (code != 0 && at(';')) {
      position++;
    }
    return code;
  }

  private int number(int start) {
    position++;
    var hexadecimal = at('x');
    if (hexadecimal) {
      position++;
    }
    var radix = hexadecimal ? 16 : 10;
    var digits = skipWhile(character -> character < 128 && Character.digit(character, radix) >= 0);
    if (digits.isEmpty() || position - start >= 10) {
      return 0;
    }
    var code = Integer.parseInt(digits, radix);
    return code < 0x10FFFF ? code : 0;
  }

  /// How many UTF-8 bytes come before that position: Telegram counts so.
  int bytes(int upTo) {
    return html.substring(0, upTo).getBytes(StandardCharsets.UTF_8).length;
  }

  MarkupException refusal(String what, int at) {
    return new MarkupException(what + " at byte offset " + bytes(at));
  }

  private static boolean isLetter(int character) {
    return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
  }

  private static boolean isSpace(int character) {
    return character == ' ' || character >= '\t' && character <= '\r' && character != '\f';
  }
}
