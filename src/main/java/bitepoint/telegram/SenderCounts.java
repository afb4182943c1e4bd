package bitepoint.telegram;

/// What a sender has done since it was made.
///
/// @param sent calls that Telegram accepted
/// @param retried calls sent again that certainly had not arrived, or that do no harm twice
/// @param uncertainResent replies sent again although they may have arrived
/// @param uncertain calls given up without knowing whether they arrived
/// @param refused calls that Telegram refused for good
public record SenderCounts(
    long sent, long retried, long uncertainResent, long uncertain, long refused) {}
