package bitepoint.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/// The way to the Bot API: one client that sends, and one that waits for updates. Owns their
/// connections and threads until it is closed. Nothing that it returns, throws or prints holds the
/// token.
public final class Wire implements AutoCloseable {
  static final int MOST_AT_ONCE = 64;

  private final String host;
  private final OkHttpClient sending;
  private final OkHttpClient polling;
  private final OkHttpTelegramClient sender;
  private final OkHttpTelegramClient poller;
  private final Multipart files;

  /// Connects to nothing yet.
  ///
  /// @param address such as `https://api.telegram.org`
  /// @throws IllegalArgumentException for an address that is not `http(s)://host[:port]`
  public Wire(String token, URI address) {
    var url = url(address);
    host = url.getHost();
    sending = client(Duration.ofSeconds(20));
    polling = client(Duration.ofSeconds(Poller.TIMEOUT_SECONDS + 15L));
    sender = new OkHttpTelegramClient(Json.MAPPER, sending, token, url);
    poller = new OkHttpTelegramClient(Json.MAPPER, polling, token, url);
    files = new Multipart(sending, bot(url, token));
  }

  /// Sends a call; answered with the id of the message that it made or changed, if any. Never
  /// completes exceptionally.
  CompletableFuture<Answer<Optional<Integer>>> send(String method, String body) {
    return execute(sender, new RawCall(method, body));
  }

  /// Sends a document with its file; answered like any other call. Never completes exceptionally.
  CompletableFuture<Answer<Optional<Integer>>> send(DocumentCall call) {
    return sender.executeAsync(call).thenApply(_ -> call.answer()).exceptionally(Wire::failure);
  }

  /// Sends a picture with its file. Never completes exceptionally.
  ///
  /// @param body names the file as `attach://` and the part
  /// @param moves whether it is sent as an animation
  CompletableFuture<Answer<Posted>> send(
      String method, String body, String part, Attachment file, boolean moves) {
    return files
        .send(method, body, part, file, (parser, _) -> Posted.read(parser, moves))
        .exceptionally(Wire::failure);
  }

  /// Asks for the bot's user name. Never completes exceptionally.
  CompletableFuture<Answer<String>> me() {
    return execute(sender, new RawMe());
  }

  /// Asks where Telegram delivers updates to. Never completes exceptionally.
  CompletableFuture<Answer<WebhookInfo>> webhookInfo() {
    return execute(sender, new WebhookInfo.Question());
  }

  /// Waits for updates, at most that long. Never completes exceptionally.
  CompletableFuture<Answer<RawUpdates.Batch>> poll(OptionalLong offset, int timeoutSeconds) {
    return execute(poller, new RawUpdates(offset, timeoutSeconds));
  }

  /// Ends the polls under way.
  void abandonPolls() {
    polling.dispatcher().cancelAll();
  }

  /// Ends every call under way.
  @Override
  public void close() {
    for (var client : List.of(polling, sending)) {
      client.dispatcher().cancelAll();
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
  }

  @Override
  public String toString() {
    return "Wire[" + host + "]";
  }

  /// A call as a whole has a time, once it is connected its parts have none: to watch each of them
  /// costs more than to read it.
  private static OkHttpClient client(Duration patience) {
    var threads = Thread.ofVirtual().name("wire-", 0).factory();
    var dispatcher = new Dispatcher(Executors.newThreadPerTaskExecutor(threads));
    dispatcher.setMaxRequests(MOST_AT_ONCE);
    dispatcher.setMaxRequestsPerHost(MOST_AT_ONCE);
    var client =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectionPool(IdleConnections.pool(MOST_AT_ONCE))
            .protocols(List.of(Protocol.HTTP_1_1))
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .connectTimeout(Duration.ofSeconds(10))
            .writeTimeout(Duration.ZERO)
            .readTimeout(Duration.ZERO)
            .callTimeout(patience);
    Departure.watch(client);
    return client.build();
  }

  private static <T> CompletableFuture<Answer<T>> execute(
      OkHttpTelegramClient client, Raw<Answer<T>> call) {
    try {
      return client.executeAsync(call).exceptionally(Wire::failure);
    } catch (TelegramApiException e) {
      return CompletableFuture.completedFuture(failure(e));
    }
  }

  private static <T> Answer<T> failure(Throwable failure) {
    return switch (failure) {
      case CompletionException e when e.getCause() != null -> failure(e.getCause());
      case Departure.NeverLeft e -> new Answer.NeverLeft<>(String.valueOf(e.getMessage()));
      case Departure.Underway e -> new Answer.Unclear<>(String.valueOf(e.getMessage()));
      case Throwable e -> new Answer.Unclear<>(e.getClass().getSimpleName());
    };
  }

  private static HttpUrl bot(TelegramUrl url, String token) {
    return new HttpUrl.Builder()
        .scheme(url.getSchema())
        .host(url.getHost())
        .port(url.getPort())
        .addPathSegment("bot" + token)
        .build();
  }

  private static TelegramUrl url(URI address) {
    var scheme = String.valueOf(address.getScheme());
    var path = String.valueOf(address.getPath());
    if (address.getHost() == null || !scheme.matches("https?") || !path.matches("/?")) {
      throw new IllegalArgumentException(
          "the Bot API's address must look like https://api.telegram.org or http://127.0.0.1:8081");
    }
    var port = address.getPort() > 0 ? address.getPort() : scheme.equals("https") ? 443 : 80;
    return new TelegramUrl(scheme, address.getHost(), port, false);
  }
}
