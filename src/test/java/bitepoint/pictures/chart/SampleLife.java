package bitepoint.pictures.chart;

import bitepoint.coach.Journey;
import bitepoint.coach.OwnActivities;
import bitepoint.coach.Phase;
import bitepoint.coach.Practice;
import bitepoint.coach.Training;
import bitepoint.coach.Tweak;
import bitepoint.conversation.Change;
import bitepoint.conversation.History;
import bitepoint.conversation.History.Moved;
import bitepoint.conversation.Person;
import bitepoint.conversation.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/// Somebody with a back that slowly gets easier, two tweaks, a fortnight away, and a diary of that
/// many days. The same seed gives the same life.
public final class SampleLife {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  private SampleLife() {}

  public static History of(int days) {
    return of(
        days,
        "en",
        List.of(
            "Picking up a child", "carrying the shopping up three flights", "activity.meeting"));
  }

  public static History of(int days, String language, List<String> activities) {
    var random = new Random(11);
    var began = TODAY.minusDays(days - 1L);
    var pains = new TreeMap<LocalDate, Integer>();
    var trainings = new ArrayList<Training>();
    var tweaks = new ArrayList<Tweak>();
    var rests = new TreeSet<LocalDate>();
    var moves = new ArrayList<Moved>(List.of(new Moved(began, Phase.CALM)));
    var practices = new ArrayList<Practice>();
    var ratings = new ArrayList<Change.NotedRating>();
    var named = OwnActivities.NONE;
    for (var name : activities) {
      named = named.with(name);
    }
    var flares = List.of(days * 2 / 5, days * 3 / 4);
    var phases = List.of(Phase.STABILITY, Phase.STRENGTH, Phase.RESILIENCE);
    for (var at = 0; at < days; at++) {
      var day = began.plusDays(at);
      var share = at / (double) Math.max(days, 30);
      var flare = at;
      var since =
          flares.stream()
              .filter(start -> start <= flare && days > 20)
              .mapToInt(start -> flare - start)
              .min()
              .orElse(99);
      if (since == 0) {
        tweaks.add(new Tweak(day, Tweak.Cause.LIFT, Tweak.Spread.BOTTOM_OR_THIGH, Optional.of(7)));
        moves.add(new Moved(day, Phase.FLARE_UP));
      }
      if (since == 6) {
        moves.add(new Moved(day, phases.get(Math.min(2, (int) (share * 4)))));
      } else if (since > 6 && at > 0 && at % Math.max(20, days / 4) == 0) {
        moves.add(new Moved(day, phases.get(Math.min(2, (int) (share * 3)))));
      }
      var isAway = days > 25 && at >= days / 2 && at < days / 2 + Math.max(6, days / 25);
      if (isAway) {
        continue;
      }
      if (random.nextInt(10) > 0 || at == 0) {
        var pain =
            5.5 - 4 * share + random.nextGaussian() * 0.9 + (since < 6 ? 3.5 - since * 0.5 : 0);
        pains.put(day, (int) Math.clamp(Math.round(pain), 0, 10));
      }
      if (random.nextInt(7) > 1) {
        var strength = since < 6 ? 0 : 2 + (int) (share * 9) + random.nextInt(3);
        trainings.add(
            new Training(
                day,
                strength,
                2 + random.nextInt(4),
                random.nextInt(3) * 10,
                random.nextInt(9) == 0 ? Training.Outcome.TOO_MUCH : Training.Outcome.DONE));
      } else if (random.nextBoolean()) {
        rests.add(day);
      }
      if (since > 6 && random.nextInt(days > 60 ? 6 : 3) == 0) {
        var before = (int) Math.clamp(1.6 + share * 2.5 + random.nextGaussian() * 0.5, 1, 5);
        practices.add(new Practice(day, "hip-flexor-stretch", before, before + random.nextInt(2)));
      }
      if (at % 7 == 0) {
        for (var activity : named.all()) {
          var number = activity.number();
          var score =
              (int)
                  Math.clamp(
                      2 + number + share * (7 - number) + random.nextGaussian() * 0.7, 0, 10);
          ratings.add(new Change.NotedRating(day, number, score));
          named = named.rated(number, score, day);
        }
      }
    }
    var journey = Journey.begun(began).activities(named);
    for (var practice : practices) {
      journey = journey.practised(practice);
    }
    var person =
        Person.stranger(7, "Noor", language)
            .after(
                new Change.ProfileIs(
                    Profile.unknown()
                        .in(java.time.ZoneId.of("Europe/London"))
                        .startedAt(pains.firstEntry().getValue())))
            .after(new Change.JourneyIs(journey))
            .after(new Change.MovedTo(moves.getLast().phase(), "forward"));
    return new History(
        person, pains, trainings, tweaks, rests, moves, practices, ratings, List.of());
  }
}
