package bitepoint.year;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The messages with buttons in somebody's chat, as the calls make and change them.
final class Screen {
  static final ObjectMapper JSON = new ObjectMapper();

  /// @param markup the keyboard as it was sent
  record Shown(int messageId, boolean picture, String text, JsonNode markup) {
    /// All buttons, row by row.
    List<Button> buttons() {
      var buttons = new ArrayList<Button>();
      for (var row : markup.path("inline_keyboard")) {
        for (var key : row) {
          buttons.add(new Button(key.path("text").asText(), key.path("callback_data").asText()));
        }
      }
      return buttons;
    }

    private boolean isOf(int turn) {
      return buttons().getFirst().turn() == turn;
    }

    Optional<Button> button(String action) {
      return buttons().stream().filter(button -> button.does(action)).findFirst();
    }
  }

  /// @param data the turn of the keyboard, the action and perhaps its argument
  record Button(String label, String data) {
    /// What it does, with its argument.
    String action() {
      return data.substring(data.indexOf('.') + 1);
    }

    /// What it does, without its argument.
    String name() {
      return action().split("\\.", 2)[0];
    }

    int turn() {
      return Integer.parseInt(data.substring(0, data.indexOf('.')));
    }

    boolean does(String action) {
      return action().equals(action) || action().startsWith(action + ".");
    }
  }

  private final TreeMap<Integer, Shown> withButtons = new TreeMap<>();

  /// The newest message that shows buttons.
  Optional<Shown> live() {
    return Optional.ofNullable(withButtons.lastEntry()).map(entry -> entry.getValue());
  }

  /// What the chat shows after the call.
  ///
  /// @return the message as it stands, where the call made one or changed its words
  Optional<Shown> sees(Coaching.Sent sent) {
    var body = parsed(sent.call().body());
    var shown =
        switch (sent.call().method()) {
          case "sendMessage" -> Optional.of(shown(sent.messageId(), false, body));
          case "sendPhoto", "sendAnimation" -> Optional.of(shown(sent.messageId(), true, body));
          case "editMessageText" -> Optional.of(shown(target(body), false, body));
          case "editMessageMedia", "editMessageCaption" ->
              target(sent, body).map(message -> shown(message, true, body));
          case "editMessageReplyMarkup" -> {
            sent.call()
                .aimsAt()
                .ifPresentOrElse(this::retires, () -> withButtons.remove(target(body)));
            yield Optional.<Shown>empty();
          }
          default -> Optional.<Shown>empty();
        };
    shown.ifPresent(message -> {
      if (message.buttons().isEmpty()) {
        withButtons.remove(message.messageId());
      } else {
        withButtons.put(message.messageId(), message);
      }
    });
    return shown;
  }

  private void retires(int turn) {
    withButtons.values().removeIf(shown -> shown.isOf(turn));
  }

  /// The message that is named, or the one with the keyboard of that turn.
  private Optional<Integer> target(Coaching.Sent sent, JsonNode body) {
    return sent.call()
        .aimsAt()
        .map(turn ->
            withButtons.values().stream()
                .filter(shown -> shown.isOf(turn))
                .map(Shown::messageId)
                .findFirst())
        .orElseGet(() -> Optional.of(target(body)));
  }

  private static int target(JsonNode body) {
    return body.path("message_id").asInt();
  }

  private static Shown shown(int messageId, boolean picture, JsonNode body) {
    var html = body.path("text").asText(body.path("caption").asText(""));
    return new Shown(messageId, picture, html.replaceAll("<[^>]+>", ""), body.path("reply_markup"));
  }

  private static JsonNode parsed(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError("a call that is not JSON", e);
    }
  }
}
