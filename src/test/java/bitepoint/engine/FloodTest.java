package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.ground.Ground;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Who is put off, and what is passed over. Three unsent answers are the most.
@ParameterizedClass
@EnumSource(Ground.class)
class FloodTest {
  private static final int MOST = 3;

  @Test
  void who_is_answered_faster_than_they_send_is_never_put_off() {
    var tasks = says(7, 1, "one", "two", "three");

    assertThat(Flood.isOne(tasks, Map.of(), MOST)).isFalse();
    assertThat(flood(tasks, List.of(), 0).now()).isEqualTo(tasks);
  }

  @Test
  void beyond_the_room_the_last_is_put_off_and_what_came_between_is_passed_over() {
    var flood = flood(says(7, 1, "one", "two", "three", "four", "five"), List.of(), 1);

    assertThat(told(flood))
        .containsExactly("Happened 1", "Happened 2", "PassedOver 3", "PassedOver 4");
    assertThat(flood.putOff()).extracting(late -> late.kept().arrival()).containsExactly(5L);
  }

  @Test
  void what_was_put_off_waits_until_the_answers_are_out_and_says_that_others_were_not_read() {
    var late = flood(says(7, 1, "a", "b", "c", "d", "e"), List.of(), 0).putOff();

    assertThat(told(flood(List.of(), late, 1))).isEmpty();
    assertThat(flood(List.of(), late, 1).putOff()).isEqualTo(late);
    assertThat(told(flood(List.of(), late, 0))).containsExactly("LastOfMany 5");
  }

  @Test
  void one_message_too_many_is_only_late() {
    var late = flood(says(7, 1, "a", "b", "c", "d"), List.of(), 0).putOff();

    assertThat(told(flood(List.of(), late, 0))).containsExactly("Happened 4");
  }

  @Test
  void something_newer_takes_the_place_of_what_was_put_off() {
    var late = flood(says(7, 1, "a", "b", "c", "d"), List.of(), 0).putOff();
    var flood = flood(says(7, 5, "e"), late, 2);

    assertThat(told(flood)).containsExactly("PassedOver 4");
    assertThat(flood.putOff()).extracting(one -> one.kept().arrival()).containsExactly(5L);
    assertThat(told(flood(says(7, 5, "e"), late, 0)))
        .containsExactly("PassedOver 4", "LastOfMany 5");
  }

  @Test
  void what_presses_is_taken_in_its_turn_whatever_waits() {
    var flood = flood(says(7, 1, "a", "help me", "b", "help me"), List.of(), 9);

    assertThat(told(flood)).containsExactly("PassedOver 1", "Happened 2", "Happened 4");
  }

  @Test
  void others_in_the_same_batch_are_taken_as_ever() {
    var tasks =
        IntStream.range(0, 30).mapToObj(i -> said(i % 10 == 9 ? 8 : 7, i, "m" + i)).toList();

    assertThat(told(flood(tasks, List.of(), 9)))
        .filteredOn(told -> told.startsWith("Happened"))
        .containsExactly("Happened 9", "Happened 19", "Happened 29");
  }

  /// Of 7 so many answers are waiting, of 8 none.
  private static Flood flood(List<Task> tasks, List<Flood.PutOff> before, int waiting) {
    return Flood.of(
        tasks,
        before,
        incoming -> Village.word(incoming.event()).equals("help me"),
        Map.of(7L, waiting),
        MOST);
  }

  private static List<Task> says(long person, int firstArrival, String... words) {
    return IntStream.range(0, words.length)
        .mapToObj(i -> said(person, firstArrival + i, words[i]))
        .toList();
  }

  private static Task said(long person, long arrival, String words) {
    var update = Village.says(arrival, person, words);
    return new Task.Happened(
        Village.read(update).orElseThrow(), Optional.of(new Task.Kept(arrival, update)));
  }

  private static List<String> told(Flood flood) {
    return flood.now().stream()
        .map(task -> task.getClass().getSimpleName() + " " + task.kept().orElseThrow().arrival())
        .toList();
  }
}
