package bitepoint.telegram;

/// A file that goes along with a call. It lives no longer than the call.
public record Attachment(String fileName, byte[] content) {
  @Override
  public String toString() {
    return "Attachment[" + content.length + " bytes]";
  }
}
