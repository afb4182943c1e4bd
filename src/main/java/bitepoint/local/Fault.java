package bitepoint.local;

import java.time.Duration;
import java.util.Optional;

/// Something that goes wrong with a Bot API call, to try out how the bot bears it.
public sealed interface Fault {
  /// Answered with an error; the call has no effect.
  record Refused(int code, String description, Optional<Integer> retryAfter) implements Fault {}

  /// Answered with a page of HTML, as a gateway does; the call has no effect.
  record GatewayPage(int code) implements Fault {}

  /// The call has its effect, then the connection ends without an answer.
  record LostAnswer() implements Fault {}

  /// The call has no effect and is not answered until the server closes.
  record Silence() implements Fault {}

  /// The call has its effect at once and is answered after that time.
  record LateAnswer(Duration after) implements Fault {}

  static Fault tooManyRequests(int retryAfterSeconds) {
    return new Refused(
        429, "Too Many Requests: retry after " + retryAfterSeconds, Optional.of(retryAfterSeconds));
  }

  static Fault forbidden() {
    return refused(403, "Forbidden: bot was blocked by the user");
  }

  static Fault conflict() {
    var words = Refusal.conflict();
    return refused(words.code(), words.description());
  }

  static Fault serverError() {
    return refused(500, "Internal Server Error");
  }

  static Fault badGateway() {
    return new GatewayPage(502);
  }

  static Fault lostAnswer() {
    return new LostAnswer();
  }

  static Fault silence() {
    return new Silence();
  }

  static Fault lateAnswer(Duration after) {
    return new LateAnswer(after);
  }

  static Fault refused(int code, String description) {
    return new Refused(code, description, Optional.empty());
  }
}
