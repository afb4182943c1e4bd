package bitepoint.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What goes to one chat: one after the other, at the chat's pace. For the sender's thread.
final class Lane {
  final long chatId;
  final Deque<Parcel> waiting = new ArrayDeque<>();
  final Pace pace;

  /// One is under way, so the others wait.
  boolean busy;

  /// Nothing goes before this moment.
  long notBefore;

  private int shownTurn = -1;
  private int shownIn = -1;

  Lane(long chatId, Pace pace, long now) {
    this.chatId = chatId;
    this.pace = pace;
    this.notBefore = now;
  }

  /// Nothing goes before that moment; a longer rest stays.
  void restsUntil(long moment) {
    notBefore = moment - notBefore > 0 ? moment : notBefore;
  }

  long readyAt() {
    var paced = pace.readyAt();
    return paced - notBefore > 0 ? paced : notBefore;
  }

  boolean isIdle(long now) {
    return !busy && waiting.isEmpty() && pace.isFull(now);
  }

  /// That message now shows the keyboard of that turn.
  void shows(int turn, int messageId) {
    shownTurn = turn;
    shownIn = messageId;
  }

  /// The message that shows the keyboard of that turn, where it is the newest.
  Optional<Integer> showing(int turn) {
    return turn == shownTurn ? Optional.of(shownIn) : Optional.empty();
  }

  /// Whether that message is known to show another keyboard by now.
  boolean showsAnother(int turn, int messageId) {
    return messageId == shownIn && turn != shownTurn;
  }
}
