package bitepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.conversation.Idle;
import bitepoint.conversation.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealedCodecTest {
  sealed interface Shape {
    record Dot() implements Shape {}

    sealed interface Round extends Shape {
      record Circle(int radius, Optional<String> name, LocalDate drawn) implements Round {
        boolean isBig() {
          return radius > 10;
        }
      }
    }

    record Group(List<Shape> parts, Shape first) implements Shape {}

    record Picky(int positive) implements Shape {
      public Picky {
        if (positive <= 0) {
          throw new IllegalArgumentException("not positive");
        }
      }
    }
  }

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private final SealedCodec<Shape> shapes = new SealedCodec<>(Shape.class);

  @Test
  void a_record_is_stored_under_the_name_it_has_in_its_topic() {
    var written = shapes.write(new Shape.Round.Circle(3, Optional.of("o"), DAY));

    assertThat(written)
        .isEqualTo(
            """
            {"type":"SealedCodecTest.Shape.Round.Circle","version":1,\
            "data":{"radius":3,"name":"o","drawn":"2026-03-02"}}\
            """);
  }

  @Test
  void what_is_written_is_read_back() {
    var circle = new Shape.Round.Circle(30, Optional.empty(), DAY);
    var group = new Shape.Group(List.of(new Shape.Dot(), circle), circle);

    assertThat(shapes.read(shapes.write(group))).contains(group);
    assertThat(shapes.read(shapes.write(new Shape.Dot()))).contains(new Shape.Dot());
  }

  @Test
  void an_absent_optional_is_empty_and_what_is_unknown_is_ignored() {
    var read = shapes.read(circle("{\"radius\":3,\"drawn\":\"2026-03-02\",\"colour\":\"red\"}"));

    assertThat(read).contains(new Shape.Round.Circle(3, Optional.empty(), DAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"drawn\":\"2026-03-02\"}",
        "{\"radius\":3}",
        "{\"radius\":\"three\",\"drawn\":\"2026-03-02\"}",
        "{\"radius\":3,\"drawn\":\"yesterday\"}",
        "null",
      })
  void data_that_misses_something_is_not_read(String data) {
    assertThat(shapes.read(circle(data))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "null",
        "{}",
        "[]",
        "{\"type\":\"Shape.Square\",\"version\":1,\"data\":{}}",
        "{\"type\":\"SealedCodecTest.Shape.Dot\",\"version\":2,\"data\":{}}",
        "{\"type\":\"SealedCodecTest.Shape.Picky\",\"version\":1,\"data\":{\"positive\":-1}}",
        "{\"type\":\"java.lang.String\",\"version\":1,\"data\":{}}",
      })
  void what_is_not_ours_any_more_is_not_read(String json) {
    assertThat(shapes.read(json)).isEmpty();
  }

  @Test
  void something_that_is_not_of_the_family_cannot_be_written() {
    assertThatThrownBy(() -> unchecked().write("text"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("everyState")
  void every_state_of_the_conversation_is_read_back(State state) {
    var states = new SealedCodec<>(State.class);

    assertThat(states.read(states.write(state))).contains(state);
  }

  @Test
  void idle_is_one_of_the_states() {
    assertThat(everyState()).contains(new Idle());
  }

  static List<State> everyState() {
    return SealedNames.of(State.class).values().stream()
        .flatMap(type -> Samples.of(type).stream())
        .map(State.class::cast)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private SealedCodec<Object> unchecked() {
    return (SealedCodec<Object>) (SealedCodec<?>) shapes;
  }

  private static String circle(String data) {
    return "{\"type\":\"SealedCodecTest.Shape.Round.Circle\",\"version\":1,\"data\":" + data + "}";
  }
}
