package bitepoint.local;

import bitepoint.local.markup.FormattedText;

/// A result that the bot offers while somebody types after its name.
///
/// @param description in the list, may be empty
/// @param content of the message that is posted when it is chosen
public record InlineResult(String id, String title, String description, FormattedText content) {
  /// The text that is posted, without markup.
  public String text() {
    return content.text();
  }
}
