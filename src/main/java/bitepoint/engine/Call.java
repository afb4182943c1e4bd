package bitepoint.engine;

import java.util.Optional;

/// One Bot API call, ready to be kept in the outbox.
///
/// @param method the Bot API method, such as `sendMessage`
/// @param body its JSON, complete but for `message_id` where `aimsAt` is present
/// @param carries the turn of the keyboard that the resulting message shows
/// @param aimsAt the turn of the keyboard whose message this call changes; the sender looks up the
///   message's id
public record Call(
    Kind kind, String method, String body, Optional<Integer> carries, Optional<Integer> aimsAt) {

  /// What is right when nobody knows whether a call arrived.
  public enum Kind {
    /// Somebody is waiting: sent again and counted.
    REPLY,
    /// The coach spoke first: not sent again.
    NUDGE,
    /// Doing it twice is the same as once: sent again.
    EDIT,
    /// Worth nothing later: dropped, and no row is kept.
    FLEETING,
    /// Another number on a clock, at its chat's pace: dropped where anything else waits for the
    /// chat or it does not arrive at once; no row is kept.
    TICK,
    /// Must not wait: overtakes what waits for the chat; sent again and counted.
    URGENT;

    /// Whether another process sends it where this one does not get to it.
    boolean isKept() {
      return switch (this) {
        case REPLY, NUDGE, EDIT, URGENT -> true;
        case FLEETING, TICK -> false;
      };
    }
  }

  @Override
  public String toString() {
    return "Call[" + kind + " " + method + "]";
  }
}
