package bitepoint.faults;

import bitepoint.local.Chat;
import bitepoint.local.Message;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How somebody waits for an answer: long, but not for ever.
record Waiting(Chat chat, Account account) {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int TRANSCRIPT = 12;

  /// Returns what was waited for. Where it does not come, the error tells what was said last.
  <T> T until(String what, Function<Chat, Optional<T>> wanted) {
    var began = System.nanoTime();
    var found = new CompletableFuture<T>();
    try {
      chat.awaitThat(
          there -> {
            wanted.apply(there).ifPresent(found::complete);
            return found.isDone();
          },
          PATIENCE);
    } catch (IllegalStateException e) {
      throw new AssertionError(
          "%s waited %d s in vain for %s:%n%s"
              .formatted(chat.name(), PATIENCE.toSeconds(), what, transcript()),
          e);
    }
    account.waited(Duration.ofNanos(System.nanoTime() - began));
    return found.join();
  }

  private String transcript() {
    var messages = chat.messages();
    return messages.subList(Math.max(0, messages.size() - TRANSCRIPT), messages.size()).stream()
        .map(Waiting::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Message message) {
    var buttons =
        message.keyboard().stream().flatMap(List::stream).flatMap(key -> key.data().stream());
    return "%s %d %s %s"
        .formatted(
            message.fromBot() ? "<" : ">",
            message.id(),
            message.text().replace('\n', ' '),
            buttons.toList());
  }
}
