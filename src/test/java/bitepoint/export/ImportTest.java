package bitepoint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.store.Import;
import bitepoint.store.StoreException;
import bitepoint.store.seal.Keyring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// What somebody took away can be brought back.
class ImportTest extends Guest {
  @Test
  void what_was_taken_away_and_deleted_comes_back_as_it_was() throws Exception {
    start("one.db");
    welcomed();
    var before = takenAway();
    var zip = Files.write(folder.resolve("mine.zip"), lastFile());
    deleted();
    stop();

    assertThat(Import.of(url("one.db"), Keyring.NONE, zip, OptionalLong.empty())).isEqualTo(ID);
    assertThatThrownBy(() -> Import.of(url("one.db"), Keyring.NONE, zip, OptionalLong.empty()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is in this database already.");
    start("one.db");

    assertThat(takenAway()).isEqualTo(before);
  }

  @Test
  void it_comes_back_under_another_id_and_not_while_a_bot_is_running() throws Exception {
    start("one.db");
    welcomed();
    var before = takenAway();
    var json = Files.writeString(folder.resolve("it.json"), before.get("bitepoint.json"));
    assertThatThrownBy(() -> Import.of(url("one.db"), Keyring.NONE, json, OptionalLong.of(8)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("Another Bite Point is running");
    stop();

    assertThat(Import.of(url("one.db"), Keyring.NONE, json, OptionalLong.of(8))).isEqualTo(8);
  }

  @Test
  void a_file_that_is_none_of_ours_is_refused_and_changes_nothing() throws Exception {
    for (var text : List.of("", "[]", "{\"format\":\"other\"}", "{\"format\":\"bitepoint\"")) {
      assertRefused(text, "file");
    }
    assertRefused(
        "{\"format\":\"bitepoint\",\"version\":2,\"tables\":{}}", "is of version 2, and this");
    assertRefused(person("\"spell\":[{\"day\":\"2026-10-20\"}]"), "a table 'spell'");
    assertRefused(person("\"rest\":[{\"mood) VALUES (1); --\":1}]"), "a table 'rest'");
    assertRefused(person("\"rest\":[{\"day\":\"yesterday\"}]"), "cut short or was changed");
    Import.of(url("none.db"), Keyring.NONE, file(person("")), OptionalLong.empty());
  }

  private void assertRefused(String text, String because) throws IOException {
    var file = file(text);
    assertThatThrownBy(() -> Import.of(url("none.db"), Keyring.NONE, file, OptionalLong.empty()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(because);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("file"), text);
  }

  private static String person(String tables) {
    return """
    {"format":"bitepoint","version":1,"person":{"telegram_id":7,"name":"Sam","language":"en",
    "phase":"CALM","turn":1,"turned_at":"2026-10-20T12:00:00Z",
    "created_at":"2026-10-20T12:00:00Z","seen_at":"2026-10-20T12:00:00Z"},
    "profile":{},"journey":{},"state":{},"tables":{%s}}
    """
        .formatted(tables);
  }
}
