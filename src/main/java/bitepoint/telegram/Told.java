package bitepoint.telegram;

import bitepoint.conversation.Keyboard;
import bitepoint.conversation.Reply;
import bitepoint.conversation.Step;
import bitepoint.conversation.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A reply with words that stay in the chat.
///
/// @param edits whether it takes the tapped message's place
/// @param otherwise present where the words stand under a document: what to say without it
record Told(Words words, Keyboard keyboard, boolean edits, Optional<Words> otherwise) {
  private Told(Words words, Keyboard keyboard, boolean edits) {
    this(words, keyboard, edits, Optional.empty());
  }

  /// A step's replies with words, in order. Of several keyboards only the last is shown.
  ///
  /// @param noticesToo whether a [Reply.Toast] must be a message, for want of a tap
  static List<Told> in(Step step, boolean noticesToo) {
    var told = new ArrayList<Told>();
    var shown = false;
    for (var reply : step.replies().reversed()) {
      for (var one : told(reply, noticesToo).toList()) {
        told.addFirst(shown ? new Told(one.words, Keyboard.NONE, one.edits, one.otherwise) : one);
        shown |= !one.keyboard.isEmpty();
      }
    }
    return told;
  }

  private static Stream<Told> told(Reply reply, boolean noticesToo) {
    return switch (reply) {
      case Reply.Text(var words, var keyboard) -> Stream.of(new Told(words, keyboard, false));
      case Reply.EditOf(var words, var keyboard) -> Stream.of(new Told(words, keyboard, true));
      case Reply.Toast(var words) when noticesToo ->
          Stream.of(new Told(words, Keyboard.NONE, false));
      case Reply.Document(var caption, var otherwise) ->
          Stream.of(new Told(caption, Keyboard.NONE, false, Optional.of(otherwise)));
      case Reply.Toast _, Reply.Reaction _ -> Stream.empty();
    };
  }
}
