package bitepoint.telegram;

import java.util.regex.Pattern;

/// Telegram HTML without its markup, for where only plain text may stand.
final class Plain {
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  private Plain() {}

  static String text(String html) {
    return TAG.matcher(html)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /// At most that many characters, the last of them an ellipsis where something was cut.
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    var end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end) + "…";
  }
}
