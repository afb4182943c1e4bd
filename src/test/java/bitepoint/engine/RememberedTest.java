package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.coach.Exercise.Equipment;
import bitepoint.coach.Flare;
import bitepoint.coach.Journey;
import bitepoint.coach.OwnActivities;
import bitepoint.coach.Phase;
import bitepoint.coach.Practice;
import bitepoint.coach.Shelf;
import bitepoint.coach.Taste;
import bitepoint.coach.Training;
import bitepoint.coach.Tweak;
import bitepoint.conversation.Change;
import bitepoint.conversation.Contact;
import bitepoint.conversation.DeskBreaks;
import bitepoint.conversation.Idle;
import bitepoint.conversation.IfThen;
import bitepoint.conversation.Nudges;
import bitepoint.conversation.Preferences;
import bitepoint.conversation.Profile;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.Safety;
import bitepoint.conversation.Step;
import bitepoint.ground.Ground;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What a step changes is kept, all of it, and as long as a coach looks back.
@ParameterizedClass
@EnumSource(Ground.class)
class RememberedTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private @Parameter Ground ground;
  private @TempDir Path folder;

  @Test
  void everything_a_step_changes_is_there_for_the_next_one() {
    var told =
        new Profile(
            Optional.of("1"),
            Optional.of(Town.NOON),
            Optional.of(6),
            Optional.of(Profile.Since.WEEKS),
            Optional.empty(),
            Optional.of(8),
            ZoneId.of("Europe/London"),
            Optional.of(LocalTime.of(8, 0)),
            Optional.of(DAY),
            Optional.of(Town.NOON),
            new Safety(Set.of("fever"), Set.of("bone"), Optional.of(DAY), Optional.of("GB")),
            false,
            Preferences.USUAL.minutes(5).toggled(Equipment.STEP),
            Contact.NONE.heard(Town.NOON),
            Nudges.USUAL
                .eveningAt(Optional.of(LocalTime.of(20, 30)))
                .breaks(
                    Optional.of(
                        new DeskBreaks(
                            Set.of(DayOfWeek.MONDAY),
                            LocalTime.of(9, 0),
                            LocalTime.of(17, 0),
                            45,
                            2))),
            Optional.of(
                new IfThen(
                    IfThen.Cue.OWN,
                    Optional.of("feed the cat"),
                    IfThen.Instead.TOWEL,
                    IfThen.Instead.BREAK)));
    var journey =
        Journey.begun(DAY)
            .flares(new Flare(DAY, 3, Phase.CALM))
            .tastes(
                Map.of(
                    "carry",
                    new Taste(Taste.View.NONE, new Taste.View(1, true), DAY, Optional.of(DAY))))
            .activities(OwnActivities.NONE.with("the stairs").rated(1, 4, DAY))
            .shelf(Shelf.UNREAD.read(3, DAY));
    var practice = new Practice(DAY, "hamstring-stretch", 2, 3);
    var done = new Training(DAY, 10, 5, 20, Training.Outcome.PART);
    var tweak = new Tweak(DAY, Tweak.Cause.REACH, Tweak.Spread.BACK_ONLY, Optional.of(6));
    var due = Town.NOON.plus(Duration.ofHours(20));
    var changes =
        List.<Change>of(
            new Change.NotedPain(DAY, 6),
            new Change.NotedPain(DAY, 4),
            new Change.NotedTraining(done),
            new Change.NotedTweak(tweak),
            new Change.MovedTo(Phase.FLARE_UP, "tweak"),
            new Change.ProfileIs(told),
            new Change.JourneyIs(journey),
            new Change.NotedPractice(practice),
            new Change.NotedRating(DAY, 1, 4),
            new Change.NotedRest(DAY),
            new Change.Agreed(new Reminder(Reminder.Kind.CHECK_IN, due)),
            new Change.Agreed(new Reminder(Reminder.Kind.SEEN, due)),
            new Change.Cancelled(Reminder.Kind.SEEN));
    try (var town = town((_, _, _) -> new Step(new Idle(), 5, List.of(), changes))) {
      town.keep(Village.says(1, 7, "everything"));

      var person = town.person(7);
      assertThat(person.profile()).isEqualTo(told);
      assertThat(person.journey()).isEqualTo(journey.practised(practice));
      assertThat(person.diary().rests()).containsExactly(DAY);
      assertThat(person.phase()).isEqualTo(Phase.FLARE_UP);
      assertThat(person.turn()).isEqualTo(5);
      assertThat(person.diary().pains()).isEqualTo(Map.of(DAY, 4));
      assertThat(person.diary().trainings()).containsExactly(done);
      assertThat(person.diary().tweaks()).containsExactly(tweak);
      assertThat(person.reminders()).isEqualTo(Map.of(Reminder.Kind.CHECK_IN, due));
      assertThat(town.column("SELECT phase || ' ' || why FROM phase_change"))
          .containsExactly("FLARE_UP tweak");
      assertThat(town.column("SELECT activity || ': ' || score FROM activity_rating"))
          .containsExactly("1: 4");
    }
  }

  @Test
  void the_diary_goes_back_as_far_as_a_coach_looks() {
    try (var town =
        town((person, event, now) ->
            new Step(
                new Idle(),
                person.turn(),
                List.of(),
                List.of(new Change.NotedPain(person.today(now), 3))))) {
      town.keep(Village.says(1, 7, "long ago"));
      town.pass(Duration.ofDays(20));
      town.keep(Village.says(2, 7, "a while ago"));
      town.pass(Duration.ofDays(20));
      town.keep(Village.says(3, 7, "today"));

      assertThat(town.person(7).diary().pains().keySet())
          .containsExactly(DAY.plusDays(20), DAY.plusDays(40));
    }
  }

  private Town town(Stepper stepper) {
    return Town.awake(ground.url(folder.resolve("town.db")), Village.coach(stepper));
  }
}
