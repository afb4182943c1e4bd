package bitepoint.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the chat page asks for: `/api/…`.
final class PageApi implements HttpHandler {
  private static final Logger LOG = LoggerFactory.getLogger(PageApi.class);
  private static final int LONGEST_TEXT = 4096;
  private static final int LONGEST_QUERY = 256;

  /// As long as Telegram waits for a bot.
  private static final Duration INLINE = Duration.ofSeconds(10);

  private static final int MOST_BYTES = 1 << 20;

  /// Turns the clock for a person.
  interface Turning {
    Instant turn(long personId, ClockHands.Destination destination);
  }

  private final Chats chats;
  private final Turning turning;

  PageApi(Chats chats, Turning turning) {
    this.chats = chats;
    this.turning = turning;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Http.send(exchange, answer(exchange));
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    try {
      var asked = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
      return ok(
          switch (asked) {
            case "GET /api/people" -> people();
            case "POST /api/people" -> addPerson(body(exchange));
            case "POST /api/say" -> say(body(exchange));
            case "POST /api/tap" -> tap(body(exchange));
            case "POST /api/inline" -> inline(body(exchange));
            case "POST /api/inline/choose" -> choose(body(exchange));
            case "POST /api/block" -> block(body(exchange));
            case "POST /api/clock" -> clock(body(exchange));
            default -> throw new Complaint(404, "There is nothing here.");
          });
    } catch (Complaint complaint) {
      return complaint.answer();
    } catch (RuntimeException e) {
      LOG.error("The chat page asked for something that failed.", e);
      return new Complaint(500, "That failed; the log says why.").answer();
    }
  }

  private JsonNode people() {
    var people = Json.array();
    chats.all().forEach(chat -> people.add(person(chat)));
    return people;
  }

  private JsonNode addPerson(JsonNode asked) throws Complaint {
    var name = asked.path("name").asText().strip();
    var language = asked.path("language").asText("en").strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty() || name.length() > 64) {
      throw new Complaint(400, "A name has 1 to 64 characters.");
    }
    if (!language.matches("[a-z]{2,3}(?:-[a-z0-9]{2,8})?")) {
      throw new Complaint(400, "A language is a code such as en or pt-br.");
    }
    return person(chats.add(name, language));
  }

  private JsonNode say(JsonNode asked) throws Complaint {
    var text = asked.path("text").asText().strip();
    if (text.isEmpty() || text.length() > LONGEST_TEXT) {
      throw new Complaint(400, "A message has 1 to 4096 characters.");
    }
    return PageView.message(openChat(asked).says(text));
  }

  private JsonNode tap(JsonNode asked) throws Complaint {
    var chat = openChat(asked);
    var data = asked.path("data").asText();
    var message = chat.message(asked.path("message").asInt());
    if (message.flatMap(Message::markup).filter(keys -> keys.offers(data)).isEmpty()) {
      throw new Complaint(409, "That button is no longer there.");
    }
    chat.taps(asked.path("message").asInt(), data);
    return Json.object();
  }

  /// What the bot offers to who types that after its name; nothing where it does not answer.
  private JsonNode inline(JsonNode asked) throws Complaint {
    var chat = openChat(asked);
    var typed = asked.path("text").asText();
    if (typed.length() > LONGEST_QUERY) {
      throw new Complaint(400, "What is typed after the bot's name has up to 256 characters.");
    }
    try {
      return PageView.offered(chat.awaitInline(chat.asksInline(typed), INLINE));
    } catch (IllegalStateException e) {
      throw new Complaint(504, "The bot doesn't answer.");
    }
  }

  private JsonNode choose(JsonNode asked) throws Complaint {
    try {
      var query = asked.path("query").asText();
      return PageView.message(openChat(asked).choosesInline(query, asked.path("result").asText()));
    } catch (IllegalArgumentException e) {
      throw new Complaint(409, "That result is no longer there.");
    }
  }

  private JsonNode block(JsonNode asked) throws Complaint {
    var chat = chat(asked);
    if (asked.path("blocked").asBoolean()) {
      chat.blocks();
    } else {
      chat.unblocks();
    }
    return person(chat);
  }

  private JsonNode clock(JsonNode asked) throws Complaint {
    var destination =
        switch (asked.path("to").asText()) {
          case "hour" -> ClockHands.Destination.HOUR;
          case "check-in" -> ClockHands.Destination.CHECK_IN;
          case "sunday" -> ClockHands.Destination.SUNDAY;
          default -> throw new Complaint(400, "The clock turns to hour, check-in or sunday.");
        };
    var now = turning.turn(chat(asked).id(), destination);
    return Json.object().put("now", now.toEpochMilli());
  }

  private Chat openChat(JsonNode asked) throws Complaint {
    var chat = chat(asked);
    if (chat.isBlocked()) {
      throw new Complaint(409, "You have blocked the bot. Unblock it first.");
    }
    return chat;
  }

  private Chat chat(JsonNode asked) throws Complaint {
    return chats
        .find(asked.path("person").asLong())
        .orElseThrow(() -> new Complaint(404, "There is nobody with that id."));
  }

  private static JsonNode person(Chat chat) {
    return PageView.person(chat.person(), chat.isBlocked());
  }

  private static JsonNode body(HttpExchange exchange) throws IOException, Complaint {
    var type =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse("");
    if (!type.toLowerCase(Locale.ROOT).matches("application/json\\s*(?:;.*)?")) {
      throw new Complaint(415, "The request must be application/json.");
    }
    try {
      var body = exchange.getRequestBody().readNBytes(MOST_BYTES);
      return Json.MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      throw new Complaint(400, "The request is not JSON.");
    }
  }

  private static Answer ok(JsonNode body) {
    return new Answer(200, "application/json", Json.bytes(body));
  }
}
