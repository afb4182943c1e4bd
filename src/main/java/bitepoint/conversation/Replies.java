package bitepoint.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is said in one step to a message that wanted several things.
final class Replies {
  private Replies() {}

  /// Only the last keyboard is alive, and what was being asked is asked once at most, at the end.
  ///
  /// @param asked what was being asked before
  static Next underOneKeyboard(Next next, List<Reply> asked) {
    var last =
        next.replies().stream().filter(reply -> !reply.buttons().isEmpty()).reduce((_, one) -> one);
    var kept = new ArrayList<Reply>();
    for (var reply : next.replies()) {
      if (last.isEmpty() || reply.buttons().isEmpty() || reply == last.get()) {
        kept.add(reply);
      } else if (!reply.equals(last.get()) && !asked.contains(reply)) {
        kept.add(silenced(reply));
      }
    }
    return next.with(List.copyOf(kept));
  }

  /// What is said in words, in one message with the buttons of the last; nothing changes where
  /// anything but texts is said.
  static Next inOneMessage(Next next) {
    var texts =
        next.replies().stream()
            .flatMap(reply -> reply instanceof Reply.Text text ? Stream.of(text) : Stream.of())
            .toList();
    return texts.isEmpty() || texts.size() < next.replies().size()
        ? next
        : next.with(
            List.of(
                new Reply.Text(
                    Words.lines(texts.stream().map(Reply.Text::words).toList()),
                    texts.getLast().keyboard())));
  }

  /// The same with one button more under what is said last; nothing where nothing is said in words.
  static Next endingWith(Next next, Button button) {
    var replies = new ArrayList<>(next.replies());
    var at = carrier(replies);
    if (at >= 0) {
      var reply = replies.get(at);
      replies.set(at, under(reply, reply.buttons().and(button)));
    }
    return next.with(List.copyOf(replies));
  }

  /// The one with the buttons, or else the last that may have some; -1 where there is none.
  private static int carrier(List<Reply> replies) {
    var last = -1;
    for (var at = 0; at < replies.size(); at++) {
      var reply = replies.get(at);
      if (!reply.buttons().isEmpty()) {
        return at;
      }
      last = mayHaveButtons(reply) ? at : last;
    }
    return last;
  }

  private static boolean mayHaveButtons(Reply reply) {
    return switch (reply) {
      case Reply.Text _, Reply.Hushed _, Reply.Pinned _, Reply.EditOf _, Reply.Picture _ -> true;
      case Reply.Urgent _,
          Reply.Tick _,
          Reply.Unpinned _,
          Reply.Toast _,
          Reply.Reaction _,
          Reply.Document _ ->
          false;
    };
  }

  private static Reply silenced(Reply reply) {
    return under(reply, Keyboard.NONE);
  }

  private static Reply under(Reply reply, Keyboard keyboard) {
    return switch (reply) {
      case Reply.Text(var words, _) -> new Reply.Text(words, keyboard);
      case Reply.Hushed(var words, _) -> new Reply.Hushed(words, keyboard);
      case Reply.Urgent(var words, _) -> new Reply.Urgent(words, keyboard);
      case Reply.Pinned(var words, _) -> new Reply.Pinned(words, keyboard);
      case Reply.EditOf(var words, _) -> new Reply.EditOf(words, keyboard);
      case Reply.Picture(var drawing, var caption, _, var replaces) ->
          new Reply.Picture(drawing, caption, keyboard, replaces);
      case Reply.Tick _, Reply.Unpinned _, Reply.Toast _, Reply.Reaction _, Reply.Document _ ->
          reply;
    };
  }
}
