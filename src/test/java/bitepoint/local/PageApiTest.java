package bitepoint.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

class PageApiTest extends LocalTelegramTest {
  private final TestPage page = new TestPage(local);

  @AfterEach
  void closePage() {
    page.close();
  }

  @Test
  void people_are_listed_and_added() {
    var kim = page.post("/api/people", "{'name':' Kim ','language':'PT-br'}");

    assertThat(kim.path("name").asText()).isEqualTo("Kim");
    assertThat(kim.path("language").asText()).isEqualTo("pt-br");
    assertThat(kim.path("blocked").asBoolean(true)).isFalse();
    assertThat(page.get("/api/people"))
        .extracting(person -> person.path("id").asLong())
        .containsExactly(sam.id(), kim.path("id").asLong());
  }

  @Test
  void a_word_is_said_and_shown() throws TelegramApiException {
    var message = page.post("/api/say", "{'person':%d,'text':'hello <b>'}".formatted(sam.id()));

    assertThat(message.path("from").asText()).isEqualTo("person");
    assertThat(message.path("html").asText()).isEqualTo("hello &lt;b&gt;");
    assertThat(message.path("keyboard").isNull()).isTrue();
    assertThat(message.path("media").isNull()).isTrue();
    assertThat(message.path("reaction").isNull()).isTrue();
    assertThat(bot.updates().getFirst().getMessage().getText()).isEqualTo("hello <b>");
  }

  @Test
  void a_button_is_tapped_while_it_is_there() throws TelegramApiException {
    var id = bot.sends(sam, "question", "Good").getMessageId();
    var tap = "{'person':%d,'message':%d,'data':'%s'}";

    var tapped = page.posted("/api/tap", tap.formatted(sam.id(), id, "1.Good"));
    var missed = page.posted("/api/tap", tap.formatted(sam.id(), id, "1.Bad"));

    assertThat(tapped.statusCode()).isEqualTo(200);
    assertThat(missed.statusCode()).isEqualTo(409);
    assertThat(TestPage.json(missed).path("error").asText())
        .isEqualTo("That button is no longer there.");
    assertThat(bot.updates()).hasSize(1);
  }

  @Test
  void a_person_who_blocked_the_bot_must_unblock_it_to_write() {
    var blocked = page.post("/api/block", "{'person':%d,'blocked':true}".formatted(sam.id()));
    var said = page.posted("/api/say", "{'person':%d,'text':'hello'}".formatted(sam.id()));
    page.post("/api/block", "{'person':%d,'blocked':false}".formatted(sam.id()));

    assertThat(blocked.path("blocked").asBoolean()).isTrue();
    assertThat(said.statusCode()).isEqualTo(409);
    assertThat(sam.isBlocked()).isFalse();
  }

  @Test
  void the_clock_is_turned_through_the_agenda() {
    var plan = new Plan(clock.instant().plus(Duration.ofMinutes(10)));
    local.agenda(plan);

    var answer = page.post("/api/clock", "{'person':%d,'to':'hour'}".formatted(sam.id()));

    assertThat(plan.ticked).hasSize(1);
    assertThat(plan.ticked.getFirst()).isBetween(plan.due, plan.due.plusSeconds(30));
    assertThat(clock.offset()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
    assertThat(answer.path("now").asLong()).isCloseTo(clock.millis(), within(30_000L));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /api/people | {'name':''}                        | 400
          /api/people | {'name':'Kim','language':'German'} | 400
          /api/people | {                                  | 400
          /api/say    | {'person':1,'text':'hello'}        | 404
          /api/clock  | {'person':1,'to':'yesterday'}      | 400
          /api/what   | {}                                 | 404
          """)
  void what_cannot_be_met_is_answered_with_a_sentence(String path, String body, int code) {
    var answer = page.posted(path, body);

    assertThat(answer.statusCode()).isEqualTo(code);
    assertThat(TestPage.json(answer).path("error").asText()).matches("[A-Z].*\\.");
  }

  @Test
  void files_of_the_bot_are_served_as_what_they_are() throws TelegramApiException {
    bot.client()
        .execute(
            SendPhoto.builder().chatId(sam.id()).photo(TestBot.upload(PNG, "figure.png")).build());
    var html = "<script>".getBytes(StandardCharsets.UTF_8);
    bot.client()
        .execute(
            SendDocument.builder()
                .chatId(sam.id())
                .document(TestBot.upload(html, "x.html"))
                .build());

    var photo = page.fetch(url(sam.messages().getFirst()));
    var document = page.fetch(url(sam.messages().getLast()));

    assertThat(photo.body()).isEqualTo(PNG);
    assertThat(photo.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(document.headers().firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(document.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.fetch("/files/photo-unknown").statusCode()).isEqualTo(404);
  }

  @Test
  void the_page_and_what_belongs_to_it_are_served() {
    var html = page.fetch("/");
    var style = page.fetch("/page/chat.css");

    assertThat(html.statusCode()).isEqualTo(200);
    assertThat(html.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-ancestors 'none'");
    assertThat(style.headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
  }

  @ParameterizedTest
  @CsvSource({
    "/page/../LocalTelegram.class",
    "/page/..%2fLocalTelegram.class",
    "/page/%2e%2e/LocalTelegram.class",
    "/page//etc/passwd.txt",
    "/page/",
    "/LocalTelegram.class",
    "/page/missing.css"
  })
  void nothing_but_the_page_is_served(String path) {
    assertThat(page.fetch(path).statusCode()).isEqualTo(404);
  }

  /// One thing to do, once.
  private final class Plan implements Agenda {
    private final Instant due;
    private final List<Instant> ticked = new CopyOnWriteArrayList<>();

    Plan(Instant due) {
      this.due = due;
    }

    @Override
    public Optional<Instant> nextDue() {
      return ticked.isEmpty() ? Optional.of(due) : Optional.empty();
    }

    @Override
    public Optional<Instant> nextDue(long personId) {
      return nextDue();
    }

    @Override
    public void tick() {
      ticked.add(clock.instant());
    }
  }

  private static String url(Message message) {
    return PageView.message(message).path("media").path("url").asText();
  }
}
