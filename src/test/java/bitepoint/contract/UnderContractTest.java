package bitepoint.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.local.LocalTelegram;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class UnderContractTest {
  private static final String RIGHT = "{\"chat_id\":7,\"text\":\"hello\"}";
  private static final String WRONG = "{\"chat_id\":7,\"words\":\"hello\",\"text\":\"hello\"}";
  private static final String VIOLATION = "sendMessage: words is unknown to sendMessage";

  private final UnderContract contract = new UnderContract();

  @Test
  void a_right_call_passes() throws Exception {
    call(contract.telegram(), RIGHT);

    assertThatCode(contract::check).doesNotThrowAnyException();
  }

  @Test
  void a_wrong_call_to_any_of_its_telegrams_fails_the_test_with_what_is_wrong() throws Exception {
    call(contract.telegram(), RIGHT);
    try (var second = contract.telegram()) {
      call(second, WRONG);
    }

    assertThatThrownBy(contract::check).hasMessageContaining(VIOLATION);
  }

  @Test
  void what_is_broken_on_purpose_passes() throws Exception {
    call(contract.telegram(), WRONG);
    contract.isBrokenOnPurpose(VIOLATION);

    assertThatCode(contract::check).doesNotThrowAnyException();
  }

  @Test
  void what_was_to_be_broken_and_was_not_fails_the_test() throws Exception {
    call(contract.telegram(), RIGHT);
    contract.isBrokenOnPurpose(VIOLATION);

    assertThatThrownBy(contract::check).hasMessageContaining(VIOLATION);
  }

  private static void call(LocalTelegram telegram, String body)
      throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create(telegram.url() + "/bot1:token/sendMessage"))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body))
              .build();
      var _ = http.send(request, BodyHandlers.discarding());
    }
  }
}
