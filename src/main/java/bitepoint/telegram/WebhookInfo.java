package bitepoint.telegram;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;

/// What Telegram says of its deliveries.
///
/// @param url where it delivers to; empty: nowhere
/// @param failed when a delivery failed last, in seconds since 1970
/// @param why in Telegram's words
record WebhookInfo(String url, long failed, String why) implements Serializable {

  /// Whether a delivery failed that had not failed yet when it said that.
  boolean failedSince(Optional<WebhookInfo> before) {
    return failed > before.map(WebhookInfo::failed).orElse(0L);
  }

  /// `getWebhookInfo`.
  static final class Question extends Raw<Answer<WebhookInfo>> {
    Question() {
      super("getWebhookInfo", "{}");
    }

    @Override
    public Answer<WebhookInfo> deserializeResponse(String answer) {
      return AnswerReader.read(answer, (parser, _) -> read(parser));
    }
  }

  private static WebhookInfo read(JsonParser parser) throws IOException {
    var url = "";
    var failed = 0L;
    var why = "";
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return new WebhookInfo(url, failed, why);
    }
    for (var field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
      parser.nextToken();
      switch (field) {
        case "url" -> url = parser.getValueAsString("");
        case "last_error_date" -> failed = parser.getValueAsLong();
        case "last_error_message" -> why = parser.getValueAsString("");
        default -> parser.skipChildren();
      }
    }
    return new WebhookInfo(url, failed, why);
  }
}
