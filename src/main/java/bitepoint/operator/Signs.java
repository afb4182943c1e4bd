package bitepoint.operator;

import java.time.Instant;
import java.util.Optional;

/// How the bot is, at a glance.
///
/// @param lastPoll when Telegram last answered a poll as it should
/// @param contested whether another process polls with the same token
/// @param unwritten how many transactions the database refused since the start
public record Signs(Optional<Instant> lastPoll, boolean contested, long unwritten) {}
