package bitepoint.faults;

import bitepoint.coach.Training;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What somebody did, by their own account. For one thread at a time, but for [#answers()].
final class Account {
  private final List<Training> trainings = new ArrayList<>();
  private int updates;
  private int messages;
  private Optional<Integer> pain = Optional.empty();
  private Duration longestWait = Duration.ZERO;
  private volatile int answers;

  /// They wrote or tapped.
  ///
  /// @param answers how many messages there must be for it; one that is changed is none
  void acted(int answers) {
    updates++;
    messages += answers;
  }

  /// They were told more than they asked for.
  void heard(int more) {
    messages += more;
  }

  void scored(int score) {
    pain = Optional.of(score);
  }

  void trained(Training training) {
    trainings.add(training);
  }

  /// Something came that they had waited for.
  void waited(Duration wait) {
    answers = answers + 1;
    longestWait = wait.compareTo(longestWait) > 0 ? wait : longestWait;
  }

  /// How often something came that they had waited for; may be asked by any thread.
  int answers() {
    return answers;
  }

  int updates() {
    return updates;
  }

  /// How many messages the bot owed them.
  int messages() {
    return messages;
  }

  /// The last score.
  Optional<Integer> pain() {
    return pain;
  }

  /// In order.
  List<Training> trainings() {
    return List.copyOf(trainings);
  }

  Duration longestWait() {
    return longestWait;
  }
}
