package bitepoint.telegram;

import bitepoint.conversation.Drawing;
import bitepoint.engine.Call;
import bitepoint.engine.Call.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Words on their way into a chat, with the buttons under them.
///
/// @param kind of a message of its own
/// @param target the message whose place it takes; empty for one of its own
/// @param markup an inline keyboard's JSON, which carries that turn
/// @param hushed whether a message of its own comes without a sound; a picture always has one
record Post(
    long chatId,
    Kind kind,
    OptionalInt target,
    String html,
    Optional<String> markup,
    int turn,
    boolean hushed) {
  static final int MOST_IN_A_TEXT = 4096;
  static final int MOST_UNDER_A_PICTURE = 1024;

  @Override
  public String toString() {
    return "Post[…]";
  }

  /// A text, or several with the buttons under the last.
  List<Call> asText() {
    var pages = Pages.of(html, MOST_IN_A_TEXT);
    var calls = new ArrayList<Call>();
    for (var page = 0; page < pages.size(); page++) {
      var last = page == pages.size() - 1;
      var edited = page == 0 ? target : OptionalInt.empty();
      var under = last ? markup : Optional.<String>empty();
      calls.add(
          new Call(
              edited.isPresent() ? Kind.EDIT : kind,
              edited.isPresent() ? "editMessageText" : "sendMessage",
              body(edited, pages.get(page), under),
              under.map(_ -> turn),
              Optional.empty()));
    }
    return calls;
  }

  private String body(OptionalInt edited, String page, Optional<String> under) {
    return hushed && edited.isEmpty()
        ? Bodies.hushed(chatId, page, under)
        : Bodies.text(chatId, edited, page, under);
  }

  /// A picture with the words under it; words that are too long for that follow it.
  List<Call> under(Drawing drawing) {
    var first = target.isPresent() ? Kind.EDIT : kind;
    var shown = Optional.of(drawing);
    if (Plain.text(html).length() <= MOST_UNDER_A_PICTURE) {
      var frame = new Frame(chatId, target, shown, html, true, markup);
      return List.of(frame.call(first, markup.map(_ -> turn)));
    }
    var bare = new Frame(chatId, target, shown, "", true, Optional.empty());
    var calls = new ArrayList<Call>();
    calls.add(bare.call(first, Optional.empty()));
    calls.addAll(new Post(chatId, kind, OptionalInt.empty(), html, markup, turn, hushed).asText());
    return calls;
  }
}
