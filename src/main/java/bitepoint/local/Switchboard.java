package bitepoint.local;

/// What all chats share.
///
/// @param updates where the bot hears from
/// @param callbacks taps that wait for an answer
/// @param inline what people type after the bot's name
record Switchboard(
    Account bot,
    TurnableClock clock,
    UpdateQueue updates,
    Callbacks callbacks,
    InlineQueries inline) {
  /// A chat as the bot sees it.
  BotView view(Account person) {
    return new BotView(bot, person);
  }
}
