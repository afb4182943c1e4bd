package bitepoint.telegram;

import bitepoint.engine.Update;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers what people type after the bot's name in any chat. No turn is taken for it and nothing
/// of it is stored: it is answered at once, or not at all, and where many ask the oldest is the one
/// that nobody waits for any more. Owns a few threads.
public final class InlineQueries implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(InlineQueries.class);
  private static final int MOST_AT_ONCE = 8;
  private static final int MOST_WAITING = 256;

  private final Wire wire;
  private final InlineAnswers answers;
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          MOST_AT_ONCE,
          MOST_AT_ONCE,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          Thread.ofVirtual().name("inline-", 0).factory(),
          new ThreadPoolExecutor.DiscardOldestPolicy());
  private volatile long restUntil = System.nanoTime();

  public InlineQueries(Wire wire, InlineAnswers answers) {
    this.wire = wire;
    this.answers = answers;
  }

  /// Takes an update for good where it is an inline query. Waits for nothing.
  public boolean takes(Update update) {
    var query = query(update);
    query.ifPresent(found -> threads.execute(() -> answer(update.id(), found)));
    return query.isPresent();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /// The many updates that are none need not be parsed for it.
  private static Optional<JsonNode> query(Update update) {
    if (!update.body().contains("\"inline_query\"")) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(Json.MAPPER.readTree(update.body()).get("inline_query"));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private void answer(long updateId, JsonNode query) {
    if (restUntil - System.nanoTime() > 0) {
      return;
    }
    try {
      switch (wire.send("answerInlineQuery", answers.to(query)).join()) {
        case Answer.No<Optional<Integer>> no when no.code() == 429 ->
            restUntil = System.nanoTime() + no.retryAfter().orElse(Duration.ofSeconds(5)).toNanos();
        case Answer.No<Optional<Integer>> no when !no.description().contains("query is too old") ->
            log.warn("The answer to inline query {} was refused: {}", updateId, no.code());
        case Answer.No<Optional<Integer>> _,
            Answer.Ok<Optional<Integer>> _,
            Answer.NeverLeft<Optional<Integer>> _,
            Answer.Unclear<Optional<Integer>> _ -> {}
      }
    } catch (RuntimeException e) {
      log.error("Inline query {} could not be answered: {}", updateId, e.getClass().getName());
    }
  }
}
