package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Flare;
import bitepoint.coach.Journey;
import bitepoint.coach.Phase;
import bitepoint.coach.Training;
import bitepoint.coach.Week;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextThingTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 10, 25);
  private static final Instant MORNING = Instant.parse("2026-10-25T08:00:00Z");

  private Person person =
      Person.stranger(1, "Sam", "en")
          .after(new Change.JourneyIs(Journey.begun(SUNDAY.minusDays(30))));

  @Test
  void a_week_with_enough_of_it_goes_on_as_it_is() {
    trained(1, 6, 4, 0);
    trained(3, 6, 4, 0);
    trained(5, 6, 4, 0);

    assertThat(key()).isEqualTo("sunday.next-same");
  }

  @Test
  void where_stretching_is_ahead_strength_is_next() {
    trained(1, 2, 12, 0);
    trained(3, 6, 4, 0);
    trained(5, 6, 4, 0);

    assertThat(key()).isEqualTo("sunday.next-strength");
  }

  @Test
  void after_a_harder_week_without_a_walk_a_walk_is_next() {
    mornings(9, 3, 3, 3);
    mornings(2, 5, 5, 5);
    trained(1, 6, 4, 0);
    trained(3, 6, 4, 0);
    trained(5, 6, 4, 0);
    assertThat(key()).isEqualTo("sunday.next-walk");

    trained(4, 0, 0, 15);
    assertThat(key()).isEqualTo("sunday.next-same");
  }

  @Test
  void after_few_days_one_more_is_next() {
    trained(1, 6, 4, 0);
    trained(1, 6, 4, 0);
    trained(3, 6, 4, 0);

    assertThat(key()).isEqualTo("sunday.next-one-more");
  }

  @Test
  void after_none_two_minutes_are_next_where_they_planned_them() {
    assertThat(key()).isEqualTo("sunday.next-two-minutes");

    var plan =
        new IfThen(
            IfThen.Cue.COFFEE, Optional.empty(), IfThen.Instead.TOWEL, IfThen.Instead.TWO_MINUTES);
    person = person.after(new Change.ProfileIs(person.profile().planning(Optional.of(plan))));
    assertThat(Shipped.PHRASEBOOK.say("en", said()))
        .isEqualTo("<b>The week ahead:</b> after your coffee, two minutes. They count as a day.");
  }

  @Test
  void in_a_flare_up_little_is_asked_for() {
    trained(1, 0, 12, 0);
    person =
        person
            .after(
                new Change.JourneyIs(
                    person.journey().flares(new Flare(SUNDAY.minusDays(8), 3, Phase.CALM))))
            .after(new Change.MovedTo(Phase.FLARE_UP, "flare"));

    assertThat(key()).isEqualTo("sunday.next-flare-up");
  }

  private String key() {
    return said().key();
  }

  private Words said() {
    var next = Next.of(person, MORNING, Shipped.PROGRAMME);
    return NextThing.of(next, Week.through(SUNDAY, person.diary()));
  }

  /// On consecutive days, the last of them so many days ago.
  private void mornings(int daysAgo, int... pains) {
    var last = SUNDAY.minusDays(daysAgo);
    for (var at = 0; at < pains.length; at++) {
      person =
          person.after(new Change.NotedPain(last.minusDays(pains.length - 1L - at), pains[at]));
    }
  }

  private void trained(int daysAgo, int strength, int stretch, int walk) {
    var day = SUNDAY.minusDays(daysAgo);
    person =
        person.after(
            new Change.NotedTraining(
                new Training(day, strength, stretch, walk, Training.Outcome.DONE)));
  }
}
