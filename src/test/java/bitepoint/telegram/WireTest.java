package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.contract.UnderContract;
import bitepoint.engine.Call;
import bitepoint.local.Fault;
import bitepoint.local.LocalSettings;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
  private static final String TOKEN = "4839574812:AAFD39kkdpWt3ywyRZergyOLMaJhac60qc";
  private static final String HELLO =
      Bodies.text(7, OptionalInt.empty(), "my private words", Optional.empty());

  @RegisterExtension private final UnderContract contract = new UnderContract();

  @Test
  void what_cannot_leave_is_told_from_what_may_have_arrived() {
    try (var telegram = contract.telegram();
        var wire = new Wire(TOKEN, telegram.url());
        var nowhere = new Wire(TOKEN, URI.create("http://no-such-host.invalid"))) {
      telegram.addPerson(7, "Sam", "en").says("/start");
      telegram.inject("sendMessage", new Fault.LostAnswer());
      assertThat(send(wire)).isInstanceOf(Answer.Unclear.class);
      assertThat(send(wire)).isInstanceOf(Answer.Ok.class);
      assertThat(send(nowhere)).isInstanceOf(Answer.NeverLeft.class);
      telegram.close();
      Soon.until("refused connections", () -> send(wire) instanceof Answer.NeverLeft);
    }
  }

  @Test
  void a_connection_that_breaks_is_not_tried_again_behind_our_back() {
    try (var telegram = contract.telegram();
        var wire = new Wire(TOKEN, telegram.url())) {
      var sam = telegram.addPerson(7, "Sam", "en");
      sam.says("/start");
      telegram.inject("sendMessage", new Fault.LostAnswer(), 5);
      for (var i = 0; i < 5; i++) {
        assertThat(send(wire)).isInstanceOf(Answer.Unclear.class);
      }
      assertThat(sam.fromBot()).hasSize(5);
    }
  }

  @Test
  void the_token_and_what_people_wrote_show_up_nowhere() {
    var seen = new ArrayList<String>();
    try (var log = new Overheard();
        var telegram = contract.telegram(LocalSettings.defaults().token(TOKEN));
        var wire = new Wire(TOKEN, telegram.url());
        var stranger = new Wire(TOKEN + "x", telegram.url());
        var nowhere = new Wire(TOKEN, URI.create("http://no-such-host.invalid"))) {
      telegram.addPerson(7, "Sam", "en").says("/start");
      for (var fault :
          List.of(
              new Fault.LostAnswer(),
              Fault.serverError(),
              Fault.badGateway(),
              Fault.forbidden(),
              Fault.tooManyRequests(1))) {
        telegram.inject("sendMessage", fault);
        seen.add(send(wire).toString());
      }
      var poller =
          new Poller(stranger, _ -> false, new MemoryInbox(), InstantSource.system(), () -> true);
      var outbox = new MemoryOutbox();
      var sender =
          new Sender(
              stranger,
              (_, _) -> Optional.empty(),
              Pictures.NONE,
              new MemoryUploads(),
              outbox,
              Limits.TELEGRAM,
              InstantSource.system(),
              _ -> {});
      try (poller;
          sender) {
        poller.start();
        sender.start();
        outbox.queue(7, call());
        Soon.until(
            "both to complain",
            () -> log.lines().stream().filter(line -> line.contains("BotFather")).count() == 2);
        seen.add(wire + " " + poller + " " + sender + " " + call());
      }
      seen.add(send(stranger).toString());
      seen.add(send(nowhere).toString());
      seen.add(nowhere.poll(OptionalLong.empty(), 0).join().toString());
      seen.addAll(log.lines());
    }
    assertThat(seen).hasSizeGreaterThan(10);
    assertThat(seen)
        .noneMatch(text -> text.contains("AAFD39kkdp") || text.contains("private words"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"api.telegram.org", "ftp://host", "http://host/with/a/path", "http:///nowhere"})
  void an_address_that_cannot_be_used_is_refused_with_an_example(String address) {
    assertThatThrownBy(() -> new Wire(TOKEN, URI.create(address)).close())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https://api.telegram.org")
        .hasMessageNotContaining(TOKEN);
  }

  @Test
  void close_ends_what_is_under_way() {
    try (var telegram = contract.telegram()) {
      telegram.inject("sendMessage", new Fault.Silence());
      var wire = new Wire(TOKEN, telegram.url());
      var send = wire.send("sendMessage", HELLO);
      var poll = wire.poll(OptionalLong.empty(), 50);
      assertThat(Soon.took(wire::close)).isLessThan(Soon.A_MOMENT);

      Soon.until("the answers", () -> send.isDone() && poll.isDone());
      assertThat(poll.join()).isNotInstanceOf(Answer.Ok.class);
    }
  }

  private static Answer<Optional<Integer>> send(Wire wire) {
    return wire.send("sendMessage", HELLO).join();
  }

  private static Call call() {
    return new Call(Call.Kind.REPLY, "sendMessage", HELLO, Optional.empty(), Optional.empty());
  }
}
