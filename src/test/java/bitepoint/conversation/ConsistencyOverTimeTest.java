package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Journey;
import bitepoint.coach.Phase;
import bitepoint.coach.Practice;
import bitepoint.coach.Training;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What the chart counts from the diary is what the coach counted day by day.
class ConsistencyOverTimeTest {
  private final List<Training> trainings = new ArrayList<>();
  private final TreeSet<LocalDate> rests = new TreeSet<>();
  private final List<History.Moved> moves = new ArrayList<>();
  private final List<History.Sign> signs = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-02T07:00:00Z");
  private Person person =
      Person.stranger(1, "Sam", "en")
          .after(new Change.JourneyIs(Journey.begun(LocalDate.of(2026, 3, 2))))
          .after(new Change.ProfileIs(Profile.unknown().startedAt(4)));

  @Test
  void it_ends_with_the_number_that_is_told_in_words_whatever_the_days_were() {
    var random = new Random(8);
    for (var day = 0; day < 300; day++) {
      live(random);

      var shown = ConsistencyOverTime.of(history(), Shipped.RED_FLAGS, person.today(now));

      var told = Steps.consistency(next()).percent();
      assertThat(shown.lastEntry().getValue()).as("day " + day).isEqualTo(told);
      assertThat(shown).hasSize(day + 1);
      now = now.plus(Duration.ofDays(1));
    }
  }

  private void live(Random random) {
    keep(Steps.counted(next()));
    if (random.nextInt(3) > 0) {
      keep(next().noting(trained()));
    } else if (random.nextInt(3) == 0) {
      rests.add(person.today(now));
      keep(next().noting(new Change.NotedRest(person.today(now))));
    }
    if (random.nextInt(25) == 0) {
      keep(Steps.flares(next()));
    } else if (person.phase() == Phase.FLARE_UP && random.nextInt(6) == 0) {
      keep(Steps.settles(next()));
    }
    lock(random);
  }

  private void lock(Random random) {
    var profile = person.profile();
    if (!profile.isLocked() && random.nextInt(40) == 0) {
      signs.add(new History.Sign(person.today(now), "fever", Change.SignSaid.TOLD));
      keep(next().noting(new Change.ProfileIs(profile.locked(Optional.of(now)))));
    } else if (profile.isLocked() && random.nextInt(6) == 0) {
      signs.add(new History.Sign(person.today(now), "fever", Change.SignSaid.SEEN_MAY_EXERCISE));
      keep(next().noting(new Change.ProfileIs(profile.locked(Optional.empty()))));
    }
  }

  private Change trained() {
    var training = new Training(person.today(now), 5, 5, 0, Training.Outcome.DONE);
    trainings.add(training);
    return new Change.NotedTraining(training);
  }

  private Next next() {
    return Next.of(person, now, Shipped.PROGRAMME);
  }

  private void keep(Next next) {
    next.changes()
        .forEach(change -> {
          if (change instanceof Change.MovedTo(var phase, _)) {
            moves.add(new History.Moved(next.today(), phase));
          }
        });
    person = next.person();
  }

  private History history() {
    return new History(
        person,
        new TreeMap<>(),
        trainings,
        List.of(),
        rests,
        moves,
        List.<Practice>of(),
        List.of(),
        signs);
  }
}
