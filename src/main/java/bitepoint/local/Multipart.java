package bitepoint.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads `multipart/form-data`.
final class Multipart {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");
  private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final byte[] body;
  private final ObjectNode values = Json.object();
  private final Map<String, Upload> uploads = new HashMap<>();

  private Multipart(byte[] body) {
    this.body = body;
  }

  static Parameters read(byte[] body, String contentType) throws Refusal {
    var boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw Refusal.badRequest("boundary of the multipart form is missing");
    }
    var reader = new Multipart(body);
    reader.read(("--" + boundary.group(1)).getBytes(StandardCharsets.UTF_8));
    return new Parameters(reader.values, Map.copyOf(reader.uploads), ApiCall.Encoding.FORM);
  }

  private void read(byte[] delimiter) {
    var start = find(delimiter, 0);
    while (start >= 0) {
      var from = start + delimiter.length + 2;
      var next = find(delimiter, Math.min(from, body.length));
      if (next < 0) {
        return;
      }
      part(from, next - 2);
      start = next;
    }
  }

  private void part(int from, int to) {
    var blank = find(BLANK_LINE, from);
    if (blank < 0 || blank > to) {
      return;
    }
    var head = new String(body, from, blank - from, StandardCharsets.UTF_8);
    var content = Arrays.copyOfRange(body, blank + BLANK_LINE.length, Math.max(to, blank + 4));
    var name = first(NAME, head).orElse("");
    first(FILE_NAME, head)
        .ifPresentOrElse(
            file -> uploads.put(name, new Upload(file.replace("%22", "\""), content)),
            () -> values.put(name, new String(content, StandardCharsets.UTF_8)));
  }

  private int find(byte[] wanted, int from) {
    for (var i = from; i <= body.length - wanted.length; i++) {
      if (body[i] == wanted[0]
          && Arrays.equals(body, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<String> first(Pattern pattern, String head) {
    var matcher = pattern.matcher(head);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
