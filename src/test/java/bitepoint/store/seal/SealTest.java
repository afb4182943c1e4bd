package bitepoint.store.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
  private static final String KEY = Keyring.freshKey();
  private static final Cell CELL = Cell.ofPerson(Column.STATE, 7);
  private static final String TEXT = "{\"said\":\"спина, 背中, back\"}";
  private final Seal seal = Keyring.parse(KEY).orElseThrow().seal();

  @Test
  void what_was_sealed_opens_again_and_shows_nothing_until_then() {
    for (var text : List.of(TEXT, "", "x".repeat(100_000))) {
      var stored = seal.seal(CELL, text);

      assertThat(stored).matches("enc1:[A-Za-z0-9+/]+").doesNotContain("back");
      assertThat(seal.open(CELL, stored)).isEqualTo(text);
    }
  }

  @Test
  void the_same_text_never_looks_the_same() {
    var stored = new HashSet<String>();
    IntStream.range(0, 2_000).forEach(_ -> stored.add(seal.seal(CELL, TEXT)));

    assertThat(stored).hasSize(2_000);
  }

  @Test
  void it_opens_nowhere_but_where_it_belongs() {
    var stored = seal.seal(CELL, TEXT);

    for (var other :
        List.of(
            Cell.ofPerson(Column.PROFILE, 7),
            Cell.ofPerson(Column.STATE, 8),
            new Cell(Column.STATE, 7, 8),
            Cell.received(7),
            Cell.toSend(7, 7))) {
      assertThatThrownBy(() -> seal.open(other, stored)).isInstanceOf(BrokenSeal.class);
    }
  }

  @Test
  void no_character_of_it_can_be_changed() {
    var stored = seal.seal(CELL, "4");

    for (var i = 0; i < stored.length(); i++) {
      var changed = new StringBuilder(stored);
      changed.setCharAt(i, stored.charAt(i) == 'A' ? 'B' : 'A');
      assertThatThrownBy(() -> seal.open(CELL, changed.toString()))
          .as("character " + i)
          .isInstanceOf(BrokenSeal.class);
      var cut = stored.substring(0, i);
      assertThatThrownBy(() -> seal.open(CELL, cut)).isInstanceOf(BrokenSeal.class);
    }
  }

  @Test
  void what_was_never_sealed_is_not_taken_for_something_that_was() {
    assertThatThrownBy(() -> seal.open(CELL, "{}")).isInstanceOf(BrokenSeal.class);
  }

  @Test
  void every_key_of_a_ring_opens_and_the_first_one_seals() {
    var older = Keyring.freshKey();
    var both = Keyring.parse(KEY + ", " + older).orElseThrow().seal();
    var old = Keyring.parse(older).orElseThrow().seal();

    assertThat(both.open(CELL, old.seal(CELL, TEXT))).isEqualTo(TEXT);
    assertThat(seal.open(CELL, both.seal(CELL, TEXT))).isEqualTo(TEXT);
    assertThatThrownBy(() -> old.open(CELL, both.seal(CELL, TEXT))).isInstanceOf(BrokenSeal.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ",", "secret", "c2VjcmV0", "not base64 at all, and, long enough ....."})
  void what_is_no_key_makes_no_ring(String text) {
    assertThat(Keyring.parse(text)).isEmpty();
    assertThat(Keyring.parse(KEY + "," + text)).isEmpty();
  }

  @Test
  void neither_a_key_nor_a_text_is_told_in_passing() {
    var ring = Keyring.parse(KEY).orElseThrow();
    var stored = seal.seal(CELL, TEXT);

    assertThat(ring.toString() + Key.of(KEY)).isEqualTo("Keyring[1]Optional[Key[…]]");
    assertThatThrownBy(() -> seal.open(Cell.received(5), stored))
        .hasMessage("A text in inbox.body cannot be opened.")
        .hasNoCause();
  }
}
