package bitepoint.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.stream.Stream;

/// Does what the chat page does. Owns an HTTP client.
final class TestPage implements AutoCloseable {
  /// An event of the stream.
  record Event(String name, JsonNode body) {}

  private final HttpClient http = HttpClient.newHttpClient();
  private final LocalTelegram local;

  TestPage(LocalTelegram local) {
    this.local = local;
  }

  JsonNode get(String path) {
    return json(send(request(path).build()));
  }

  HttpResponse<byte[]> fetch(String path) {
    return send(request(path).build());
  }

  JsonNode post(String path, String body) {
    return json(posted(path, body));
  }

  HttpResponse<byte[]> posted(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
            .build());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(local.url().resolve(path));
  }

  HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The events of a chat, as they come; waits for the next.
  Iterator<Event> events(Chat chat) {
    var request = request("/api/events?person=" + chat.id()).build();
    Stream<String> lines;
    try {
      lines = http.send(request, HttpResponse.BodyHandlers.ofLines()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    var all = lines.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Event next() {
        var name = all.next().substring("event: ".length());
        var body = read(all.next().substring("data: ".length()));
        all.next();
        return new Event(name, body);
      }
    };
  }

  static JsonNode json(HttpResponse<byte[]> response) {
    return read(new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
  }

  private static JsonNode read(String json) {
    try {
      return Json.MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
