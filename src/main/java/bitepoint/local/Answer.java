package bitepoint.local;

import java.nio.charset.StandardCharsets;

/// What goes back over HTTP.
record Answer(int code, String contentType, byte[] body) {
  private static final byte[] OK = "{\"ok\":true,\"result\":".getBytes(StandardCharsets.UTF_8);

  /// A Bot API call that succeeded.
  ///
  /// @param result its JSON
  static Answer ok(byte[] result) {
    var body = new byte[OK.length + result.length + 1];
    System.arraycopy(OK, 0, body, 0, OK.length);
    System.arraycopy(result, 0, body, OK.length, result.length);
    body[body.length - 1] = '}';
    return new Answer(200, "application/json", body);
  }

  static Answer html(int code, String html) {
    return new Answer(code, "text/html", html.getBytes(StandardCharsets.UTF_8));
  }
}
