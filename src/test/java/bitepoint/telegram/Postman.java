package bitepoint.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// Posts to a webhook as Telegram does, or as somebody else would. Owns an HTTP client.
final class Postman implements AutoCloseable {
  static final String SECRET = "a-secret_for-Tests";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI url;

  Postman(URI url) {
    this.url = url;
  }

  /// Where a webhook can be made on this machine.
  static WebhookPlace place() {
    try (var free = new ServerSocket(0)) {
      var port = free.getLocalPort();
      var url = URI.create("http://127.0.0.1:" + port + "/telegram");
      return new WebhookPlace(url, "127.0.0.1", port, SECRET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The code that an update with that text is answered with.
  int posts(long id, String text) {
    return posts(SECRET, "{\"update_id\":%d,\"message\":{\"text\":\"%s\"}}".formatted(id, text));
  }

  /// The code that it is answered with.
  int posts(String secret, String body) {
    return code(
        HttpRequest.newBuilder(url)
            .header("X-Telegram-Bot-Api-Secret-Token", secret)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  int code(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
