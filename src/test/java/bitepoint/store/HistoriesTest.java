package bitepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.coach.Phase;
import bitepoint.coach.Practice;
import bitepoint.coach.Training;
import bitepoint.coach.Tweak;
import bitepoint.conversation.Change;
import bitepoint.conversation.History;
import bitepoint.conversation.Person;
import bitepoint.conversation.Profile;
import bitepoint.ground.Ground;
import bitepoint.store.seal.Seal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Ground.class)
class HistoriesTest {
  /// Already the third of March in Auckland.
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
  private static final LocalDate LONG_AGO = TODAY.minusDays(500);
  private static final Training TRAINED =
      new Training(LONG_AGO, 10, 5, 20, Training.Outcome.TOO_MUCH);
  private static final Tweak TWEAK =
      new Tweak(LONG_AGO, Tweak.Cause.LIFT, Tweak.Spread.BELOW_KNEE, Optional.of(7));
  private static final Tweak UNTOLD =
      new Tweak(TODAY, Tweak.Cause.UNKNOWN, Tweak.Spread.BACK_ONLY, Optional.empty());
  private static final Practice PRACTICE = new Practice(TODAY, "hamstring-stretch", 2, 3);
  private static final List<Change> LIFE =
      List.of(
          new Change.NotedPain(TODAY, 4),
          new Change.NotedPain(LONG_AGO, 6),
          new Change.NotedTraining(TRAINED),
          new Change.NotedTweak(UNTOLD),
          new Change.NotedTweak(TWEAK),
          new Change.NotedRest(LONG_AGO),
          new Change.NotedPractice(PRACTICE),
          new Change.NotedRating(LONG_AGO, 2, 9),
          new Change.NotedSigns(Set.of("fever"), Change.SignSaid.TOLD),
          new Change.MovedTo(Phase.FLARE_UP, "flare"));

  private final People people = new People(Seal.NONE);
  private @Parameter Ground ground;
  private @TempDir Path folder;
  private Database database;
  private Lane lane;

  @BeforeEach
  void open() {
    database = Database.open(ground.url(folder.resolve("histories.db")));
    lane = Lane.on(database);
  }

  @AfterEach
  void close() {
    lane.close();
    database.close();
  }

  @Test
  void all_that_was_noted_is_there_however_old_on_the_days_of_the_persons_own_calendar() {
    lives(1);
    lives(2);

    var history = read(1).orElseThrow();

    assertThat(history.person().id()).isEqualTo(1);
    assertThat(history.pains()).isEqualTo(Map.of(LONG_AGO, 6, TODAY, 4));
    assertThat(history.trainings()).containsExactly(TRAINED);
    assertThat(history.tweaks()).containsExactly(TWEAK, UNTOLD);
    assertThat(history.rests()).containsExactly(LONG_AGO);
    assertThat(history.practices()).containsExactly(PRACTICE);
    assertThat(history.ratings()).containsExactly(new Change.NotedRating(LONG_AGO, 2, 9));
    assertThat(history.signs())
        .containsExactly(new History.Sign(TODAY, "fever", Change.SignSaid.TOLD));
    assertThat(history.moves()).containsExactly(new History.Moved(TODAY, Phase.FLARE_UP));
    assertThat(history.began()).contains(LONG_AGO);
  }

  @Test
  void of_somebody_who_is_not_known_there_is_none() {
    lives(1);

    assertThat(read(404)).isEmpty();
  }

  private Optional<History> read(long id) {
    return lane.perform(transaction -> Histories.of(transaction.handle(), people, id, NOW));
  }

  private void lives(long id) {
    var profile = Profile.unknown().in(ZoneId.of("Pacific/Auckland"));
    var person = Person.stranger(id, "Sam", "en").after(new Change.ProfileIs(profile));
    lane.perform(transaction -> {
      var notes = new Notes();
      notes.add(id, LIFE);
      people.save(transaction.sql(), List.of(people.meet(person)), true, NOW);
      notes.save(transaction.sql(), NOW);
      return id;
    });
  }
}
