package bitepoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A deletion is true on the disk.
class DeletionTest extends Guest {
  @Test
  void of_somebody_who_is_deleted_nothing_is_found_on_the_disk() throws Exception {
    start("one.db");
    welcomed();
    crowd();
    chat.says("/settings");
    awaitText("I ask every day at");
    var disk = new Disk(folder.resolve("one.db"));
    assertThat(disk.holds(NAME)).isTrue();
    assertThat(disk.holds(ACTIVITY)).isTrue();
    assertThat(disk.holdsId(ID)).isTrue();

    deleted();
    disk.awaitScrubbed();

    assertThat(disk.holds(NAME)).isFalse();
    assertThat(disk.holds(ACTIVITY)).isFalse();
    assertThat(disk.holds(String.valueOf(ID))).isFalse();
    assertThat(disk.holdsId(ID)).isFalse();
    assertThat(disk.column("SELECT DISTINCT body FROM inbox")).containsExactly("");
  }

  @Test
  void what_an_earlier_process_did_not_wipe_is_wiped_at_the_next_start() throws Exception {
    start("one.db");
    welcomed();
    stop();
    var disk = new Disk(folder.resolve("one.db"));
    disk.execute("DELETE FROM person");
    disk.execute("INSERT INTO scrub (at) VALUES (0)");
    assertThat(disk.holds(NAME)).isTrue();
    assertThat(disk.holdsId(ID)).isTrue();

    start("one.db");
    disk.awaitScrubbed();

    assertThat(disk.holds(NAME)).isFalse();
    assertThat(disk.holdsId(ID)).isFalse();
  }

  /// Enough others for pages to be split around her.
  private void crowd() {
    for (var id = ID - 60; id < ID + 60; id++) {
      if (id != ID) {
        telegram.addPerson(id, "Sam", "en").says("/start");
      }
    }
    var last = telegram.addPerson(ID + 100, "Sam", "en");
    last.says("/start");
    last.awaitMessages(1, PATIENCE);
  }
}
