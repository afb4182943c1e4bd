package bitepoint.conversation;

import bitepoint.coach.Activity;
import bitepoint.coach.Phase;
import bitepoint.coach.Practice;
import bitepoint.coach.Training;
import bitepoint.coach.Tweak;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;

/// All that somebody noted since they began, for what looks back further than a step does. Days are
/// on their own calendar. Immutable.
///
/// @param person as of now
/// @param pains morning pain, 0–10, by day
/// @param trainings by day
/// @param tweaks by day
/// @param rests days off that they chose
/// @param moves into which phase, in order
/// @param practices by day
/// @param ratings by day
/// @param signs what they said of warning signs, in order
public record History(
    Person person,
    NavigableMap<LocalDate, Integer> pains,
    List<Training> trainings,
    List<Tweak> tweaks,
    NavigableSet<LocalDate> rests,
    List<Moved> moves,
    List<Practice> practices,
    List<Change.NotedRating> ratings,
    List<Sign> signs) {

  /// From that day on they were in that phase.
  public record Moved(LocalDate day, Phase phase) {}

  /// @param sign as the store keeps it: the id of a red flag, or `emergency` where nobody named it
  public record Sign(LocalDate day, String sign, Change.SignSaid said) {}

  /// A time in one phase.
  ///
  /// @param until the day on which it ended; empty for the one that lasts
  public record Stay(Phase phase, LocalDate from, Optional<LocalDate> until) {
    /// Whether they were in it at the end of that day.
    public boolean holds(LocalDate day) {
      return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
  }

  public History {
    pains = Collections.unmodifiableNavigableMap(pains);
    trainings = List.copyOf(trainings);
    tweaks = List.copyOf(tweaks);
    rests = Collections.unmodifiableNavigableSet(rests);
    moves = List.copyOf(moves);
    practices = List.copyOf(practices);
    ratings = List.copyOf(ratings);
    signs = List.copyOf(signs);
  }

  /// The first day of which anything is known; empty for somebody who has just come.
  public Optional<LocalDate> began() {
    return Stream.of(
            person.journey().began().stream(),
            pains.keySet().stream().limit(1),
            trainings.stream().map(Training::day),
            moves.stream().map(Moved::day),
            practices.stream().map(Practice::day),
            ratings.stream().map(Change.NotedRating::day))
        .flatMap(days -> days)
        .min(LocalDate::compareTo);
  }

  /// The phases one after the other. Of several moves on one day the last counts.
  public List<Stay> stays() {
    var stays = new ArrayList<Stay>();
    for (var at = 0; at < moves.size(); at++) {
      var move = moves.get(at);
      var isLast = at == moves.size() - 1;
      var until = isLast ? Optional.<LocalDate>empty() : Optional.of(moves.get(at + 1).day());
      if (!until.equals(Optional.of(move.day()))) {
        var before = stays.isEmpty() ? Optional.<Stay>empty() : Optional.of(stays.getLast());
        if (before.map(Stay::phase).equals(Optional.of(move.phase()))) {
          stays.removeLast();
        }
        var from =
            before.filter(stay -> stay.phase() == move.phase()).map(Stay::from).orElse(move.day());
        stays.add(new Stay(move.phase(), from, until));
      }
    }
    return List.copyOf(stays);
  }

  /// The flare-ups, in order.
  public List<Stay> flares() {
    return stays().stream().filter(stay -> stay.phase() == Phase.FLARE_UP).toList();
  }

  /// An activity in the person's own words.
  public Words name(Activity activity) {
    return ActivityNames.of(activity);
  }

  /// What people told stays out of logs.
  @Override
  public String toString() {
    return "History[…]";
  }
}
