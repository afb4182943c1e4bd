package bitepoint.faults;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.local.Chat;
import bitepoint.local.Message;
import java.util.HashMap;
import java.util.List;

/// What arrived in a chat, held against the calls that were to send it. Calls go to a chat in
/// order, so a message that no call owns up to came from an earlier attempt at the next one that
/// does.
///
/// @param messages the calls that made messages, in order, all of them sent
record Deliveries(Chat chat, List<Ledger.Sent> messages) {

  /// Counts the messages beyond one a call, and makes sure that each of them belongs to a call that
  /// was sent more than once.
  int duplicates() {
    var arrived = new HashMap<Ledger.Sent, Integer>();
    chat.fromBot().forEach(message -> arrived.merge(callFor(message), 1, Integer::sum));
    assertThat(arrived).containsOnlyKeys(messages);
    arrived.forEach((call, times) ->
        assertThat(times).as("%s: %s", chat.name(), call).isLessThanOrEqualTo(call.attempts()));
    return chat.fromBot().size() - messages.size();
  }

  /// Makes sure that older keyboards were taken away, but for those that came twice.
  void onlyTheNewestKeyboardIsAlive() {
    var alive = chat.fromBot().stream().flatMap(Choice::of).toList();
    var newest = alive.stream().mapToInt(Choice::turn).max().orElse(0);
    for (var choice : alive) {
      assertThat(choice.turn() == newest || callFor(choice.message()).wasUnknown())
          .as("%s may still tap %s", chat.name(), choice)
          .isTrue();
    }
  }

  private Ledger.Sent callFor(Message message) {
    return messages.stream()
        .filter(call -> call.messageId().orElseThrow() >= message.id())
        .findFirst()
        .orElseThrow(() -> new AssertionError(chat.name() + " got out of nowhere " + message));
  }
}
