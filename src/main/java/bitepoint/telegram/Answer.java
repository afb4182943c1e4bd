package bitepoint.telegram;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What came back for a call. A call never fails with an exception: whatever went wrong is one of
/// these.
sealed interface Answer<T> extends Serializable {
  /// The same answer, with what is wanted of its result.
  default <R> Answer<R> map(Function<T, R> wanted) {
    return switch (this) {
      case Ok<T>(var result) -> new Ok<>(wanted.apply(result));
      case No<T>(var code, var description, var retryAfter) ->
          new No<>(code, description, retryAfter);
      case NeverLeft<T>(var what) -> new NeverLeft<>(what);
      case Unclear<T>(var what) -> new Unclear<>(what);
    };
  }

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
