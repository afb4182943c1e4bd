package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Deeds;
import bitepoint.coach.Journey;
import bitepoint.coach.Phase;
import bitepoint.coach.Training;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GettingBackTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @Test
  void ten_strength_sessions_are_named_once_with_a_story() {
    var said = GettingBack.said(next(trained(person(4, 3, 3, 3), 10)));

    assertThat(keys(said)).containsExactly("milestone.ten-strength-sessions", "story.1");
    assertThat(keys(GettingBack.said(next(said.person())))).isEmpty();
  }

  @Test
  void mornings_are_compared_only_where_they_are_lower_by_what_counts() {
    assertThat(words(GettingBack.said(next(trained(person(4, 2, 2, 2), 12)))))
        .first()
        .isEqualTo(
            new Words("milestone.ten-strength-sessions.compared", Map.of("first", 4, "now", 2)));
  }

  @Test
  void a_day_without_pain_is_named_to_those_who_had_some() {
    assertThat(keys(GettingBack.said(next(person(4, 1, 1, 0)))))
        .containsExactly("milestone.first-pain-free-morning");
    assertThat(keys(GettingBack.said(next(person(0, 0, 0, 0))))).isEmpty();
  }

  @Test
  void a_first_week_is_named_in_the_week_after_it_to_those_who_came_and_trained() {
    var busy = trained(began(person(4, 4, 4, 4), 7), 2);

    assertThat(keys(GettingBack.said(next(busy)))).containsExactly("milestone.first-week");
    assertThat(keys(GettingBack.said(next(began(busy, 14))))).isEmpty();
    assertThat(keys(GettingBack.said(next(began(busy, 6))))).isEmpty();
    assertThat(keys(GettingBack.said(next(began(person(4, 4, 4, 4), 7))))).isEmpty();
  }

  @Test
  void nothing_is_named_in_a_flare_up_on_a_bad_morning_or_behind_a_warning_sign() {
    var person = trained(person(4, 3, 3, 3), 10);

    assertThat(keys(GettingBack.said(next(trained(person(4, 3, 3, 5), 10))))).isEmpty();
    assertThat(
            keys(GettingBack.said(next(person.after(new Change.MovedTo(Phase.FLARE_UP, "flare"))))))
        .isEmpty();
    var locked = person.profile().locked(Optional.of(NOON));
    assertThat(keys(GettingBack.said(next(person.after(new Change.ProfileIs(locked)))))).isEmpty();
  }

  @Test
  void a_phase_that_was_reached_before_is_not_named_again() {
    var once = GettingBack.said(next(person(4, 3)), Phase.STABILITY);

    assertThat(keys(once)).containsExactly("milestone.phase-up", "story.1");
    assertThat(keys(GettingBack.said(next(once.person()), Phase.STABILITY))).isEmpty();
    assertThat(keys(GettingBack.said(next(once.person()), Phase.STRENGTH)))
        .containsExactly("milestone.phase-up", "story.2");
  }

  /// Somebody who came with that score, and their last mornings up to today.
  private static Person person(int start, int... mornings) {
    var stranger = Person.stranger(1, "Sam", "en");
    var person =
        stranger
            .after(new Change.ProfileIs(stranger.profile().startedAt(start)))
            .after(new Change.JourneyIs(Journey.begun(TODAY.minusDays(30))));
    for (var i = 0; i < mornings.length; i++) {
      var day = TODAY.minusDays(mornings.length - 1L - i);
      person = person.after(new Change.NotedPain(day, mornings[i]));
    }
    return person;
  }

  private static Person began(Person person, int daysAgo) {
    var begun = Journey.begun(TODAY.minusDays(daysAgo));
    return person.after(new Change.JourneyIs(begun));
  }

  private static Person trained(Person person, int sessions) {
    var deeds = new Deeds(sessions, Set.of(), Map.of(), Optional.empty());
    var trained = person.after(new Change.JourneyIs(person.journey().deeds(deeds)));
    for (var ago = 1; ago <= sessions; ago++) {
      var done = new Training(TODAY.minusDays(ago), 6, 4, 0, Training.Outcome.DONE);
      trained = trained.after(new Change.NotedTraining(done));
    }
    return trained;
  }

  private static Next next(Person person) {
    return Next.of(person, NOON, Shipped.PROGRAMME);
  }

  private static List<String> keys(Next next) {
    return words(next).stream().map(Words::key).toList();
  }

  private static List<Words> words(Next next) {
    return next.replies().stream()
        .flatMap(
            reply -> reply instanceof Reply.Text(var words, _) ? Stream.of(words) : Stream.empty())
        .toList();
  }
}
