package bitepoint.faults;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/// How much there was to lose.
///
/// @param wrecks what was under way at each kill
/// @param duplicates messages that came more than once
record Figures(
    List<Ledger.Underway> wrecks,
    List<Somebody> people,
    Ledger ledger,
    int duplicates,
    Duration took) {

  @Override
  public String toString() {
    var calls =
        people.stream().flatMap(person -> ledger.sent(person.chat().id()).stream()).toList();
    var messages = calls.stream().filter(Ledger.Sent::isMessage).toList();
    return """
    Survived %d kills: updates waited at %d, calls were queued at %d and under way at %d. \
    %d people, %d updates, each with its turn, %d trainings, %d replies (%d messages, the rest changes). \
    %d messages came twice, %d had an unknown outcome (with all other calls %d). \
    Longest wait %d s, %d s in all.\
    """
        .formatted(
            wrecks.size(),
            count(Ledger.Underway::waiting),
            count(Ledger.Underway::queued),
            count(Ledger.Underway::sending),
            people.size(),
            people.stream().mapToInt(person -> person.account().updates()).sum(),
            people.stream().mapToInt(person -> person.account().trainings().size()).sum(),
            calls.stream().filter(call -> !call.isFleeting()).count(),
            messages.size(),
            duplicates,
            messages.stream().filter(Ledger.Sent::wasUnknown).count(),
            calls.stream().filter(Ledger.Sent::wasUnknown).count(),
            longestWait().toSeconds(),
            took.toSeconds());
  }

  Duration longestWait() {
    return people.stream()
        .map(person -> person.account().longestWait())
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  private long count(ToIntFunction<Ledger.Underway> part) {
    return wrecks.stream().filter(wreck -> part.applyAsInt(wreck) > 0).count();
  }
}
