package bitepoint.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// A chat as server-sent events: `/api/events?person=ID`. First what there is, then what happens.
final class EventStream implements HttpHandler {
  private static final int HEARTBEAT_SECONDS = 15;
  private static final int MOST_WAITING = 10_000;
  private static final Pattern PERSON = Pattern.compile("(?:.*&)?person=(\\d{1,18})(?:&.*)?");

  private final Chats chats;
  private final Switchboard switchboard;
  private final BotProfile profile;

  EventStream(Chats chats, Switchboard switchboard, BotProfile profile) {
    this.chats = chats;
    this.switchboard = switchboard;
    this.profile = profile;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
      var person = PERSON.matcher(query);
      var chat =
          person.matches() ? chats.find(Long.parseLong(person.group(1))) : Optional.<Chat>empty();
      if (chat.isEmpty()) {
        Http.send(exchange, new Complaint(404, "There is nobody with that id.").answer());
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(200, 0);
      follow(chat.get(), exchange.getResponseBody());
    }
  }

  private void follow(Chat chat, OutputStream out) throws IOException {
    var waiting = new LinkedBlockingQueue<Happening>(MOST_WAITING);
    var tooSlow = new AtomicBoolean();
    Consumer<Happening> watcher =
        happening -> {
          if (!waiting.offer(happening)) {
            tooSlow.set(true);
          }
        };
    var snapshot = chat.history().watch(watcher, kept -> snapshot(chat, kept));
    try {
      write(out, new Happening("snapshot", snapshot));
      while (!tooSlow.get()) {
        writeNext(waiting, out);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      chat.history().unwatch(watcher);
    }
  }

  private static void writeNext(BlockingQueue<Happening> waiting, OutputStream out)
      throws IOException, InterruptedException {
    var next = Optional.ofNullable(waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS));
    if (next.isPresent()) {
      write(out, next.get());
    } else {
      out.write(": still here\n\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  private static void write(OutputStream out, Happening happening) throws IOException {
    out.write(("event: " + happening.name() + "\ndata: ").getBytes(StandardCharsets.UTF_8));
    out.write(Json.bytes(happening.body()));
    out.write("\n\n".getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private ObjectNode snapshot(Chat chat, History.Remembered kept) {
    var json = Json.object();
    json.set("person", PageView.person(chat.person(), kept.blocked()));
    var messages = json.putArray("messages");
    kept.messages().forEach(message -> messages.add(PageView.message(message)));
    json.put("pinned", kept.pinned().orElse(null));
    json.set("commands", profile.commandsFor(chat.person()));
    json.put("description", profile.description(chat.language()));
    json.put("now", switchboard.clock().millis());
    json.putObject("bot")
        .put("name", switchboard.bot().firstName())
        .put("username", switchboard.bot().username());
    return json;
  }
}
