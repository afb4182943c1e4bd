package bitepoint.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/// In whose chat an update happened: all updates of a chat are dealt with by one machine.
final class Correspondent {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> CHATS =
      List.of("/chat/id", "/message/chat/id", "/from/id", "/user/id");

  private Correspondent() {}

  /// The chat's number as Telegram has it, or the person's where there is no chat; 0 where there is
  /// neither.
  static long of(Update update) {
    try {
      for (var what : MAPPER.readTree(update.body())) {
        for (var chat : CHATS) {
          if (what.at(chat).canConvertToLong() && what.at(chat).isNumber()) {
            return what.at(chat).asLong();
          }
        }
      }
      return 0;
    } catch (JsonProcessingException e) {
      return 0;
    }
  }
}
