package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Flare;
import bitepoint.coach.Journey;
import bitepoint.coach.OwnActivities;
import bitepoint.coach.Phase;
import bitepoint.coach.Practice;
import bitepoint.coach.Training;
import bitepoint.coach.Tweak;
import bitepoint.conversation.Drawing.Span;
import bitepoint.conversation.Drawing.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ChartWordsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private Person person =
      Person.stranger(1, "Sam", "en")
          .after(new Change.ProfileIs(Profile.unknown().startedAt(5)))
          .after(new Change.JourneyIs(Journey.begun(TODAY.minusDays(60))));

  @Test
  void mornings_are_told_with_where_they_began_and_what_became_of_the_tweaks() {
    mornings(5, 5, 4, 5, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 2, 3, 4, 3);
    tweaked(TODAY.minusDays(40));
    tweaked(TODAY.minusDays(10));

    assertThat(said(Subject.PAIN, Span.ALL))
        .isEqualTo(
            "<b>Since you began:</b> mornings around 3 now, 5 at first; a change that counts.\nTwo tweaks, both settled.");
    assertThat(said(Subject.PAIN, Span.WEEK))
        .isEqualTo("<b>Last 7 days:</b> mornings around 3, one less than the week before.");
    assertThat(said(Subject.PAIN, Span.MONTH))
        .isEqualTo(
            "<b>Last four weeks:</b> mornings around 3 now, around 5 at their start; a change that counts.\nOne tweak, settled.");
  }

  @Test
  void a_flare_up_that_is_on_is_not_said_to_be_over() {
    mornings(7);
    tweaked(TODAY);
    travels(journey -> journey.flares(new Flare(TODAY, 3, Phase.CALM)));
    happens(new Change.MovedTo(Phase.FLARE_UP, "flare"));

    assertThat(said(Subject.PAIN, Span.WEEK))
        .isEqualTo(
            "Your mornings in the last 7 days: one told, a 7.\nOne tweak; a flare-up is on.");
  }

  @Test
  void a_week_with_few_mornings_before_it_stands_beside_none() {
    mornings(3, 4, 2);

    assertThat(said(Subject.PAIN, Span.WEEK))
        .isEqualTo("Your mornings in the last 7 days: 3 told, 2 to 4, usually 3.");
  }

  @Test
  void strength_and_stretching_are_told_for_the_time_of_which_they_are_known() {
    trained(TODAY.minusDays(20), 10, 30);
    trained(TODAY.minusDays(2), 12, 6);

    assertThat(said(Subject.BALANCE, Span.WEEK))
        .isEqualTo(
            "The last 7 days: 12 minutes of strength, 6 of stretching. Strength keeps up with stretching.");
    assertThat(said(Subject.BALANCE, Span.ALL))
        .isEqualTo(
            "2 sessions with strength since you began. The last four weeks: 22 minutes of strength, 36 of stretching. A little more strength is the aim: it is what stays.");
  }

  @Test
  void what_stays_of_a_stretch_is_told_apart_from_what_fades() {
    happens(
        new Change.NotedPractice(new Practice(TODAY.minusDays(30), "hip-flexor-stretch", 2, 3)));
    happens(new Change.NotedPractice(new Practice(TODAY, "hip-flexor-stretch", 3, 4)));

    assertThat(said(Subject.BITE_POINT, Span.MONTH))
        .isEqualTo(
            "Front-of-hip stretch, before stretching: over the heel at first, over the laces now. The last stretch moved it one mark, for a few hours.");
  }

  @Test
  void activities_are_told_in_the_persons_own_words() {
    travels(journey ->
        journey.activities(
            OwnActivities.NONE
                .with("activity.gardening")
                .with("the stairs")
                .rated(1, 2, TODAY.minusDays(30))
                .rated(1, 6, TODAY)));

    assertThat(said(Subject.ACTIVITIES, Span.ALL))
        .isEqualTo("How well it goes, at first and now: Gardening 2 → 6.");
  }

  @Test
  void where_there_is_nothing_yet_it_is_said_what_will_be_there() {
    for (var subject : Subject.values()) {
      for (var span : Span.values()) {
        if (subject != Subject.PAIN || span == Span.WEEK) {
          assertThat(said(subject, span)).as(subject + " " + span).contains("appear");
        }
      }
    }
  }

  private String said(Subject subject, Span span) {
    var next = Next.of(person, NOON, Shipped.PROGRAMME);
    return Shipped.PHRASEBOOK.say("en", ChartWords.of(next, subject, span));
  }

  private void mornings(int... pains) {
    for (var at = 0; at < pains.length; at++) {
      happens(new Change.NotedPain(TODAY.minusDays(pains.length - 1L - at), pains[at]));
    }
  }

  private void tweaked(LocalDate day) {
    happens(
        new Change.NotedTweak(
            new Tweak(day, Tweak.Cause.LIFT, Tweak.Spread.BACK_ONLY, Optional.empty())));
    travels(journey -> journey.deeds(journey.deeds().tweaked(Tweak.Cause.LIFT)));
  }

  private void trained(LocalDate day, int strength, int stretch) {
    var training = new Training(day, strength, stretch, 0, Training.Outcome.DONE);
    happens(new Change.NotedTraining(training));
    travels(journey -> journey.deeds(journey.deeds().trained(training)));
  }

  private void travels(UnaryOperator<Journey> on) {
    happens(new Change.JourneyIs(on.apply(person.journey())));
  }

  private void happens(Change change) {
    person = person.after(change);
  }
}
