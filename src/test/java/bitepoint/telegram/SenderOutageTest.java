package bitepoint.telegram;

import static bitepoint.telegram.Letters.message;
import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.contract.UnderContract;
import bitepoint.engine.Outbox.Outcome;
import bitepoint.local.LocalSettings;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SenderOutageTest {
  @RegisterExtension private final UnderContract contract = new UnderContract();

  @Test
  void while_telegram_is_down_one_call_at_a_time_is_tried_and_everything_arrives_once_after_it() {
    var telegram = contract.telegram();
    var settings = LocalSettings.defaults().port(telegram.url().getPort());
    var outbox = new MemoryOutbox();
    try (var log = LogLines.of(Sender.class);
        var wire = new Wire("1:token", telegram.url());
        var sender =
            new Sender(
                wire,
                (_, _) -> Optional.empty(),
                Pictures.NONE,
                new MemoryUploads(),
                outbox,
                new Limits(1000, 1000, 99),
                InstantSource.system(),
                _ -> {})) {
      telegram.close();
      sender.start();
      var id = outbox.queue(7, message(7, "0")).getFirst();
      for (var i = 1; i < 20; i++) {
        outbox.queue(7, message(7, String.valueOf(i)));
      }
      Soon.until("two attempts", () -> outbox.outcomes(id).size() >= 2);
      assertThat(outbox.outcomes(id)).allMatch(Outcome.Later.class::isInstance);
      assertThat(outbox.claims()).containsOnly(id);

      var back = contract.telegram(settings);
      var sam = back.addPerson(7, "Sam", "en");
      sam.says("/start");
      Soon.until("everything to arrive", outbox::allSettled);
      assertThat(sam.fromBot()).hasSize(20);
      assertThat(log.lines()).hasSize(2);
      assertThat(log.lines().getFirst()).contains("cannot be reached");
    }
  }
}
