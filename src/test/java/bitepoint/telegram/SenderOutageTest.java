package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.engine.Call;
import bitepoint.engine.Outbox.Outcome;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SenderOutageTest {
  @Test
  void while_telegram_is_down_one_call_at_a_time_is_tried_and_everything_arrives_once_after_it() {
    var telegram = LocalTelegram.start();
    var settings = LocalSettings.defaults().port(telegram.url().getPort());
    var outbox = new MemoryOutbox();
    try (var log = LogLines.of(Sender.class);
        var wire = new Wire("1:token", telegram.url());
        var sender =
            new Sender(wire, outbox, new Limits(1000, 1000, 99), InstantSource.system(), _ -> {})) {
      telegram.close();
      sender.start();
      var id = outbox.queue(7, message("0")).getFirst();
      for (var i = 1; i < 20; i++) {
        outbox.queue(7, message(String.valueOf(i)));
      }
      Soon.until("two attempts", () -> outbox.outcomes(id).size() >= 2);
      assertThat(outbox.outcomes(id)).allMatch(Outcome.Later.class::isInstance);
      assertThat(outbox.claims()).containsOnly(id);

      try (var back = LocalTelegram.start(settings)) {
        var sam = back.addPerson(7, "Sam", "en");
        sam.says("/start");
        Soon.until("everything to arrive", outbox::allSettled);
        assertThat(sam.fromBot()).hasSize(20);
        assertThat(log.lines()).hasSize(2);
        assertThat(log.lines().getFirst()).contains("cannot be reached");
        assertThat(Soon.took(sender::close)).isLessThan(Duration.ofSeconds(1));
      }
    }
  }

  private static Call message(String text) {
    var body = Bodies.text(7, OptionalInt.empty(), text, Optional.empty());
    return new Call(Call.Kind.REPLY, "sendMessage", body, Optional.empty(), Optional.empty());
  }
}
