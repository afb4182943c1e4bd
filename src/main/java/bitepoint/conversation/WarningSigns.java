package bitepoint.conversation;

/// The emergency questions (`coaching.md` 2.2, tier A and fever), asked before exercise and at
/// every flare.
final class WarningSigns {
  private WarningSigns() {}

  /// @param opener what to say before the list
  static Reply question(Words opener) {
    return new Reply.Text(
        Words.of("warning.ask", "opener", opener),
        Keyboard.column(
            Buttons.labelled("warning.none", "no"), Buttons.labelled("warning.some", "yes")));
  }
}
