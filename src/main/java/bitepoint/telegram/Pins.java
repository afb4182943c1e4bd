package bitepoint.telegram;

import bitepoint.conversation.Reply;
import bitepoint.conversation.Step;
import bitepoint.engine.Call;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stays at the top of a chat, silently. A message is found by the keyboard that it came with;
/// where it is not found any more, nothing is done.
final class Pins {
  private Pins() {}

  /// The message that carries the keyboard of that turn.
  static Call on(long chatId, int turn) {
    return aimed("pinChatMessage", Bodies.silently(chatId), turn);
  }

  /// Whatever the step takes down.
  static List<Call> off(long chatId, Step step) {
    return step.replies().stream()
        .flatMap(reply ->
            reply instanceof Reply.Unpinned(var turn)
                ? Stream.of(aimed("unpinChatMessage", Bodies.chat(chatId), turn))
                : Stream.empty())
        .toList();
  }

  private static Call aimed(String method, String body, int turn) {
    return new Call(Call.Kind.EDIT, method, body, Optional.empty(), Optional.of(turn));
  }
}
