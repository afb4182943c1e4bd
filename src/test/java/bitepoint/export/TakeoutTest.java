package bitepoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.local.Fault;
import org.junit.jupiter.api.Test;

/// What is kept of somebody is sent to them as a file.
class TakeoutTest extends Guest {
  @Test
  void the_file_holds_everything_and_its_tables_can_be_read() throws Exception {
    start("one.db");
    welcomed();

    var files = takenAway();

    assertThat(files).containsKeys("README.txt", "bitepoint.json", "check-in.csv", "reminder.csv");
    assertThat(files.get("README.txt")).contains(NAME, "2026-10-20 13:00", "Europe/London");
    assertThat(files.get("bitepoint.json"))
        .contains("\"format\" : \"bitepoint\"", NAME, ACTIVITY, "\"consentedTo\"")
        .contains("\"consentSince\" : \"2026-10-20T12:00:00Z\"", "\"day\" : \"2026-10-20\"");
    assertThat(files.get("check-in.csv"))
        .isEqualTo("\uFEFFDay,Pain,Noted at\r\n2026-10-20,4,2026-10-20 13:00:00\r\n");
    assertThat(files.get("activity-rating.csv")).contains("2026-10-20," + ACTIVITY + ",3,");
  }

  @Test
  void nothing_of_it_rests_in_the_outbox_and_a_crash_before_it_is_sent_loses_nothing()
      throws Exception {
    start("one.db");
    welcomed();
    telegram.inject("sendDocument", Fault.tooManyRequests(3600));
    chat.says("/export");
    telegram.awaitFaults(1, PATIENCE);
    stop();
    var left = new Disk(folder.resolve("one.db"));
    assertThat(left.column("SELECT body FROM outbox WHERE method = 'sendDocument'"))
        .singleElement()
        .asString()
        .contains("Everything I keep", "\"chat_id\":" + ID)
        .doesNotContain(NAME, ACTIVITY);
    left.execute("UPDATE outbox SET not_before = NULL");

    start("one.db");
    chat.awaitThat(Guest::hasFile, PATIENCE);

    assertThat(read(lastFile()).get("bitepoint.json")).contains(ACTIVITY);
  }

  @Test
  void a_file_that_telegram_refuses_is_said_to_be_missing() {
    start("one.db");
    welcomed();
    telegram.inject("sendDocument", Fault.refused(400, "Bad Request: file must be non-empty"));

    chat.says("/export");

    awaitText("I couldn't make your file just now");
    assertThat(chat.fromBot()).noneMatch(message -> message.media().isPresent());
  }
}
