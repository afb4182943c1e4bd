package bitepoint.local;

import java.nio.file.Path;
import java.util.Optional;

/// How a local Telegram is set up.
///
/// @param port on loopback; 0 finds a free one
/// @param token the only one accepted; empty accepts any
/// @param memory the file that chats outlast a restart in; empty forgets them
/// @param clock that messages are dated by
/// @param recordedCalls how many calls are kept for [LocalTelegram#calls]; 0 keeps none
/// @param keptMessages how many messages a chat keeps
/// @param botName as the chat shows it
public record LocalSettings(
    int port,
    Optional<String> token,
    Optional<Path> memory,
    TurnableClock clock,
    int recordedCalls,
    int keptMessages,
    String botName) {

  /// A free port, any token, no memory, real time, the last 100 000 calls and 2000 messages a chat.
  public static LocalSettings defaults() {
    return new LocalSettings(
        0, Optional.empty(), Optional.empty(), TurnableClock.real(), 100_000, 2_000, "Bite Point");
  }

  public LocalSettings port(int wanted) {
    return new LocalSettings(wanted, token, memory, clock, recordedCalls, keptMessages, botName);
  }

  public LocalSettings token(String only) {
    return new LocalSettings(
        port, Optional.of(only), memory, clock, recordedCalls, keptMessages, botName);
  }

  public LocalSettings memory(Path file) {
    return new LocalSettings(
        port, token, Optional.of(file), clock, recordedCalls, keptMessages, botName);
  }

  public LocalSettings clock(TurnableClock other) {
    return new LocalSettings(port, token, memory, other, recordedCalls, keptMessages, botName);
  }

  /// For load: no calls are recorded and few messages are kept.
  public LocalSettings light() {
    return new LocalSettings(port, token, memory, clock, 0, 20, botName);
  }

  @Override
  public String toString() {
    return "LocalSettings[port=" + port + "]";
  }
}
