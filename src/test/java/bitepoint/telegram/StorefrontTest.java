package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.contract.UnderContract;
import bitepoint.local.ApiCall;
import bitepoint.local.Fault;
import bitepoint.local.LocalTelegram;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StorefrontTest {
  @RegisterExtension private final UnderContract contract = new UnderContract();

  private final LocalTelegram telegram = contract.telegram();
  private final Wire wire = new Wire("1:token", telegram.url());
  private final Storefront storefront = new Storefront(wire, Phrases.book());

  @AfterEach
  void close() {
    storefront.close();
    wire.close();
  }

  @Test
  void every_language_has_its_own_words_and_all_others_the_fallbacks() {
    storefront.start();
    var commands = await("setMyCommands", 3);

    assertThat(telegram.calls()).extracting(ApiCall::method).startsWith("setChatMenuButton");
    assertThat(commands)
        .extracting(call -> call.text("language_code"))
        .containsExactly("", "de", "en");
    assertThat(commands.getFirst().parameters().path("commands").toString())
        .isEqualTo(
            "[{\"command\":\"tips\",\"description\":\"three tips\"},"
                + "{\"command\":\"help\",\"description\":\"what I can do\"}]");
    assertThat(await("setMyDescription", 3))
        .extracting(call -> call.text("description"))
        .containsExactly("I coach.", "Ich begleite dich.", "I coach.");
    assertThat(await("setMyShortDescription", 2))
        .extracting(call -> call.text("language_code"))
        .containsExactly("", "en");
    assertThat(telegram.calls("setChatMenuButton")).hasSize(1);
    assertThat(telegram.calls()).allSatisfy(call -> assertThat(call.code()).isEqualTo(200));
  }

  @Test
  void what_fails_for_now_is_tried_again_and_what_is_refused_only_logged() {
    telegram.inject("setChatMenuButton", Fault.serverError(), 2);
    telegram.inject("setMyDescription", Fault.refused(400, "Bad Request: no"));
    try (var log = LogLines.of(Storefront.class)) {
      storefront.start();
      await("setMyCommands", 3);

      assertThat(telegram.calls("setChatMenuButton")).hasSize(3);
      assertThat(log.lines()).hasSize(3);
      assertThat(log.lines().getLast()).contains("setMyDescription", "400");
    }
  }

  @Test
  void a_start_while_telegram_is_silent_holds_nothing_up() {
    telegram.inject("setChatMenuButton", new Fault.Silence());

    assertThat(Soon.took(storefront::start)).isLessThan(Soon.A_MOMENT);
    telegram.awaitFaults(1, Soon.PATIENCE);
    assertThat(Soon.took(storefront::close)).isLessThan(Soon.A_MOMENT);
  }

  private List<ApiCall> await(String method, int count) {
    return telegram.awaitCalls(method, count, Soon.PATIENCE);
  }
}
