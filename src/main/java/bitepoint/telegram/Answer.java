package bitepoint.telegram;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// What came back for a call. A call never fails with an exception: whatever went wrong is one of
/// these.
sealed interface Answer<T> extends Serializable {
  /// Telegram did it.
  record Ok<T>(T result) implements Answer<T> {}

  /// Telegram refused, and said so.
  ///
  /// @param description for the log; what Telegram quotes in it is what somebody wrote, and is left
  ///   out
  /// @param retryAfter present with a flood limit: not to be called again before that
  record No<T>(int code, String description, Optional<Duration> retryAfter) implements Answer<T> {
    private static final Pattern QUOTED =
        Pattern.compile("\".*\"|(?<=[\\s:])'.*'(?!\\w)", Pattern.DOTALL);

    public No {
      description = QUOTED.matcher(description).replaceAll("…");
    }
  }

  /// Certainly not delivered: no connection was made.
  ///
  /// @param what for the log; never holds an address
  record NeverLeft<T>(String what) implements Answer<T> {}

  /// Nobody knows whether it was delivered: no answer, or none that can be read.
  ///
  /// @param what for the log; never holds an address
  record Unclear<T>(String what) implements Answer<T> {}
}
