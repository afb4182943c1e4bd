package bitepoint;

import bitepoint.telegram.Limits;
import bitepoint.telegram.WebhookPlace;
import bitepoint.telegram.Wire;
import java.net.URI;
import java.util.Optional;

/// How Telegram is reached, and how it reaches the bot.
///
/// @param api where the Bot API is: scheme, host and port, without a path
/// @param webhook where updates are delivered; absent: they are polled
/// @param limits how much is sent
public record Line(Token token, URI api, Optional<WebhookPlace> webhook, Limits limits) {
  /// A way to Telegram that belongs to the caller.
  Wire wire() {
    return new Wire(token.secret(), api);
  }
}
