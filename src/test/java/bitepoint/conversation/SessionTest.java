package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Dose;
import bitepoint.coach.Exercise.Equipment;
import bitepoint.coach.Phase;
import bitepoint.coach.Routine.Way;
import bitepoint.coach.Taste;
import bitepoint.conversation.Session.Begun;
import bitepoint.conversation.Session.Doing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final Instant NOW = Instant.parse("2026-10-20T08:00:00Z");

  private final Conversation conversation = new Conversation(Shipped.PROGRAMME);
  private Person person =
      Person.stranger(1, "Sam", "en")
          .after(
              new Change.ProfileIs(
                  Profile.unknown()
                      .checkedInAt(LocalTime.of(8, 0))
                      .safe(Safety.UNKNOWN.screenedOn(LocalDate.of(2026, 10, 20)))));

  private Step taps(String action) {
    var step =
        conversation.step(
            person, new Event.Tapped(new Action(person.turn(), action, Optional.empty())), NOW);
    person = person.after(step, NOW);
    return step;
  }

  private void isAt(State state) {
    person = person.after(new Step(state, person.turn(), List.of(), List.of()), NOW);
  }

  @Test
  void what_was_begun_stays_what_it_was_whatever_changes_meanwhile() {
    isAt(new Session.Offered(person.today(NOW)));
    taps("start");
    var begun = ((Doing) person.state()).routine();

    var preferences = Preferences.USUAL.minutes(2).toggled(Equipment.TOWEL);
    person =
        person
            .after(new Change.MovedTo(Phase.STRENGTH, "asked"))
            .after(new Change.ProfileIs(person.profile().preferring(preferences)))
            .after(
                new Change.JourneyIs(
                    person
                        .journey()
                        .tastes(Map.of("towel", Taste.unknown(person.today(NOW).minusDays(3))))));
    taps("next");

    assertThat(((Doing) person.state()).routine()).isEqualTo(begun);
    assertThat(((Doing) person.state()).at()).isOne();
  }

  @Test
  void a_routine_whose_exercises_are_no_longer_coached_gives_way_to_todays() {
    var gone = new Begun("moonwalk", new Dose.Minutes(2), Way.USUAL);
    isAt(Doing.first(person.today(NOW), List.of(gone)));

    assertThat(Questions.of(Next.of(person, NOW, Shipped.PROGRAMME)).buttons().isEmpty()).isFalse();
    assertThat(taps("next").state()).isEqualTo(new Session.Offered(person.today(NOW)));
  }
}
