package bitepoint.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultPhoto;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/// What people type after the bot's name.
class InlineTest extends LocalTelegramTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final TestPage page = new TestPage(local);

  @AfterEach
  void closePage() {
    page.close();
  }

  @Test
  void a_query_is_answered_and_a_result_is_posted_by_way_of_the_bot() throws TelegramApiException {
    var id = sam.asksInline("knee");
    var query = bot.updates().getFirst().getInlineQuery();
    bot.execute(answer(id, article("a", "Knee hug", "<b>No</b>.")));
    var answer = sam.awaitInline(id, PATIENCE);
    var posted = sam.choosesInline(id, "a");
    var told = bot.updates().getLast().getMessage();

    assertThat(query.getId()).isEqualTo(id);
    assertThat(query.getQuery()).isEqualTo("knee");
    assertThat(query.getFrom().getId()).isEqualTo(sam.id());
    assertThat(answer.titles()).containsExactly("Knee hug");
    assertThat(answer.cacheSeconds()).isEqualTo(300);
    assertThat(answer.personal()).isFalse();
    assertThat(posted.fromBot()).isFalse();
    assertThat(posted.html()).isEqualTo("<b>No</b>.");
    assertThat(told.getText()).isEqualTo("No.");
    assertThat(told.getFrom().getId()).isEqualTo(sam.id());
    assertThat(told.getViaBot().getId()).isEqualTo(bot.execute(new GetMe()).getId());
  }

  @Test
  void a_bot_that_does_not_ask_for_queries_hears_of_none() throws TelegramApiException {
    bot.execute(GetUpdates.builder().allowedUpdates(List.of("message")).build());

    sam.asksInline("knee");
    sam.says("hello");

    assertThat(bot.updates()).singleElement().matches(update -> update.hasMessage());
    assertThat(bot.execute(new GetMe()).getSupportInlineQueries()).isTrue();
  }

  @Test
  void a_query_is_answered_once_and_only_what_was_offered_can_be_chosen()
      throws TelegramApiException {
    var id = sam.asksInline("knee");
    bot.execute(answer(id, article("a", "Knee hug", "No.")));

    assertThat(catchRefusal(answer(id, article("a", "Knee hug", "No."))))
        .isEqualTo(
            "400 Bad Request: query is too old and response timeout expired or query ID is invalid");
    assertThatThrownBy(() -> sam.choosesInline(id, "b"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(sam.messages()).isEmpty();
  }

  static Stream<Arguments> refusals() {
    var fine = article("a", "Knee hug", "No.");
    return Stream.of(
        Arguments.of(List.of(fine, fine), "RESULT_ID_DUPLICATE"),
        Arguments.of(List.of(article("ä".repeat(33), "Knee hug", "No.")), "RESULT_ID_INVALID"),
        Arguments.of(List.of(article("a", " ", "No.")), "ARTICLE_TITLE_EMPTY"),
        Arguments.of(
            List.of(article("a", "Knee hug", "<p>No.")),
            "can't parse inline query result: can't parse entities: Unsupported start tag \"p\" at byte offset 0"),
        Arguments.of(
            List.of(article("a", "Knee hug", "x".repeat(4097))),
            "can't parse inline query result: message is too long"),
        Arguments.of(
            IntStream.range(0, 51).mapToObj(i -> article("a" + i, "Knee hug", "No.")).toList(),
            "RESULTS_TOO_MUCH"),
        Arguments.of(
            List.of(
                InlineQueryResultPhoto.builder()
                    .id("a")
                    .photoUrl("https://example.org/a")
                    .thumbnailUrl("https://example.org/a")
                    .build()),
            "can't parse inline query result: type \"photo\" is unsupported for the inline query result"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void what_telegram_would_refuse_is_refused(List<InlineQueryResult> results, String why) {
    var id = sam.asksInline("knee");

    assertThat(catchRefusal(new AnswerInlineQuery(id, results)))
        .isEqualTo("400 Bad Request: " + why);
  }

  @Test
  void the_page_shows_what_is_offered_and_posts_what_is_chosen() throws Exception {
    var asked = "{'person':%d,'text':'knee'}".formatted(sam.id());
    var offered = CompletableFuture.supplyAsync(() -> page.post("/api/inline", asked));
    var poll = GetUpdates.builder().timeout(20).build();
    var id = bot.execute(poll).getFirst().getInlineQuery().getId();
    bot.execute(answer(id, article("a", "Knee hug", "<b>No</b>.")));

    assertThat(offered.get().path("query").asText()).isEqualTo(id);
    assertThat(offered.get().at("/results/0/title").asText()).isEqualTo("Knee hug");

    var choice = "{'person':%d,'query':'%s','result':'%s'}";
    var posted = page.post("/api/inline/choose", choice.formatted(sam.id(), id, "a"));
    var missed = page.posted("/api/inline/choose", choice.formatted(sam.id(), id, "b"));
    assertThat(posted.path("html").asText()).isEqualTo("<b>No</b>.");
    assertThat(posted.path("viaBot").asBoolean()).isTrue();
    assertThat(missed.statusCode()).isEqualTo(409);
    assertThat(sam.messages()).hasSize(1);
  }

  private static AnswerInlineQuery answer(String id, InlineQueryResult... results) {
    return new AnswerInlineQuery(id, List.of(results));
  }

  private static InlineQueryResultArticle article(String id, String title, String html) {
    return InlineQueryResultArticle.builder()
        .id(id)
        .title(title)
        .inputMessageContent(
            InputTextMessageContent.builder().messageText(html).parseMode("HTML").build())
        .build();
  }

  private String catchRefusal(AnswerInlineQuery answer) {
    var refusal =
        catchThrowableOfType(TelegramApiRequestException.class, () -> bot.execute(answer));
    return refusal.getErrorCode() + " " + refusal.getApiResponse();
  }
}
