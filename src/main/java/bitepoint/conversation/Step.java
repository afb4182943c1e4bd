package bitepoint.conversation;

import java.util.List;

/// What comes next: where the conversation stands, what the person sees, what is written down.
///
/// @param turn the number of the keyboard that is now the live one
public record Step(State state, int turn, List<Reply> replies, List<Change> changes) {
  public Step {
    replies = List.copyOf(replies);
    changes = List.copyOf(changes);
  }

  /// Whether nothing is kept of the person any more.
  public boolean forgets() {
    return changes.contains(new Change.Forgotten());
  }
}
