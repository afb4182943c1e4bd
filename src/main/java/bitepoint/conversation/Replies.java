package bitepoint.conversation;

import java.util.ArrayList;
import java.util.List;

/// What is said in one step to a message that wanted several things.
final class Replies {
  private Replies() {}

  /// Only the last keyboard is alive, and what was being asked is asked once at most, at the end.
  ///
  /// @param asked what was being asked before
  static Next underOneKeyboard(Next next, List<Reply> asked) {
    var last =
        next.replies().stream().filter(reply -> !reply.buttons().isEmpty()).reduce((_, one) -> one);
    var kept = new ArrayList<Reply>();
    for (var reply : next.replies()) {
      if (last.isEmpty() || reply.buttons().isEmpty() || reply == last.get()) {
        kept.add(reply);
      } else if (!reply.equals(last.get()) && !asked.contains(reply)) {
        kept.add(silenced(reply));
      }
    }
    return next.with(List.copyOf(kept));
  }

  private static Reply silenced(Reply reply) {
    return switch (reply) {
      case Reply.Text(var words, _) -> new Reply.Text(words, Keyboard.NONE);
      case Reply.Urgent(var words, _) -> new Reply.Urgent(words, Keyboard.NONE);
      case Reply.EditOf(var words, _) -> new Reply.EditOf(words, Keyboard.NONE);
      case Reply.Toast _, Reply.Reaction _, Reply.Document _ -> reply;
    };
  }
}
