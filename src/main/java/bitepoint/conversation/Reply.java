package bitepoint.conversation;

/// What the person sees. Words are looked up when it is rendered.
public sealed interface Reply {
  /// A new message.
  record Text(Words words, Keyboard keyboard) implements Reply {}

  /// A new message that comes without a sound, for what can wait until somebody looks.
  record Hushed(Words words, Keyboard keyboard) implements Reply {}

  /// A new message that goes ahead of everything that waits for the person, for what must not wait:
  /// a warning sign, a cry for help.
  record Urgent(Words words, Keyboard keyboard) implements Reply {}

  /// A new message that stays at the top of the chat, without a sound. It needs its buttons: what
  /// was pinned is found again by them.
  record Pinned(Words words, Keyboard keyboard) implements Reply {}

  /// Takes the message of that turn's keyboard from the top of the chat; nothing where it is not
  /// there any more.
  record Unpinned(int turn) implements Reply {}

  /// Turns the tapped message into this one; where nothing was tapped, or a picture was, a new
  /// message.
  record EditOf(Words words, Keyboard keyboard) implements Reply {}

  /// A message with something to see, the words under it and the buttons below. Where it cannot be
  /// seen, the words and buttons come all the same.
  ///
  /// @param replaces whether it takes the tapped message's place where that shows a picture too;
  ///   else, and where nothing was tapped, it is a new message
  record Picture(Drawing drawing, Words caption, Keyboard keyboard, boolean replaces)
      implements Reply {}

  /// Other words on the message whose buttons are alive, as a clock shows another number: without a
  /// sound, its buttons as they were, and dropped where anything else waits to be said. Without
  /// buttons it is the last, which is not dropped.
  record Tick(Words words, Keyboard keyboard) implements Reply {}

  /// A short notice over the chat after a tap, at most 200 characters; a message where nothing was
  /// tapped.
  record Toast(Words words) implements Reply {}

  /// A file made of what is kept of the person when it is sent, and kept nowhere.
  ///
  /// @param otherwise what to say where it cannot be made
  record Document(Kind kind, Words caption, Words otherwise) implements Reply {
    public enum Kind {
      /// All of it, to take away.
      EVERYTHING,
      /// A page for a clinician.
      REPORT
    }
  }

  /// An emoji on the person's own message; nothing where they tapped.
  record Reaction(String emoji) implements Reply {
    /// To what they say is done.
    static final Reaction DONE = new Reaction("👍");
  }

  /// The same as a message of its own, whatever was tapped.
  default Reply anew() {
    return switch (this) {
      case EditOf(var words, var keyboard) -> new Text(words, keyboard);
      case Picture(var drawing, var caption, var keyboard, _) ->
          new Picture(drawing, caption, keyboard, false);
      case Text _,
          Hushed _,
          Urgent _,
          Pinned _,
          Unpinned _,
          Tick _,
          Toast _,
          Document _,
          Reaction _ ->
          this;
    };
  }

  /// Whether something comes with it that may not be lost above what takes the tapped message's
  /// place.
  default boolean isSaid() {
    return switch (this) {
      case Text _, Hushed _, Urgent _, Pinned _, EditOf _, Picture _, Document _ -> true;
      case Reaction _, Unpinned _, Tick _, Toast _ -> false;
    };
  }

  /// The same in place of the tapped message.
  default Reply inPlace() {
    return switch (this) {
      case Text(var words, var keyboard) -> new EditOf(words, keyboard);
      case Picture(var drawing, var caption, var keyboard, _) ->
          new Picture(drawing, caption, keyboard, true);
      case EditOf _,
          Hushed _,
          Urgent _,
          Pinned _,
          Unpinned _,
          Tick _,
          Toast _,
          Document _,
          Reaction _ ->
          this;
    };
  }

  /// The new buttons that come with it.
  default Keyboard buttons() {
    return switch (this) {
      case Text(_, var keyboard) -> keyboard;
      case Hushed(_, var keyboard) -> keyboard;
      case Urgent(_, var keyboard) -> keyboard;
      case Pinned(_, var keyboard) -> keyboard;
      case EditOf(_, var keyboard) -> keyboard;
      case Picture(_, _, var keyboard, _) -> keyboard;
      case Tick _, Toast _, Reaction _, Document _, Unpinned _ -> Keyboard.NONE;
    };
  }
}
