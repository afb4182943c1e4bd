package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.engine.Call;
import bitepoint.engine.Call.Kind;
import bitepoint.engine.Outbox.Outcome;
import bitepoint.local.Chat;
import bitepoint.local.Fault;
import bitepoint.local.LocalTelegram;
import bitepoint.local.Message;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {
  private static final Limits NO_LIMITS = new Limits(100_000, 100_000, 1000);

  private final LocalTelegram telegram = LocalTelegram.start();
  private final Wire wire = new Wire("1:token", telegram.url());
  private final MemoryOutbox outbox = new MemoryOutbox();
  private final ConcurrentLinkedQueue<Long> blocked = new ConcurrentLinkedQueue<>();
  private Sender sender = sender(NO_LIMITS);
  private Chat sam = telegram.addPerson(7, "Sam", "en");
  private Chat ada = telegram.addPerson(8, "Ada", "en");

  @BeforeEach
  void people_have_started_the_bot() {
    sam.says("/start");
    ada.says("/start");
  }

  @AfterEach
  void close() {
    sender.close();
    wire.close();
    telegram.close();
  }

  @Test
  void the_messages_of_a_chat_arrive_in_order_and_those_of_others_between_them() {
    sender.start();
    for (var i = 0; i < 50; i++) {
      outbox.queue(7, message(7, "to Sam " + i));
      outbox.queue(8, message(8, "to Ada " + i));
    }
    allSettled();

    assertThat(texts(sam)).isEqualTo(numbered("to Sam ", 50));
    assertThat(texts(ada)).isEqualTo(numbered("to Ada ", 50));
    assertThat(sender.counts()).isEqualTo(new SenderCounts(100, 0, 0, 0, 0));
  }

  @Test
  void nothing_leaves_before_its_claim_is_durable() {
    sender.start();
    outbox.gate.acquireUninterruptibly();
    var id = outbox.queue(7, message(7, "hello")).getFirst();
    Soon.until("the claim waits", outbox.gate::hasQueuedThreads);
    assertThat(telegram.calls("sendMessage")).isEmpty();

    outbox.gate.release();
    allSettled();

    assertThat(outbox.claims()).containsExactly(id);
    assertThat(outbox.outcomes(id))
        .containsExactly(new Outcome.Sent(id, Optional.of(lastMessage(sam).id())));
  }

  @Test
  void a_chat_gets_a_short_burst_and_then_its_pace_while_others_do_not_wait() {
    sender = sender(new Limits(100_000, 10, 2));
    sender.start();
    var took =
        Soon.took(() -> {
          for (var i = 0; i < 6; i++) {
            outbox.queue(7, message(7, "to Sam " + i));
          }
          outbox.queue(8, message(8, "to Ada"));
          Soon.until("Ada's message", () -> !texts(ada).isEmpty());
          assertThat(texts(sam)).hasSizeLessThanOrEqualTo(3);
          allSettled();
        });

    assertThat(took).isBetween(Duration.ofMillis(400), Duration.ofMillis(2000));
    assertThat(texts(sam)).isEqualTo(numbered("to Sam ", 6));
  }

  @Test
  void who_waits_for_what_is_queued_goes_on_once_it_has_arrived_or_patience_ends() {
    sender = sender(new Limits(100_000, 5, 2));
    sender.start();
    for (var i = 0; i < 4; i++) {
      outbox.queue(7, message(7, "to Sam " + i));
    }
    sender.awaitSent(Duration.ofSeconds(20));
    assertThat(texts(sam)).isEqualTo(numbered("to Sam ", 4));

    telegram.inject("sendMessage", Fault.silence());
    outbox.queue(8, message(8, "to Ada"));
    sender.awaitSent(Duration.ofMillis(50));
    assertThat(texts(ada)).isEmpty();
  }

  @Test
  void all_chats_together_keep_the_pace_of_all() {
    sender = sender(new Limits(40, 100, 5));
    sender.start();
    var took =
        Soon.took(() -> {
          for (var i = 0; i < 30; i++) {
            telegram.addPerson(100 + i, "P", "en").says("/start");
            outbox.queue(100 + i, message(100 + i, "hello"));
          }
          allSettled();
        });

    assertThat(took).isBetween(Duration.ofMillis(490), Duration.ofSeconds(4));
  }

  @Test
  void the_answer_to_a_tap_overtakes_what_waits_for_its_chats_pace() {
    sender = sender(new Limits(100_000, 0.01, 1));
    sender.start();
    outbox.queue(7, keyboard(1));
    Soon.until("the keyboard", () -> !sam.lastKeyboard().isEmpty());
    outbox.queue(7, message(7, "much later"));
    var callback = sam.taps("1.go");
    var id = outbox.queue(7, answer(callback, "ok")).getFirst();

    Soon.until("the answer", () -> outbox.isSettled(id));
    assertThat(sam.tapAnswers()).extracting(Chat.TapAnswer::text).containsExactly("ok");
    assertThat(texts(sam)).containsExactly("ask");
  }

  @Test
  void a_flood_limit_rests_its_chat_to_the_second_and_no_other() {
    telegram.inject("sendMessage", Fault.tooManyRequests(1));
    sender.start();
    var began = InstantSource.system().instant();
    var id = outbox.queue(7, message(7, "one"), message(7, "two")).getFirst();
    Soon.until("the refusal", () -> !outbox.outcomes(id).isEmpty());
    outbox.queue(8, message(8, "to Ada"));
    Soon.until("Ada's message", () -> !texts(ada).isEmpty());
    assertThat(texts(sam)).isEmpty();
    allSettled();

    assertThat(texts(sam)).containsExactly("one", "two");
    assertThat(outbox.outcomes(id).getFirst())
        .isInstanceOfSatisfying(
            Outcome.Later.class,
            later -> assertThat(later.notBefore()).isAfterOrEqualTo(began.plusSeconds(1)));
    assertThat(Duration.between(began, InstantSource.system().instant()))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(sender.counts().retried()).isEqualTo(1);
  }

  @Test
  void a_flood_limit_that_repeats_at_once_rests_everybody() {
    telegram.inject("sendMessage", Fault.tooManyRequests(1), 2);
    sender.start();
    var first = outbox.queue(7, message(7, "to Sam")).getFirst();
    Soon.until("the first refusal", () -> !outbox.outcomes(first).isEmpty());
    var second = outbox.queue(8, message(8, "to Ada")).getFirst();
    Soon.until("the second refusal", () -> !outbox.outcomes(second).isEmpty());
    var third = telegram.addPerson(9, "Kim", "en");
    third.says("/start");
    var took =
        Soon.took(() -> {
          outbox.queue(9, message(9, "to Kim"));
          allSettled();
        });

    assertThat(took).isGreaterThan(Duration.ofMillis(800));
    assertThat(telegram.calls("sendMessage")).hasSize(5);
  }

  @Test
  void nobody_writes_on_to_somebody_who_blocked_the_bot() {
    sam.blocks();
    sender.start();
    var ids = outbox.queue(7, message(7, "one"), message(7, "two"));
    outbox.queue(8, message(8, "to Ada"));
    allSettled();

    assertThat(outbox.outcomes(ids.getFirst()))
        .containsExactly(new Outcome.Refused(ids.get(0), 403));
    assertThat(outbox.outcomes(ids.getLast()))
        .containsExactly(new Outcome.Refused(ids.get(1), 403));
    assertThat(blocked).containsExactly(7L);
    assertThat(texts(ada)).containsExactly("to Ada");
    assertThat(sender.counts().refused()).isEqualTo(2);
  }

  @Test
  void markup_that_telegram_cannot_parse_is_sent_again_as_plain_text() {
    sender.start();
    var call = call(Kind.REPLY, "sendMessage", text(7, OptionalInt.empty(), "<b>less &lt; more"));
    var id = outbox.queue(7, call).getFirst();
    allSettled();

    assertThat(texts(sam)).containsExactly("less < more");
    assertThat(outbox.outcomes(id).getFirst()).isInstanceOf(Outcome.Sent.class);
  }

  @Test
  void an_edit_whose_message_is_gone_becomes_a_new_message() {
    sender.start();
    outbox.queue(7, call(Kind.EDIT, "editMessageText", text(7, OptionalInt.of(4321), "new")));
    allSettled();

    assertThat(texts(sam)).containsExactly("new");
  }

  @Test
  void an_edit_that_changes_nothing_counts_as_sent_and_names_its_message() {
    sender.start();
    outbox.queue(7, message(7, "same"));
    allSettled();
    var message = lastMessage(sam).id();
    var again = call(Kind.EDIT, "editMessageText", text(7, OptionalInt.of(message), "same"));
    var id = outbox.queue(7, again).getFirst();
    allSettled();

    assertThat(outbox.outcomes(id)).containsExactly(new Outcome.Sent(id, Optional.of(message)));
  }

  @Test
  void the_answer_to_a_tap_that_is_too_old_is_let_go() {
    sender.start();
    var id = outbox.queue(7, answer("1234", "late")).getFirst();
    allSettled();

    assertThat(outbox.outcomes(id)).containsExactly(new Outcome.Sent(id, Optional.empty()));
  }

  @Test
  void what_telegram_refuses_is_logged_without_its_words_and_holds_nothing_up() {
    try (var log = LogLines.of(Sender.class)) {
      sender.start();
      var secret = call(Kind.REPLY, "sendMessage", text(7, OptionalInt.empty(), "x".repeat(5000)));
      var id = outbox.queue(7, secret, message(7, "after")).getFirst();
      allSettled();

      assertThat(outbox.outcomes(id)).containsExactly(new Outcome.Refused(id, 400));
      assertThat(texts(sam)).containsExactly("after");
      assertThat(log.lines())
          .singleElement()
          .asString()
          .contains("Row " + id, "400")
          .doesNotContain("xxx");
    }
  }

  @Test
  void a_reply_that_may_have_arrived_is_sent_again_and_counted() {
    telegram.inject("sendMessage", new Fault.LostAnswer());
    sender.start();
    var id = outbox.queue(7, message(7, "hello")).getFirst();
    allSettled();

    assertThat(texts(sam)).containsExactly("hello", "hello");
    assertThat(sender.counts()).isEqualTo(new SenderCounts(1, 0, 1, 0, 0));
    assertThat(outbox.claims()).containsExactly(id, id);
  }

  @Test
  void a_nudge_that_may_have_arrived_is_not() {
    telegram.inject("sendMessage", new Fault.LostAnswer());
    sender.start();
    var nudge = call(Kind.NUDGE, "sendMessage", text(7, OptionalInt.empty(), "hello"));
    var id = outbox.queue(7, nudge).getFirst();
    allSettled();

    assertThat(texts(sam)).containsExactly("hello");
    assertThat(outbox.outcomes(id)).containsExactly(new Outcome.Uncertain(id));
    assertThat(sender.counts()).isEqualTo(new SenderCounts(0, 0, 0, 1, 0));
  }

  @Test
  void an_edit_that_may_have_arrived_is_made_again() {
    sender.start();
    outbox.queue(7, message(7, "before"));
    allSettled();
    telegram.inject("editMessageText", new Fault.LostAnswer());
    var message = lastMessage(sam).id();
    outbox.queue(7, call(Kind.EDIT, "editMessageText", text(7, OptionalInt.of(message), "after")));
    allSettled();

    assertThat(texts(sam)).containsExactly("after");
    assertThat(sender.counts()).isEqualTo(new SenderCounts(2, 1, 0, 0, 0));
  }

  @Test
  void the_answer_to_a_tap_is_never_sent_twice() {
    telegram.inject("answerCallbackQuery", new Fault.LostAnswer());
    sender.start();
    var id = outbox.queue(7, answer("1234", "")).getFirst();
    allSettled();

    assertThat(outbox.outcomes(id)).containsExactly(new Outcome.Uncertain(id));
    assertThat(telegram.calls("answerCallbackQuery")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502})
  void an_error_of_telegrams_own_is_borne(int code) {
    telegram.inject("sendMessage", code == 500 ? Fault.serverError() : Fault.badGateway(), 2);
    sender.start();
    outbox.queue(7, message(7, "hello"));
    allSettled();

    assertThat(texts(sam)).containsExactly("hello");
    assertThat(sender.counts().uncertainResent()).isEqualTo(2);
  }

  @Test
  void a_reply_is_given_up_after_eight_attempts() {
    telegram.inject("sendMessage", Fault.serverError());
    var id = outbox.leave(7, message(7, "hello"), 7);
    sender.start();
    allSettled();

    assertThat(outbox.outcomes(id)).containsExactly(new Outcome.Uncertain(id));
    assertThat(telegram.calls("sendMessage")).hasSize(1);
  }

  @Test
  void a_token_that_telegram_does_not_know_loses_nothing_and_is_said_once() {
    telegram.inject("sendMessage", Fault.refused(401, "Unauthorized"), 3);
    try (var log = LogLines.of(Sender.class)) {
      sender.start();
      outbox.queue(7, message(7, "one"));
      outbox.queue(8, message(8, "two"));
      allSettled();

      assertThat(texts(sam)).containsExactly("one");
      assertThat(texts(ada)).containsExactly("two");
      assertThat(log.lines()).hasSize(2);
      assertThat(log.lines().getFirst()).contains("TELEGRAM_BOT_TOKEN");
      assertThat(log.lines().getLast()).contains("Working again");
    }
  }

  @Test
  void a_call_aims_at_the_message_that_shows_a_turns_keyboard() {
    sender.start();
    outbox.queue(7, keyboard(3), message(7, "words"), retire(3));
    allSettled();

    assertThat(sam.lastKeyboard()).isEmpty();
    assertThat(telegram.calls("editMessageReplyMarkup")).hasSize(1);
  }

  @Test
  void a_keyboard_shown_by_an_earlier_process_is_found_in_the_outbox() {
    sender.start();
    outbox.queue(7, keyboard(3));
    allSettled();
    sender.close();
    sender = sender(NO_LIMITS);
    sender.start();
    outbox.queue(7, retire(3));
    allSettled();

    assertThat(sam.lastKeyboard()).isEmpty();
  }

  @Test
  void a_call_that_aims_at_nothing_is_let_go() {
    sender.start();
    var id = outbox.queue(7, retire(3)).getFirst();
    allSettled();

    assertThat(outbox.outcomes(id)).containsExactly(new Outcome.Sent(id, Optional.empty()));
    assertThat(telegram.calls("editMessageReplyMarkup")).isEmpty();
  }

  @Test
  void a_message_that_shows_a_newer_keyboard_keeps_it() {
    sender.start();
    outbox.queue(7, keyboard(3));
    allSettled();
    var edited = Bodies.text(7, OptionalInt.of(lastMessage(sam).id()), "ask again", markup(4));
    var edit = new Call(Kind.EDIT, "editMessageText", edited, Optional.of(4), Optional.empty());
    outbox.queue(7, edit, retire(3));
    allSettled();

    assertThat(sam.lastKeyboard()).hasSize(1);
  }

  @Test
  void what_an_earlier_process_left_goes_first_and_nothing_goes_twice() {
    outbox.leave(7, message(7, "left"), 0);
    outbox.failNext(1);
    sender.start();
    outbox.queue(7, message(7, "new"));
    outbox.tellAgain();
    allSettled();

    assertThat(texts(sam)).containsExactly("left", "new");
  }

  @Test
  void an_outbox_that_cannot_be_written_loses_nothing() {
    sender.start();
    outbox.queue(7, message(7, "zero"));
    allSettled();
    outbox.failNext(2);
    outbox.queue(7, message(7, "one"), message(7, "two"));
    allSettled();

    assertThat(texts(sam)).containsExactly("zero", "one", "two");
  }

  @Test
  void close_takes_less_than_a_second_and_leaves_the_rest_queued() {
    telegram.inject("sendMessage", new Fault.Silence());
    sender.start();
    var ids = outbox.queue(7, message(7, "one"), message(7, "two"));
    Soon.until("the claim", () -> outbox.claims().equals(List.of(ids.getFirst())));

    assertThat(Soon.took(sender::close)).isLessThan(Duration.ofSeconds(1));
    assertThat(outbox.outcomes(ids.getFirst())).isEmpty();
    assertThat(outbox.claims()).containsExactly(ids.getFirst());
  }

  @Test
  void what_was_never_started_can_be_closed() {
    assertThat(Soon.took(sender::close)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void close_waits_for_an_answer_that_is_on_its_way() {
    telegram.inject("sendMessage", new Fault.LateAnswer(Duration.ofMillis(200)));
    sender.start();
    var id = outbox.queue(7, message(7, "one")).getFirst();
    Soon.until("the message", () -> !texts(sam).isEmpty());
    sender.close();

    assertThat(outbox.outcomes(id).getFirst()).isInstanceOf(Outcome.Sent.class);
  }

  private Sender sender(Limits limits) {
    return new Sender(wire, outbox, limits, InstantSource.system(), blocked::add);
  }

  private void allSettled() {
    Soon.until("all rows to be settled", outbox::allSettled);
  }

  private static Call message(long chat, String text) {
    return call(Kind.REPLY, "sendMessage", text(chat, OptionalInt.empty(), text));
  }

  private static Call keyboard(int turn) {
    var body = Bodies.text(7, OptionalInt.empty(), "ask", markup(turn));
    return new Call(Kind.REPLY, "sendMessage", body, Optional.of(turn), Optional.empty());
  }

  private static Call retire(int turn) {
    var body = Bodies.withoutKeyboard(7, OptionalInt.empty());
    return new Call(Kind.EDIT, "editMessageReplyMarkup", body, Optional.empty(), Optional.of(turn));
  }

  private static Call answer(String callback, String text) {
    return call(Kind.FLEETING, "answerCallbackQuery", Bodies.answer(callback, text));
  }

  private static Call call(Kind kind, String method, String body) {
    return new Call(kind, method, body, Optional.empty(), Optional.empty());
  }

  private static String text(long chat, OptionalInt message, String html) {
    return Bodies.text(chat, message, html, Optional.empty());
  }

  private static Optional<String> markup(int turn) {
    return Optional.of(
        "{\"inline_keyboard\":[[{\"text\":\"Go\",\"callback_data\":\"" + turn + ".go\"}]]}");
  }

  private static List<String> texts(Chat chat) {
    return chat.fromBot().stream().map(message -> message.content().text()).toList();
  }

  private static Message lastMessage(Chat chat) {
    return chat.fromBot().getLast();
  }

  private static List<String> numbered(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
  }
}
