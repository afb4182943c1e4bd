package bitepoint.engine;

import java.util.List;

/// What is answered to an update for which no turn is taken and nobody is remembered.
///
/// @param chatId where the calls go
/// @param leaves whether the last call leaves that chat: what comes before it is said once
public record Aside(long chatId, List<Call> calls, boolean leaves) {
  public Aside {
    calls = List.copyOf(calls);
  }

  /// A farewell: what is said to that chat, and the call that leaves it.
  public static Aside leaving(long chatId, Call words, Call leave) {
    return new Aside(chatId, List.of(words, leave), true);
  }
}
