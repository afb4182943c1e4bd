package bitepoint.faults;

import bitepoint.local.Chat;
import bitepoint.local.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A button in front of somebody.
///
/// @param turn the number of its keyboard
/// @param action what it means, with its argument
record Choice(Message message, int turn, String action, String data) {

  /// The newest button with that meaning on a keyboard after that turn.
  static Optional<Choice> find(Chat chat, String action, int after) {
    return chat.fromBot().reversed().stream()
        .flatMap(Choice::of)
        .filter(choice -> choice.action.equals(action) && choice.turn > after)
        .findFirst();
  }

  /// The buttons under a message.
  static Stream<Choice> of(Message message) {
    return message.keyboard().stream()
        .flatMap(List::stream)
        .flatMap(key -> key.data().stream())
        .map(data -> {
          var parts = Arrays.asList(data.split("\\.", 2));
          return new Choice(message, Integer.parseInt(parts.getFirst()), parts.getLast(), data);
        });
  }

  /// The first line of the message with the button.
  String heading() {
    return message.text().lines().findFirst().orElse("");
  }
}
