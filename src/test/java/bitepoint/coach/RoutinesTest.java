package bitepoint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Exercise.Equipment;
import bitepoint.coach.Exercise.Kind;
import bitepoint.coach.Exercise.Trains;
import bitepoint.coach.Routine.Item;
import bitepoint.coach.Routine.Way;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds of every routine, for every phase, dose, length and set of things at home, on sixty
/// days.
class RoutinesTest {
  private static final Routines ROUTINES = Shipped.PROGRAMME.routines();
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
  private static final List<LocalDate> DAYS =
      IntStream.range(0, 60).mapToObj(TODAY::plusDays).toList();
  private static final List<Equipment> THINGS =
      List.copyOf(EnumSet.complementOf(EnumSet.of(Equipment.WALL)));

  interface Check {
    void of(Needs needs, Routine routine, String what);
  }

  /// @param lacking every set of things that somebody may lack, or only the empty one
  private static void each(Phase phase, boolean lacking, Check check) {
    for (var dose = 0; dose <= Standing.LAST_DOSE; dose++) {
      for (int minutes : Needs.MINUTES) {
        for (var set = 0; set < (lacking ? 1 << THINGS.size() : 1); set++) {
          var needs = lacking(Needs.of(phase, dose, minutes), things(set));
          for (var day : DAYS) {
            var what = phase + " " + dose + ", " + minutes + ", " + day + ", " + things(set);
            check.of(needs, ROUTINES.of(needs, day), what);
          }
        }
      }
    }
  }

