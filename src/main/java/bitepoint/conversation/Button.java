package bitepoint.conversation;

import java.util.Optional;

/// A button of an inline keyboard. The keyboard's turn is added when it is shown.
public record Button(Words label, String action, Optional<String> argument) {
  public static Button of(Words label, String action) {
    return new Button(label, action, Optional.empty());
  }

  public static Button of(Words label, String action, Object argument) {
    return new Button(label, action, Optional.of(argument.toString()));
  }
}
