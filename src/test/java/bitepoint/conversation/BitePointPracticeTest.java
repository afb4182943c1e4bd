package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Exercise;
import bitepoint.coach.Journey;
import bitepoint.coach.Phase;
import bitepoint.coach.Practice;
import bitepoint.coach.PracticeRhythm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitePointPracticeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
  private static final Journey BEGUN = Journey.begun(DAY);
  private static final Instant NOW = Instant.parse("2026-10-20T18:00:00Z");
  private static final LocalDate NOW_DAY = LocalDate.of(2026, 10, 20);
  private static final List<String> STRETCHES =
      List.of("hip-flexor-stretch", "hamstring-stretch", "glute-stretch");

  private static List<String> turns(Journey journey) {
    return PracticeRhythm.turns(Shipped.CATALOGUE, Phase.CALM, journey).stream()
        .map(Exercise::id)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"0, false", "2, false", "3, true", "40, true"})
  void the_first_is_due_on_the_third_day(int days, boolean due) {
    assertThat(PracticeRhythm.isDue(BEGUN, Phase.CALM, DAY.plusDays(days))).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "3, false", "4, true", "40, true"})
  void the_next_is_due_four_days_after_the_latest_of_any_stretch(int days, boolean due) {
    var practised =
        BEGUN
            .practised(new Practice(DAY.plusDays(1), "glute-stretch", 2, 3))
            .practised(new Practice(DAY.plusDays(9), "hamstring-stretch", 2, 3));

    assertThat(PracticeRhythm.isDue(practised, Phase.STRENGTH, DAY.plusDays(9 + days)))
        .isEqualTo(due);
  }

  @Test
  void it_is_never_due_in_a_flare_up_nor_while_nobody_knows_when_they_began() {
    assertThat(PracticeRhythm.isDue(BEGUN, Phase.FLARE_UP, DAY.plusDays(30))).isFalse();
    assertThat(PracticeRhythm.isDue(Journey.NONE, Phase.CALM, DAY)).isFalse();
  }

  @Test
  void the_stretch_that_was_practised_least_lately_comes_first() {
    assertThat(turns(BEGUN)).containsExactlyElementsOf(STRETCHES);

    var practised =
        BEGUN
            .practised(new Practice(DAY.plusDays(8), "hip-flexor-stretch", 2, 3))
            .practised(new Practice(DAY.plusDays(4), "hamstring-stretch", 2, 3));

    assertThat(turns(practised))
        .containsExactly("glute-stretch", "hamstring-stretch", "hip-flexor-stretch");
  }

  @Test
  void every_course_of_every_stretch_has_its_words() {
    for (var stretch : STRETCHES) {
      for (var first = 1; first <= Practice.MARKS; first++) {
        for (var before = 1; before <= Practice.MARKS; before++) {
          var journey =
              BEGUN
                  .practised(new Practice(DAY, stretch, first, first))
                  .practised(new Practice(DAY.plusDays(20), stretch, before, Practice.MARKS));
          assertThat(said(BitePoints.result(journey, stretch))).isNotBlank();
          for (var line : BitePoints.overTime(journey, DAY.plusDays(30))) {
            assertThat(said(line)).isNotBlank();
          }
        }
      }
    }
  }

  @Test
  void over_the_weeks_it_says_what_stays_and_what_fades() {
    var journey =
        BEGUN
            .practised(new Practice(DAY, "hamstring-stretch", 2, 3))
            .practised(new Practice(DAY.plusDays(21), "hamstring-stretch", 3, 5))
            .practised(new Practice(DAY.plusDays(3), "glute-stretch", 2, 2));

    assertThat(BitePoints.overTime(journey, DAY.plusDays(22)).stream().map(words -> said(words)))
        .containsExactly(
            """
            <b>Back-of-thigh stretch</b> · knee height
            The first time, three weeks ago: shin height. The difference has stayed so far. \
            The last stretch moved it two marks, for a few hours.\
            """,
            """
            <b>Bottom stretch</b> · knee eased half-way away
            One day only, so nothing to compare yet. The last stretch didn't move it for the day.\
            """);
  }

  @ParameterizedTest
  @CsvSource({"0, today", "1, yesterday", "13, thirteen days ago", "14, two weeks ago"})
  void how_long_ago_is_said_as_people_say_it(int days, String ago) {
    assertThat(said(BitePoints.ago(DAY, DAY.plusDays(days)))).isEqualTo(ago);
  }

  @Test
  void a_flare_up_comes_to_its_end_without_a_stretch_or_a_note() {
    var braced = tapped(Phase.FLARE_UP, new BitePointPractice.Braces(), "next");

    assertThat(braced.state()).isEqualTo(new Idle());
    assertThat(braced.changes()).isEmpty();
  }

  @Test
  void stopping_keeps_the_mark_that_was_found() {
    var looking = new BitePointPractice.Looks("glute-stretch", 3);
    var holding = new BitePointPractice.Holds("glute-stretch", 3);
    var again = new BitePointPractice.LooksAgain("glute-stretch", 3, 5);

    assertThat(tapped(Phase.CALM, looking, "stop").changes()).isEmpty();
    for (var found : List.of(holding, again)) {
      assertThat(tapped(Phase.CALM, found, "stop").changes())
          .filteredOn(Change.NotedPractice.class::isInstance)
          .containsExactly(new Change.NotedPractice(new Practice(NOW_DAY, "glute-stretch", 3, 3)));
    }
  }

  private static Step tapped(Phase phase, State state, String action) {
    var person =
        Person.stranger(1, "Sam", "en")
            .after(new Change.MovedTo(phase, "asked"))
            .after(new Step(state, 1, List.of(), List.of()), NOW);
    return new Conversation(Shipped.PROGRAMME)
        .step(person, new Event.Tapped(new Action(1, action, Optional.empty())), NOW);
  }

  private static String said(Words words) {
    return Shipped.PHRASEBOOK.say("en", words);
  }
}
