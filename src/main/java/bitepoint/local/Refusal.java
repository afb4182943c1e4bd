package bitepoint.local;

import java.util.Optional;

/// A call that Telegram refuses, with its code and in its words.
final class Refusal extends Exception {
  private final int code;
  private final Optional<Integer> retryAfter;

  Refusal(int code, String description, Optional<Integer> retryAfter) {
    super(description, null, false, false);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  static Refusal badRequest(String why) {
    return new Refusal(400, "Bad Request: " + why, Optional.empty());
  }

  static Refusal forbidden(String why) {
    return new Refusal(403, "Forbidden: " + why, Optional.empty());
  }

  static Refusal conflict() {
    return new Refusal(
        409,
        "Conflict: terminated by other getUpdates request; "
            + "make sure that only one bot instance is running",
        Optional.empty());
  }

  static Refusal hooked() {
    return new Refusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; "
            + "use deleteWebhook to delete the webhook first",
        Optional.empty());
  }

  int code() {
    return code;
  }

  String description() {
    return String.valueOf(getMessage());
  }

  Answer answer() {
    var json =
        Json.object().put("ok", false).put("error_code", code).put("description", description());
    retryAfter.ifPresent(seconds -> json.putObject("parameters").put("retry_after", seconds));
    return new Answer(code, "application/json", Json.bytes(json));
  }
}
