package bitepoint;

import bitepoint.telegram.WebhookPlace;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/// The settings of the webhook.
final class WebhookSettings {
  private static final String TELEGRAM = "https://api.telegram.org";

  private WebhookSettings() {}

  /// @param set a setting's value by its name; empty where it is not set
  /// @return where updates are delivered; empty where they are polled
  /// @throws WrongSetting for the first one that cannot be used
  static Optional<WebhookPlace> read(Function<String, Optional<String>> set) {
    return set.apply("WEBHOOK_URL")
        .map(url ->
            new WebhookPlace(
                url(url, set),
                set.apply("WEBHOOK_HOST").orElse("127.0.0.1"),
                Config.number("WEBHOOK_PORT", set.apply("WEBHOOK_PORT").orElse("8443"), 0, 65_535),
                secret(set.apply("WEBHOOK_SECRET").orElse(""))));
  }

  private static URI url(String value, Function<String, Optional<String>> set) {
    if (set.apply("TELEGRAM_BOT_TOKEN").isEmpty()) {
      throw new WrongSetting(
          "WEBHOOK_URL",
          Config.quoted(value),
          "an address together with TELEGRAM_BOT_TOKEN; or nothing, on the local Telegram");
    }
    var isTelegram = set.apply("TELEGRAM_API_URL").orElse(TELEGRAM).startsWith(TELEGRAM);
    try {
      var url = URI.create(value);
      var scheme = String.valueOf(url.getScheme());
      if ((scheme.equals("https") || scheme.equals("http") && !isTelegram)
          && url.getHost() != null
          && url.getRawUserInfo() == null
          && url.getRawQuery() == null
          && url.getRawFragment() == null) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // Said below, in the same words as any other address that is none.
    }
    throw new WrongSetting(
        "WEBHOOK_URL",
        Config.quoted(value),
        "a public address such as https://bot.example.org/telegram (http only for a Bot API server"
            + " of your own); or nothing, to poll");
  }

  /// It is a secret, so what was read is not repeated.
  private static String secret(String value) {
    if (!value.matches("[A-Za-z0-9_-]{1,256}")) {
      throw new WrongSetting(
          "WEBHOOK_SECRET",
          value.isEmpty() ? "not set" : "a text of %d characters".formatted(value.length()),
          "1 to 256 of A-Z, a-z, 0-9, _ and -, at random, as WEBHOOK_URL is set");
    }
    return value;
  }
}
