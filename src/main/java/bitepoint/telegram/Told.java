package bitepoint.telegram;

import bitepoint.conversation.Drawing;
import bitepoint.conversation.Keyboard;
import bitepoint.conversation.Reply;
import bitepoint.conversation.Step;
import bitepoint.conversation.Words;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A reply with words that stay in the chat.
record Told(Words words, Keyboard keyboard, Way way, Over over) {
  private Told(Words words, Keyboard keyboard, Way way) {
    this(words, keyboard, way, new Over.Nothing());
  }

  /// How it comes.
  enum Way {
    BELOW,
    /// The same without a sound.
    HUSHED,
    /// The same, and it stays at the top of the chat.
    PINNED,
    /// In the tapped message's place.
    IN_PLACE,
    /// Before everything that waits.
    AHEAD
  }

  /// What the words stand under.
  sealed interface Over {
    /// They are a text of their own.
    record Nothing() implements Over {}

    record Picture(Drawing drawing) implements Over {}

    /// @param otherwise what to say without it
    record Document(Reply.Document.Kind kind, Words otherwise) implements Over {}
  }

  /// A step's replies with words, in order. Of several keyboards only the last is shown, or the one
  /// of what is urgent.
  ///
  /// @param noticesToo whether a [Reply.Toast] must be a message, for want of a tap
  static List<Told> in(Step step, boolean noticesToo) {
    var told = step.replies().stream().flatMap(reply -> told(reply, noticesToo)).toList();
    var shown = -1;
    for (var at = 0; at < told.size(); at++) {
      var one = told.get(at);
      var kept = shown >= 0 && told.get(shown).way == Way.AHEAD && one.way != Way.AHEAD;
      shown = one.keyboard.isEmpty() || kept ? shown : at;
    }
    var alive = shown;
    return IntStream.range(0, told.size())
        .mapToObj(at -> at == alive ? told.get(at) : told.get(at).withoutKeyboard())
        .toList();
  }

  private Told withoutKeyboard() {
    return new Told(words, Keyboard.NONE, way, over);
  }

  private static Stream<Told> told(Reply reply, boolean noticesToo) {
    return switch (reply) {
      case Reply.Text(var words, var keyboard) -> Stream.of(new Told(words, keyboard, Way.BELOW));
      case Reply.Hushed(var words, var keyboard) ->
          Stream.of(new Told(words, keyboard, Way.HUSHED));
      case Reply.Urgent(var words, var keyboard) -> Stream.of(new Told(words, keyboard, Way.AHEAD));
      case Reply.Pinned(var words, var keyboard) ->
          Stream.of(new Told(words, keyboard, Way.PINNED));
      case Reply.EditOf(var words, var keyboard) ->
          Stream.of(new Told(words, keyboard, Way.IN_PLACE));
      case Reply.Picture(var drawing, var caption, var keyboard, var replaces) ->
          Stream.of(
              new Told(
                  caption,
                  keyboard,
                  replaces ? Way.IN_PLACE : Way.BELOW,
                  new Over.Picture(drawing)));
      case Reply.Toast(var words) when noticesToo ->
          Stream.of(new Told(words, Keyboard.NONE, Way.BELOW));
      case Reply.Document(var kind, var caption, var otherwise) ->
          Stream.of(
              new Told(caption, Keyboard.NONE, Way.BELOW, new Over.Document(kind, otherwise)));
      case Reply.Tick _, Reply.Toast _, Reply.Reaction _, Reply.Unpinned _ -> Stream.empty();
    };
  }
}
