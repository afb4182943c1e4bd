package bitepoint.conversation;

import java.util.Optional;

/// What a button does: callback data is `turn.name[.argument]`, at most 64 bytes.
///
/// @param turn the number of the keyboard that carried the button
public record Action(int turn, String name, Optional<String> argument) {
  /// Telegram's own limit is in bytes.
  private static final int MOST_CHARACTERS = 64;

  /// An action that no keyboard of ours could have carried; always outdated.
  public static final Action FOREIGN = new Action(-1, "foreign", Optional.empty());

  /// The same tap, on a message that does not show this button: it can only be outdated.
  public Action notShown() {
    return new Action(turn, FOREIGN.name, Optional.empty());
  }

  /// Whether a keyboard of ours that is still alive can have carried it.
  boolean isOurs(int liveTurn) {
    return turn >= 0 && turn <= liveTurn && !(turn == liveTurn && name.equals(FOREIGN.name));
  }

  /// Never fails: data that is not ours reads as [#FOREIGN].
  public static Action parse(String data) {
    var parts = data.split("\\.", 3);
    if (data.length() > MOST_CHARACTERS || parts.length < 2 || !parts[0].matches("\\d{1,9}")) {
      return FOREIGN;
    }
    var argument = parts.length == 3 ? Optional.of(parts[2]) : Optional.<String>empty();
    return new Action(Integer.parseInt(parts[0]), parts[1], argument);
  }

  /// The wire form that [#parse] reads back.
  public String data() {
    return turn + "." + name + argument.map(text -> "." + text).orElse("");
  }
}
