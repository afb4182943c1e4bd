package bitepoint.conversation;

import java.util.Optional;

/// What a button does: callback data is `turn.name[.argument]`, at most 64 bytes.
///
/// @param turn the number of the keyboard that carried the button
public record Action(int turn, String name, Optional<String> argument) {

  /// An action that no keyboard of ours could have carried; always outdated.
  public static final Action FOREIGN = new Action(-1, "foreign", Optional.empty());

  /// Never fails: data that is not ours reads as [#FOREIGN].
  public static Action parse(String data) {
    var parts = data.split("\\.", 3);
    if (parts.length < 2 || !parts[0].matches("\\d{1,9}")) {
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
