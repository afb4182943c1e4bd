package bitepoint.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

class FaultsTest extends LocalTelegramTest {

  @Test
  void too_many_requests_say_when_to_come_back() throws TelegramApiException {
    local.inject("sendMessage", Fault.tooManyRequests(3));

    var refusal = refusal();
    assertThat(refusal.getErrorCode()).isEqualTo(429);
    assertThat(refusal.getParameters().getRetryAfter()).isEqualTo(3);
    assertThat(refusal.getApiResponse()).isEqualTo("Too Many Requests: retry after 3");
    assertThat(sam.messages()).isEmpty();

    bot.sends(sam, "now");
    assertThat(sam.messages()).hasSize(1);
    assertThat(local.calls()).extracting(ApiCall::code).containsExactly(429, 200);
  }

  @Test
  void faults_come_as_often_as_asked_and_to_their_method_only() throws TelegramApiException {
    local.inject("sendMessage", Fault.serverError(), 2);

    assertThat(bot.updates()).isEmpty();
    assertThat(refusal().getErrorCode()).isEqualTo(500);
    assertThat(refusal().getErrorCode()).isEqualTo(500);
    bot.sends(sam, "now");

    assertThat(local.calls())
        .extracting(ApiCall::method, ApiCall::code)
        .containsExactly(
            tuple("getUpdates", 200),
            tuple("sendMessage", 500),
            tuple("sendMessage", 500),
            tuple("sendMessage", 200));
  }

  @Test
  void an_outage_hits_every_method_until_it_is_healed() throws TelegramApiException {
    local.inject("*", Fault.badGateway(), 1000);

    assertThatThrownBy(bot::updates).isInstanceOf(TelegramApiException.class);
    assertThatThrownBy(() -> bot.sends(sam, "hello"))
        .hasMessageContaining("Unable to deserialize response");
    local.heal();
    bot.sends(sam, "hello again");

    assertThat(sam.messages()).extracting(Message::text).containsExactly("hello again");
  }

  @Test
  void blocked_and_conflict_can_be_played() {
    local.inject("sendMessage", Fault.forbidden());
    local.inject("getUpdates", Fault.conflict());

    assertThat(refusal().getErrorCode()).isEqualTo(403);
    assertThatThrownBy(bot::updates).hasMessageContaining("Conflict: terminated by other");
  }

  @Test
  void an_answer_can_get_lost_after_the_message_arrived() {
    local.inject("sendMessage", Fault.lostAnswer());

    assertThatThrownBy(() -> bot.sends(sam, "did you get this?"))
        .isInstanceOf(TelegramApiException.class)
        .hasRootCauseInstanceOf(IOException.class);
    assertThat(sam.messages()).extracting(Message::text).containsExactly("did you get this?");
    assertThat(local.calls()).extracting(ApiCall::code).containsExactly(0);
  }

  @Test
  void a_call_can_hang_until_the_server_ends() {
    local.inject("sendMessage", Fault.silence());
    var hanging =
        CompletableFuture.runAsync(() -> refusedOrLost("hello"), Thread::startVirtualThread);
    local.awaitFaults(1, Duration.ofSeconds(5));

    assertThat(hanging.isDone()).isFalse();
    assertThat(sam.messages()).isEmpty();
    var start = System.nanoTime();
    local.close();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    assertThat(hanging.orTimeout(5, TimeUnit.SECONDS).handle((done, failure) -> true).join())
        .isTrue();
  }

  @Test
  void an_answer_can_come_late_although_the_message_arrived_at_once() {
    local.inject("sendMessage", Fault.lateAnswer(Duration.ofSeconds(30)));
    var late = CompletableFuture.runAsync(() -> refusedOrLost("hello"), Thread::startVirtualThread);

    sam.awaitMessages(1, Duration.ofSeconds(5));
    assertThat(late.isDone()).isFalse();
  }

  @Test
  void a_broken_update_is_delivered_as_it_is() {
    var id = local.deliverRaw("{\"update_id\":%d,\"message\":\"not an object\"}");

    assertThatThrownBy(bot::updates).isInstanceOf(TelegramApiException.class);
    assertThat(local.calls("getUpdates").getFirst().code()).isEqualTo(200);
    assertThat(local.pendingUpdates()).isEqualTo(1);
    assertThat(id).isGreaterThan(UpdateIds.first() - 100);
  }

  private TelegramApiRequestException refusal() {
    return catchThrowableOfType(TelegramApiRequestException.class, () -> bot.sends(sam, "hello"));
  }

  private void refusedOrLost(String text) {
    try {
      bot.sends(sam, text);
    } catch (TelegramApiException e) {
      throw new IllegalStateException(e);
    }
  }
}
