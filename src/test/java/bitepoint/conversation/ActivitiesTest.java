package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Activity;
import bitepoint.coach.Journey;
import bitepoint.coach.OwnActivities;
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
                OwnActivities.NONE
                    .with("running")
                    .with("cooking")
                    .with("a long drive")
                    .rated(1, 3, SUNDAY.minusDays(7))
                    .rated(2, 4, SUNDAY.minusDays(2))));
    assertThat(next.state()).isEqualTo(new Activities.AskedRating(List.of(1, 3)));
    assertThat(next.replies()).singleElement().isInstanceOf(Reply.Text.class);

    var second = rated(next, 6);
    assertThat(second.state()).isEqualTo(new Activities.AskedRating(List.of(3)));
    assertThat(second.changes()).contains(new Change.NotedRating(SUNDAY, 1, 6));
    assertThat(second.replies().getLast()).isInstanceOf(Reply.EditOf.class);

    var done = rated(second, 1);
    assertThat(done.state()).isEqualTo(new Activities.Listed());
    assertThat(done.journey().activities().all())
        .extracting(Activity::latest)
        .containsExactly(Optional.of(6), Optional.of(4), Optional.of(1));
  }

  @Test
  void nothing_is_said_where_all_were_rated_or_there_are_none() {
    var fresh = with(OwnActivities.NONE.with("running").rated(1, 3, SUNDAY.minusDays(5)));
    assertThat(Activities.asksRatings(fresh)).isEqualTo(fresh);
    var none = with(OwnActivities.NONE);
    assertThat(Activities.asksRatings(none)).isEqualTo(none);
  }

  @Test
  void ratings_stay_with_what_was_rated_after_another_was_removed_and_one_was_named() {
    var both = OwnActivities.NONE.with("running").with("cooking");
    var removed = answered(with(both), new Activities.AskedOtherName(1), tap("remove", ""));
    var named = answered(removed, new Activities.AskedName(), tap("common", "activity.drive"));
    assertThat(named.journey().activities().all())
        .extracting(Activity::number, Activity::name)
        .containsExactly(tuple(2, "cooking"), tuple(3, "activity.drive"));

    var asked = Activities.asksRatings(named);
    assertThat(rated(rated(asked, 5), 8).changes()).contains(new Change.NotedRating(SUNDAY, 3, 8));
  }

  private static Next with(OwnActivities activities) {
    var journey = Journey.begun(SUNDAY.minusDays(20)).activities(activities);
    var person = Person.stranger(1, "Sam", "en").after(new Change.JourneyIs(journey));
    return Next.of(person, NOW, Shipped.PROGRAMME);
  }

  private static Next rated(Next next, int score) {
    return answered(next, (Activities) next.state(), tap("pain", String.valueOf(score)));
  }

  private static Next answered(Next next, Activities asked, Event event) {
    var person = next.person().after(new Step(asked, 1, List.of(), List.of()), NOW);
    var fresh = Next.of(person, NOW, Shipped.PROGRAMME);
    return Activities.answer(fresh, asked, event).orElseThrow();
  }

  private static Event tap(String action, String argument) {
    return new Event.Tapped(new Action(1, action, Optional.of(argument)));
  }
}
