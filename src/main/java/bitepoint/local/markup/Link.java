package bitepoint.local.markup;

import java.util.Optional;
import java.util.regex.Pattern;

/// Addresses that Telegram makes links of.
final class Link {
  private static final Pattern WEB =
      Pattern.compile(
          "(?:(?<scheme>https?)://)?(?<host>[^\\s/?#:@]+\\.[\\p{L}]{2,}|localhost|\\d+(?:\\.\\d+){3})"
              + "(?<port>:\\d+)?(?<rest>[/?#]\\S*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern APP =
      Pattern.compile("(?:tg|ton|tonsite):\\S+", Pattern.CASE_INSENSITIVE);

  private Link() {}

  /// The address in full, or nothing where Telegram would drop the link and keep the words.
  static Optional<String> to(String address) {
    var trimmed = address.strip();
    if (APP.matcher(trimmed).matches()) {
      return Optional.of(trimmed);
    }
    var web = WEB.matcher(trimmed);
    if (!web.matches()) {
      return Optional.empty();
    }
    var scheme = Optional.ofNullable(web.group("scheme")).orElse("http");
    var port = Optional.ofNullable(web.group("port")).orElse("");
    var rest = Optional.ofNullable(web.group("rest")).orElse("/");
    var path = rest.startsWith("/") ? rest : "/" + rest;
    return Optional.of(scheme + "://" + web.group("host") + port + path);
  }
}
