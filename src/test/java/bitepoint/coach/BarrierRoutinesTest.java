package bitepoint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Barrier.Kind;
import bitepoint.coach.Exercise.Trains;
import bitepoint.coach.Routine.Item;
import bitepoint.coach.Routine.Way;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// What got in the way shapes the next routines, for a few days and in one way each.
class BarrierRoutinesTest {
  private static final Routines ROUTINES = Shipped.PROGRAMME.routines();
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
  private static final List<LocalDate> DAYS =
      IntStream.range(0, 60).mapToObj(TODAY::plusDays).toList();

  private interface Check {
    void of(Needs needs, LocalDate day, String what);
  }

  private static void each(Phase phase, Check check) {
    for (var dose = 0; dose <= Standing.LAST_DOSE; dose++) {
      for (int minutes : Needs.MINUTES) {
        for (var day : DAYS) {
          check.of(
              Needs.of(phase, dose, minutes),
              day,
              phase + " " + dose + ", " + minutes + ", " + day);
        }
      }
    }
  }

  private static Needs met(Needs needs, Kind kind) {
    return new Needs(
        needs.phase(),
        needs.dose(),
        needs.returning(),
        needs.minutes(),
        needs.lacking(),
        needs.tastes(),
        needs.balance(),
        Optional.of(kind));
  }

  @ParameterizedTest
  @CsvSource({
    "PAIN, false true false false false",
    "TIME, false true false false false",
    "FORGOT, false false false false false",
    "BORED, false true false false false",
    "WORRIED, false true true true false"
  })
  void it_counts_from_the_next_day_on(Kind kind, String days) {
    var met = Barrier.asked(TODAY, TODAY).is(kind);
    for (var ahead = 0; ahead < 5; ahead++) {
      assertThat(met.on(TODAY.plusDays(ahead)).isPresent())
          .as("%d days later", ahead)
          .isEqualTo(Boolean.parseBoolean(days.split(" ")[ahead]));
    }
  }

  @Test
  void nobody_is_asked_twice_within_three_days() {
    var asked = Barrier.asked(TODAY.minusDays(1), TODAY);
    assertThat(asked.wasAskedLately(TODAY.plusDays(2))).isTrue();
    assertThat(asked.wasAskedLately(TODAY.plusDays(3))).isFalse();
  }

  @Test
  void who_chooses_how_long_it_takes_is_no_longer_short_of_time_and_nothing_else_is_forgotten() {
    var asked = Barrier.asked(TODAY, TODAY);
    assertThat(asked.is(Kind.TIME).inTime()).isEqualTo(asked);
    assertThat(asked.is(Kind.PAIN).inTime()).isEqualTo(asked.is(Kind.PAIN));
  }

  @ParameterizedTest
  @EnumSource(value = Phase.class, names = "FLARE_UP", mode = Mode.EXCLUDE)
  void a_day_that_hurt_is_followed_by_half_of_each_in_the_same_phase(Phase phase) {
    each(
        phase,
        (needs, day, what) -> {
          var half = ROUTINES.of(met(needs, Kind.PAIN), day);
          assertThat(half.minutes()).as(what).isBetween(2, Math.max(2, needs.minutes() / 2 + 1));
          assertThat(half.strengthMinutes())
              .as(what)
              .isGreaterThanOrEqualTo(Math.max(1, half.stretchMinutes()));
          for (var item : half.items()) {
            var whole = item.exercise().dose(phase, needs.dose());
            whole.ifPresent(dose ->
                assertThat(item.dose().minutes())
                    .as(what + ", " + item.exercise().id())
                    .isLessThanOrEqualTo((dose.minutes() + 2) / 2));
          }
        });
  }

  @ParameterizedTest
  @EnumSource(value = Phase.class, names = "FLARE_UP", mode = Mode.EXCLUDE)
  void after_a_worry_it_is_the_easier_way_of_what_makes_stronger_where_there_is_one(Phase phase) {
    each(
        phase,
        (needs, day, what) -> {
          var gentle = ROUTINES.of(met(needs, Kind.WORRIED), day);
          assertThat(gentle.minutes()).as(what).isBetween(2, Math.max(2, needs.minutes() / 2 + 1));
          for (var item : gentle.items()) {
            var easier =
                item.exercise().kind() == Exercise.Kind.STRENGTH
                    && Shipped.CATALOGUE
                        .standIn(item.exercise())
                        .flatMap(Catalogue.Variant::needs)
                        .isPresent();
            assertThat(item.way()).as(what).isEqualTo(easier ? Way.EASIER : Way.USUAL);
          }
        });
  }

  /// Twenty minutes have nearly all that there is.
  @ParameterizedTest
  @EnumSource(value = Phase.class, names = "FLARE_UP", mode = Mode.EXCLUDE)
  void who_is_bored_gets_what_was_not_on_the_day_before_as_far_as_there_is_any(Phase phase) {
    each(
        phase,
        (needs, day, what) -> {
          var other = ROUTINES.of(met(needs, Kind.BORED), day);
          var yesterday = ids(ROUTINES.of(needs, day.minusDays(1)));
          var asEver = ids(ROUTINES.of(needs, day));
          if (needs.minutes() <= 10) {
            assertThat(shared(ids(other), yesterday))
                .as(what)
                .isLessThanOrEqualTo(shared(asEver, yesterday));
          }
          assertThat(other.strengthMinutes())
              .as(what)
              .isGreaterThanOrEqualTo(Math.max(1, other.stretchMinutes()));
        });
  }

  @Test
  void ten_minutes_for_somebody_bored_bring_another_exercise_for_the_trunk_and_the_legs() {
    for (var day : DAYS) {
      var yesterday = ROUTINES.of(Needs.of(Phase.STABILITY, 0, 10), day.minusDays(1));
      var other = ROUTINES.of(met(Needs.of(Phase.STABILITY, 0, 10), Kind.BORED), day);
      assertThat(trains(other, yesterday))
          .as("%s", day)
          .containsAnyOf(Trains.TRUNK, Trains.LOWER_BODY);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"TIME", "FORGOT"})
  void how_long_it_takes_and_what_was_forgotten_change_no_exercise(Kind kind) {
    each(
        Phase.STABILITY,
        (needs, day, what) ->
            assertThat(ROUTINES.of(met(needs, kind), day))
                .as(what)
                .isEqualTo(ROUTINES.of(needs, day)));
  }

  @Test
  void the_first_days_after_a_flare_up_are_not_made_longer_by_it() {
    var returning =
        new Needs(Phase.STABILITY, 0, true, 10, Set.of(), Map.of(), Balance.NONE, Optional.empty());
    for (var day : DAYS) {
      assertThat(ROUTINES.of(met(returning, Kind.PAIN), day).minutes())
          .isLessThanOrEqualTo(ROUTINES.of(returning, day).minutes());
    }
  }

  private static Set<Trains> trains(Routine routine, Routine before) {
    var found = new HashSet<Trains>();
    for (var item : routine.items()) {
      if (!ids(before).contains(item.exercise().id())) {
        found.add(item.exercise().trains());
      }
    }
    return found;
  }

  private static long shared(Set<String> some, Set<String> others) {
    return some.stream().filter(others::contains).count();
  }

  private static Set<String> ids(Routine routine) {
    return new HashSet<>(routine.items().stream().map(Item::exercise).map(Exercise::id).toList());
  }
}
