package bitepoint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Exercise.Kind;
import bitepoint.coach.Routine.Item;
import bitepoint.coach.Routine.Way;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was too much comes as half, then not at all for a while; what is liked comes more often.
class RoutineTastesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);

  private static Routine of(Phase phase, int minutes, Map<String, Taste> tastes, LocalDate day) {
    var needs =
        new Needs(phase, 0, false, minutes, Set.of(), tastes, Balance.NONE, Optional.empty());
    return Shipped.PROGRAMME.routines().of(needs, day);
  }

  private static List<Item> of(String exercise, Routine routine) {
    return routine.items().stream().filter(item -> item.exercise().id().equals(exercise)).toList();
  }

  private static Taste tooMuch(int times) {
    var taste = Taste.unknown(MONDAY);
    for (var ago = times - 1; ago >= 0; ago--) {
      taste = taste.tooMuch(MONDAY.minusDays(ago));
    }
    return taste;
  }

  private static int daysWith(String exercise, Map<String, Taste> tastes) {
    return (int)
        IntStream.range(1, 61)
            .filter(ahead ->
                !of(exercise, of(Phase.CALM, 10, tastes, MONDAY.plusDays(ahead))).isEmpty())
            .count();
  }

  @Test
  void once_too_much_is_half_of_it_from_the_next_day_on() {
    var tastes = Map.of("dead-bug", tooMuch(1));

    assertThat(of(Phase.CALM, 20, tastes, MONDAY)).isEqualTo(of(Phase.CALM, 20, Map.of(), MONDAY));
    assertThat(of("dead-bug", of(Phase.CALM, 20, tastes, MONDAY.plusDays(1))))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.way()).isEqualTo(Way.HALF);
          assertThat(item.dose()).isEqualTo(new Dose.Repeats(2, 3, 4, true));
        });
  }

  @Test
  void twice_too_much_rests_for_two_weeks_and_comes_back_as_half() {
    var tastes = Map.of("dead-bug", tooMuch(2));
    for (var ahead = 1; ahead < Taste.REST_DAYS; ahead++) {
      assertThat(of("dead-bug", of(Phase.CALM, 20, tastes, MONDAY.plusDays(ahead)))).isEmpty();
    }

    assertThat(of("dead-bug", of(Phase.CALM, 20, tastes, MONDAY.plusDays(Taste.REST_DAYS))))
        .extracting(Item::way)
        .containsExactly(Way.HALF);
  }

  @Test
  void its_easier_exercise_has_its_turn_meanwhile() {
    for (var ahead = 1; ahead < Taste.REST_DAYS; ahead++) {
      var day = MONDAY.plusDays(ahead);
      if (!of("dead-bug", of(Phase.CALM, 5, Map.of(), day)).isEmpty()) {
        assertThat(of("bracing", of(Phase.CALM, 5, Map.of("dead-bug", tooMuch(2)), day)))
            .as("%s", day)
            .isNotEmpty();
      }
    }
  }

  @Test
  void done_once_without_it_being_too_much_it_is_whole_again() {
    var fine = tooMuch(1).fine(MONDAY.plusDays(1), false);

    assertThat(fine.share(MONDAY.plusDays(1))).isEqualTo(Taste.Share.HALF);
    assertThat(fine.share(MONDAY.plusDays(2))).isEqualTo(Taste.Share.WHOLE);
  }

  @Test
  void a_towel_that_is_too_much_twice_gives_way_to_legs_on_a_chair() {
    var routine = of(Phase.CALM, 10, Map.of("towel", tooMuch(2)), MONDAY.plusDays(1));

    assertThat(routine.items().getFirst().words()).isEqualTo("legs-on-chair");
  }

  @ParameterizedTest
  @ValueSource(strings = {"glute-bridge", "sit-to-stand", "bracing", "dead-bug", "clamshell"})
  void what_is_liked_comes_more_often(String exercise) {
    var liked = Map.of(exercise, Taste.unknown(MONDAY).fine(MONDAY, true));

    assertThat(daysWith(exercise, liked)).isGreaterThan(daysWith(exercise, Map.of()));
  }

  @Test
  void what_pain_stopped_is_out_for_that_day_and_comes_back_as_half() {
    var tastes = Map.of("dead-bug", Taste.unknown(MONDAY).stopped(MONDAY));

    assertThat(of("dead-bug", of(Phase.CALM, 20, tastes, MONDAY))).isEmpty();
    assertThat(of("dead-bug", of(Phase.CALM, 20, tastes, MONDAY.plusDays(1))))
        .extracting(Item::way)
        .containsExactly(Way.HALF);
  }

  @Test
  void what_went_down_a_leg_rests_from_that_moment_and_comes_back_as_half() {
    var taste = Taste.unknown(MONDAY).rests(MONDAY).tooMuch(MONDAY).fine(MONDAY, false);
    for (var ahead = 0; ahead < Taste.REST_DAYS; ahead++) {
      assertThat(taste.share(MONDAY.plusDays(ahead))).isEqualTo(Taste.Share.NONE);
    }

    assertThat(taste.share(MONDAY.plusDays(Taste.REST_DAYS))).isEqualTo(Taste.Share.HALF);
  }

  @Test
  void done_once_without_trouble_after_a_rest_it_does_not_rest_again() {
    var third = tooMuch(2).tooMuch(MONDAY.plusDays(20));
    var fine = third.fine(MONDAY.plusDays(40), false);

    assertThat(fine.share(MONDAY.plusDays(41))).isEqualTo(Taste.Share.HALF);
  }

  @Test
  void the_last_word_of_a_day_counts_once() {
    var twice = Taste.unknown(MONDAY).tooMuch(MONDAY).tooMuch(MONDAY);

    assertThat(twice.on(MONDAY.plusDays(1)).tooMuch()).isOne();
    assertThat(twice.fine(MONDAY, true)).isEqualTo(twice);
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void there_is_something_to_do_even_where_everything_is_too_much(Phase phase) {
    for (var times = 1; times <= 3; times++) {
      var tastes = new HashMap<String, Taste>();
      for (var exercise : Shipped.CATALOGUE.exercises()) {
        tastes.put(exercise.id(), tooMuch(times));
      }
      for (int minutes : Needs.MINUTES) {
        var routine = of(phase, minutes, tastes, MONDAY.plusDays(1));
        assertThat(routine.strengthMinutes())
            .as("%s, %s times, %s minutes", phase, times, minutes)
            .isGreaterThanOrEqualTo(Math.max(1, routine.stretchMinutes()));
        assertThat(kinds(routine)).doesNotContain(Way.USUAL);
      }
    }
  }

  private static Set<Way> kinds(Routine routine) {
    return routine.items().stream()
        .filter(item -> item.exercise().kind() != Kind.WALK)
        .map(Item::way)
        .collect(Collectors.toSet());
  }
}
