package bitepoint.local;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Files that a browser fetches: the chat page at `/`, what belongs to it at `/page/…`, what the
/// bot sent at `/files/…`.
final class Pages implements HttpHandler {
  private static final Pattern PAGE = Pattern.compile("/page/([\\w-]+(?:/[\\w-]+)*\\.(\\w+))");
  private static final Pattern FILE = Pattern.compile("/files/([\\w-]+)");
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data: blob:; media-src 'self' data: blob:; "
          + "style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; "
          + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final FileShelf files;

  Pages(FileShelf files) {
    this.files = files;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var found = answer(exchange);
      Http.send(
          exchange,
          found.isPresent() ? found.get() : new Complaint(404, "There is nothing here.").answer());
    }
  }

  private Optional<Answer> answer(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("GET")) {
      return Optional.of(new Complaint(405, "This can only be fetched.").answer());
    }
    var headers = exchange.getResponseHeaders();
    var path = exchange.getRequestURI().getPath();
    var file = FILE.matcher(path);
    if (file.matches()) {
      headers.set("Cache-Control", "private, max-age=31536000, immutable");
      return files.file(file.group(1)).map(upload -> file(upload, headers));
    }
    headers.set("Cache-Control", "no-cache");
    headers.set("Content-Security-Policy", POLICY);
    var page = PAGE.matcher(path.equals("/") ? "/page/chat.html" : path);
    return page.matches() ? resource(page.group(1), page.group(2)) : Optional.empty();
  }

  private static Answer file(Upload upload, Headers headers) {
    var name = upload.fileName().replaceAll("[^\\w.-]", "_");
    headers.set("Content-Disposition", "inline; filename=\"" + name + "\"");
    return new Answer(200, ImageSize.of(upload.content()).contentType(), upload.content());
  }

  private static Optional<Answer> resource(String name, String extension) throws IOException {
    try (var content = Pages.class.getResourceAsStream("page/" + name)) {
      return content == null
          ? Optional.empty()
          : Optional.of(new Answer(200, contentType(extension), content.readAllBytes()));
    }
  }

  private static String contentType(String extension) {
    return switch (extension) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js", "mjs" -> "text/javascript; charset=utf-8";
      case "json", "webmanifest" -> "application/json";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "gif" -> "image/gif";
      case "ico" -> "image/x-icon";
      case "woff2" -> "font/woff2";
      case "txt" -> "text/plain; charset=utf-8";
      default -> "application/octet-stream";
    };
  }
}
