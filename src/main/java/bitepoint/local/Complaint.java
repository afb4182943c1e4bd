package bitepoint.local;

/// A request of the chat page that cannot be met. The message is a sentence for the person at the
/// page.
final class Complaint extends Exception {
  private final int code;

  Complaint(int code, String sentence) {
    super(sentence, null, false, false);
    this.code = code;
  }

  Answer answer() {
    return new Answer(
        code, "application/json", Json.bytes(Json.object().put("error", getMessage())));
  }
}
