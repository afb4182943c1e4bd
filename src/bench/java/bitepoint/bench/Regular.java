package bitepoint.bench;

import bitepoint.local.Chat;
import bitepoint.local.Message;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/// Somebody whom the coach knows, in their chat. Each method returns when they see the answer.
record Regular(Chat chat) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String NOTHING_NEW = "Nothing new";

  /// The question of the day stands there, with its scale.
  void awaitsTheQuestion() {
    awaits(message -> message.labels().contains("4"));
  }

  void types(String text) {
    var said = chat.says(text);
    awaits(message -> message.id() > said.id());
  }

  /// The same where something is asked in turn.
  void typesAndIsAsked(String text) {
    var said = chat.says(text);
    awaits(message -> message.id() > said.id() && !message.keyboard().isEmpty());
  }

  void taps(String label) {
    var tapped = tap(label);
    awaits(message -> !message.text().equals(tapped.text()));
  }

  /// The same where something is asked in turn.
  void tapsAndIsAsked(String label) {
    var tapped = tap(label);
    awaits(message ->
        !message.keyboard().isEmpty()
            && !(message.id() == tapped.id() && message.labels().equals(tapped.labels())));
  }

  /// Once a week there is a question in between.
  boolean isAskedForWarningSigns() {
    return newest().labels().contains(NOTHING_NEW);
  }

  void hasNothingNew() {
    tapsAndIsAsked(NOTHING_NEW);
  }

  private Message tap(String label) {
    var tapped = newest();
    var data =
        tapped.keyboard().stream()
            .flatMap(List::stream)
            .filter(key -> key.text().equals(label))
            .flatMap(key -> key.data().stream())
            .findFirst()
            .orElseThrow(() ->
                new IllegalStateException(
                    "no button " + label + " but " + tapped.labels() + " under " + tapped.text()));
    var _ = chat.taps(tapped.id(), data);
    return tapped;
  }

  private void awaits(Predicate<Message> answer) {
    chat.awaitThat(
        _ -> {
          var messages = chat.messages();
          return !messages.isEmpty() && answer.test(messages.getLast());
        },
        PATIENCE);
  }

  private Message newest() {
    return chat.messages().getLast();
  }
}
