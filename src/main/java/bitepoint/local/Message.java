package bitepoint.local;

import bitepoint.local.markup.FormattedText;
import bitepoint.local.markup.PageHtml;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A message in a chat, as it stands now.
///
/// @param content its text, or its caption where it has media
/// @param reaction the emoji that the bot put on it
/// @param edited when the bot changed it last
/// @param silent whether it arrived without a sound
/// @param viaBot whether the person chose it from what the bot offered inline
public record Message(
    int id,
    boolean fromBot,
    Instant date,
    FormattedText content,
    Optional<Media> media,
    Optional<InlineKeyboard> markup,
    Optional<String> reaction,
    Optional<Instant> edited,
    boolean silent,
    boolean viaBot) {

  /// A message that nobody has touched yet.
  static Message fresh(
      int id,
      boolean fromBot,
      Instant date,
      FormattedText content,
      Optional<Media> media,
      Optional<InlineKeyboard> markup,
      boolean silent) {
    return new Message(
        id,
        fromBot,
        date,
        content,
        media,
        markup,
        Optional.empty(),
        Optional.empty(),
        silent,
        false);
  }

  /// The same, as an inline result that the person chose.
  Message chosenInline() {
    return new Message(id, fromBot, date, content, media, markup, reaction, edited, silent, true);
  }

  /// The text or caption without markup.
  public String text() {
    return content.text();
  }

  /// The text or caption as HTML, safe to put into a page.
  public String html() {
    return PageHtml.of(content);
  }

  /// The buttons row by row, empty where there are none.
  public List<List<Key>> keyboard() {
    return markup.map(InlineKeyboard::keys).orElse(List.of());
  }

  /// The labels of its buttons, in reading order.
  public List<String> labels() {
    return keyboard().stream().flatMap(List::stream).map(Key::text).toList();
  }

  boolean showsTheSameAs(Message other) {
    return content.equals(other.content)
        && media.equals(other.media)
        && markup.equals(other.markup);
  }

  Message reacted(Optional<String> emoji) {
    return new Message(id, fromBot, date, content, media, markup, emoji, edited, silent, viaBot);
  }

  Message showing(
      FormattedText text, Optional<Media> shown, Optional<InlineKeyboard> keyboard, Instant when) {
    return new Message(
        id, fromBot, date, text, shown, keyboard, reaction, Optional.of(when), silent, viaBot);
  }
}
