package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Activity;
import bitepoint.coach.Journey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The weekly rating, as the lesson of a Sunday asks for it.
class ActivitiesTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 10, 25);
  private static final Instant NOW = Instant.parse("2026-10-25T10:00:00Z");

  @Test
  void only_what_was_not_rated_in_the_last_days_is_asked_one_after_the_other() {
    var next =
        Activities.asksRatings(
            with(
                Activity.named("running").rated(3, SUNDAY.minusDays(7)),
                Activity.named("cooking").rated(4, SUNDAY.minusDays(2)),
                Activity.named("a long drive")));
    assertThat(next.state()).isEqualTo(new Activities.AskedRating(List.of(0, 2)));
    assertThat(next.replies()).singleElement().isInstanceOf(Reply.Text.class);

    var second = rated(next, 6);
    assertThat(second.state()).isEqualTo(new Activities.AskedRating(List.of(2)));
    assertThat(second.changes()).contains(new Change.NotedRating(SUNDAY, 0, 6));
    assertThat(second.replies().getLast()).isInstanceOf(Reply.EditOf.class);

    var done = rated(second, 1);
    assertThat(done.state()).isEqualTo(new Activities.Listed());
    assertThat(done.journey().activities())
        .extracting(Activity::latest)
        .containsExactly(Optional.of(6), Optional.of(4), Optional.of(1));
  }

  @Test
  void nothing_is_said_where_all_were_rated_or_there_are_none() {
    var fresh = with(Activity.named("running").rated(3, SUNDAY.minusDays(5)));
    assertThat(Activities.asksRatings(fresh)).isEqualTo(fresh);
    var none = with();
    assertThat(Activities.asksRatings(none)).isEqualTo(none);
  }

  private static Next with(Activity... activities) {
    var journey = Journey.begun(SUNDAY.minusDays(20)).activities(List.of(activities));
    var person = Person.stranger(1, "Sam", "en").after(new Change.JourneyIs(journey));
    return Next.of(person, NOW, Shipped.PROGRAMME);
  }

  private static Next rated(Next next, int score) {
    var tap = new Event.Tapped(new Action(1, "pain", Optional.of(String.valueOf(score))));
    var person = next.person().after(new Step(next.state(), 1, List.of(), List.of()), NOW);
    var fresh = Next.of(person, NOW, Shipped.PROGRAMME);
    return Activities.answer(fresh, (Activities) next.state(), tap).orElseThrow();
  }
}
