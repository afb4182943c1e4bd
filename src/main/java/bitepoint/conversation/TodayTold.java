package bitepoint.conversation;

import bitepoint.coach.Training;
import bitepoint.coach.rule.MorningPain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Today in words: the score beside what is usual, what was done, and what is still open.
final class TodayTold {
  private TodayTold() {}

  static Words of(Next next) {
    return Words.lines(
        Stream.of(Optional.of(ProgressTold.heading(next)), score(next), done(next), open(next))
            .flatMap(Optional::stream)
            .toList());
  }

  /// Without mornings to compare it with, what they came with.
  private static Optional<Words> score(Next next) {
    var diary = next.person().diary();
    if (!ProgressTold.hasMornings(next)) {
      return Optional.of(ProgressTold.early(next));
    }
    return diary
        .painOn(next.today())
        .map(pain -> compared(pain, MorningPain.usual(diary, Optional.empty(), next.today(), 7)));
  }

  private static Words compared(int pain, Optional<Integer> usual) {
    return usual
        .map(before ->
            new Words(
                "progress.today",
                Map.of(
                    "pain", pain,
                    "by", Math.abs(pain - before),
                    "way", MorningScore.way(pain, before))))
        .orElseGet(() -> Words.of("check-in.noted", "pain", pain));
  }

  private static Optional<Words> done(Next next) {
    var today =
        next.person().diary().trainings().stream()
            .filter(one -> one.day().equals(next.today()))
            .toList();
    var kinds =
        SessionCard.minutes(
            minutes(today, Training::strengthMinutes),
            minutes(today, Training::stretchMinutes),
            minutes(today, Training::walkMinutes));
    return !kinds.isEmpty()
        ? Optional.of(Words.of("progress.done", "minutes", kinds))
        : next.person().diary().rests().contains(next.today())
            ? Optional.of(Words.of("progress.rests"))
            : Optional.empty();
  }

  /// In a pause nothing is.
  private static Optional<Words> open(Next next) {
    if (next.pause().isPresent()) {
      return Optional.empty();
    }
    var open = new ArrayList<Words>();
    if (next.person().diary().painOn(next.today()).isEmpty()) {
      open.add(Words.of("progress.open-score"));
    }
    if (Lessons.isTodayOpen(next)) {
      var minutes = next.routine(next.today()).minutes();
      open.add(Words.of("progress.open-exercises", "minutes", minutes));
    }
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(Words.of("progress.open", "things", List.copyOf(open)));
  }

  private static int minutes(List<Training> done, ToIntFunction<Training> of) {
    return done.stream().mapToInt(of).sum();
  }
}