  private static Set<Equipment> things(int set) {
    var things = EnumSet.noneOf(Equipment.class);
    IntStream.range(0, THINGS.size())
        .filter(bit -> (set & 1 << bit) != 0)
        .forEach(bit -> things.add(THINGS.get(bit)));
    return things;
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void strength_is_in_every_routine_and_gets_at_least_the_minutes_of_stretching(Phase phase) {
    each(
        phase,
        true,
        (_, routine, what) -> {
          if (routine.strengthMinutes() < Math.max(1, routine.stretchMinutes())) {
            assertThat(routine).as(what).isNull();
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void a_routine_takes_about_as_long_as_was_asked(Phase phase) {
    each(
        phase,
        false,
        (needs, routine, what) -> {
          var asked = phase == Phase.FLARE_UP ? Math.min(10, needs.minutes()) : needs.minutes();
          assertThat(routine.minutes())
              .as(what)
              .isBetween((int) Math.ceil(asked * 0.75), (int) (asked * 1.25));
        });
  }

  @ParameterizedTest
  @EnumSource(value = Phase.class, names = "FLARE_UP", mode = EnumSource.Mode.EXCLUDE)
  void nobody_needs_anything_for_a_routine_of_that_length(Phase phase) {
    each(
        phase,
        true,
        (needs, routine, what) -> {
          var asked = Math.min(18, needs.minutes());
          if (routine.minutes() < asked * 3 / 4 || routine.minutes() > asked * 5 / 4 + 2) {
            assertThat(routine).as(what).isNull();
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void nothing_stretches_the_lower_back_and_nothing_that_is_not_coached_is_in_it(Phase phase) {
    var coached = Set.copyOf(Shipped.CATALOGUE.exercises());
    var stretches = Set.of("towel", "hip-flexor-stretch", "hamstring-stretch", "glute-stretch");
    each(
        phase,
        true,
        (_, routine, what) -> {
          for (var item : routine.items()) {
            var id = item.exercise().id();
            var loosens =
                item.exercise().kind() == Kind.UNLOADING
                    || item.exercise().kind() == Kind.HIP_STRETCH;
            var leftOut =
                Shipped.CATALOGUE.notOurs().contains(id)
                    || Shipped.CATALOGUE.leftOut().stream().anyMatch(move -> move.id().equals(id));
            if (!coached.contains(item.exercise())
                || leftOut
                || loosens != stretches.contains(id)) {
              assertThat(item).as(what).isNull();
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void nothing_is_asked_of_anybody_that_they_lack(Phase phase) {
    each(
        phase,
        true,
        (needs, routine, what) -> {
          for (var item : routine.items()) {
            var takes =
                item.way() == Way.EASIER
                    ? Shipped.CATALOGUE.standIn(item.exercise()).orElseThrow().needs().orElseThrow()
                    : item.exercise().needs();
            if (takes.stream().anyMatch(needs.lacking()::contains)) {
              assertThat(item).as(what).isNull();
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void the_towel_is_in_every_routine_of_five_minutes_or_more(Phase phase) {
    each(
        phase,
        false,
        (needs, routine, what) ->
            assertThat(ids(routine).contains("towel"))
                .as(what)
                .isEqualTo(needs.minutes() >= 5 || phase == Phase.FLARE_UP));
  }

  @Test
  void without_a_towel_the_legs_rest_on_a_chair() {
    var needs = lacking(Needs.of(Phase.CALM, 0, 10), Set.of(Equipment.TOWEL));
    assertThat(ROUTINES.of(needs, TODAY).items().getFirst().words()).isEqualTo("legs-on-chair");
  }

  @ParameterizedTest
  @EnumSource(value = Phase.class, names = "FLARE_UP", mode = EnumSource.Mode.EXCLUDE)
  void ten_minutes_work_on_the_trunk_and_the_lower_body_whatever_is_at_home(Phase phase) {
    each(
        phase,
        true,
        (needs, routine, what) -> {
          var trains = routine.items().stream().map(item -> item.exercise().trains()).toList();
          if (needs.minutes() >= 10
              && !trains.containsAll(Set.of(Trains.TRUNK, Trains.LOWER_BODY))) {
            assertThat(routine).as(what).isNull();
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void an_exercise_is_in_it_once_and_a_walk_only_while_things_settle(Phase phase) {
    each(
        phase,
        false,
        (needs, routine, what) -> {
          assertThat(ids(routine)).as(what).doesNotHaveDuplicates();
          assertThat(routine.walkMinutes() > 0)
              .as(what)
              .isEqualTo(phase == Phase.FLARE_UP && needs.minutes() >= 10);
        });
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void what_comes_late_in_a_phase_waits_for_its_last_dose(Phase phase) {
    each(
        phase,
        false,
        (needs, routine, what) ->
            assertThat(routine.items())
                .as(what)
                .allMatch(item ->
                    needs.dose() == Standing.LAST_DOSE || !item.exercise().late().contains(phase)));
  }

  @ParameterizedTest
  @EnumSource(value = Phase.class, names = "FLARE_UP", mode = EnumSource.Mode.EXCLUDE)
  void a_day_is_like_itself_and_unlike_the_next(Phase phase) {
    each(
        phase,
        false,
        (needs, routine, what) -> {
          var again = DAYS.stream().filter(day -> what.contains(day.toString())).findFirst();
          var day = again.orElseThrow();
          assertThat(ROUTINES.of(needs, day)).as(what).isEqualTo(routine);
          assertThat(ROUTINES.of(needs, day.plusDays(1))).as(what).isNotEqualTo(routine);
        });
  }

  @ParameterizedTest
  @EnumSource(value = Phase.class, names = "FLARE_UP", mode = EnumSource.Mode.EXCLUDE)
  void three_days_loosen_all_of_the_hips(Phase phase) {
    var needs = Needs.of(phase, 0, 10);
    assertThat(DAYS.subList(0, 3))
        .flatExtracting(day -> ids(ROUTINES.of(needs, day)))
        .contains("hip-flexor-stretch", "hamstring-stretch", "glute-stretch");
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void the_first_days_after_a_flare_up_are_about_sixty_percent_of_a_day(Phase phase) {
    each(
        phase,
        false,
        (needs, _, what) -> {
          var back =
              new Needs(
                  phase,
                  needs.dose(),
                  true,
                  needs.minutes(),
                  Set.of(),
                  Map.of(),
                  Balance.NONE,
                  Optional.empty());
          for (var day : DAYS.subList(0, 3)) {
            var routine = ROUTINES.of(back, day);
            assertThat(routine.minutes())
                .as(what)
                .isLessThanOrEqualTo(Math.max(2, needs.minutes() * 6 / 10));
            assertThat(routine.strengthMinutes())
                .as(what)
                .isGreaterThanOrEqualTo(routine.stretchMinutes());
          }
        });
  }

  static Needs lacking(Needs needs, Set<Equipment> things) {
    return new Needs(
        needs.phase(),
        needs.dose(),
        needs.returning(),
        needs.minutes(),
        things,
        needs.tastes(),
        needs.balance(),
        needs.barrier());
  }

  static List<String> ids(Routine routine) {
    return routine.items().stream().map(Item::exercise).map(Exercise::id).toList();
  }
}
