package bitepoint.bench;

import bitepoint.local.Chat;
import bitepoint.local.Message;
import java.time.Duration;
import java.util.List;

/// Somebody whom the coach knows, in their chat. Each method returns when they see the answer.
record Regular(Chat chat) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /// The question of the day stands there, with its scale.
  void awaitsTheQuestion() {
    chat.awaitThat(_ -> chat.messages().stream().anyMatch(Regular::isQuestion), PATIENCE);
  }

  void types(String text) {
    var said = chat.says(text);
    chat.awaitThat(_ -> newest().id() > said.id(), PATIENCE);
  }

  void taps(String label) {
    var tapped = newest();
    var data =
        tapped.keyboard().stream()
            .flatMap(List::stream)
            .filter(key -> key.text().equals(label))
            .flatMap(key -> key.data().stream())
            .findFirst();
    var _ = chat.taps(tapped.id(), data.orElseThrow());
    chat.awaitThat(_ -> !newest().text().equals(tapped.text()), PATIENCE);
  }

  private Message newest() {
    return chat.messages().getLast();
  }

  private static boolean isQuestion(Message message) {
    return message.labels().contains("4");
  }
}
