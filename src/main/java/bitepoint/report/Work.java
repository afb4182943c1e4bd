package bitepoint.report;

import bitepoint.coach.Id;
import bitepoint.coach.Taste;
import bitepoint.coach.Training;
import bitepoint.coach.safety.RedFlags;
import bitepoint.conversation.ConsistencyOverTime;
import bitepoint.conversation.History;
import bitepoint.conversation.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What was done, what was tolerated, and where they stand.
final class Work {
  private static final int WEEKS = 6;
  private static final int WEEK = 7;
  private static final int MOST_NAMES = 6;

  private final Account account;
  private final History history;
  private final RedFlags flags;

  Work(Account account, RedFlags flags) {
    this.account = account;
    this.history = account.history();
    this.flags = flags;
  }

  /// Sessions and minutes of each kind.
  private record Sum(int sessions, int strength, int stretching, int walking) {
    static Sum of(List<Training> trainings) {
      return new Sum(
          trainings.size(),
          trainings.stream().mapToInt(Training::strengthMinutes).sum(),
          trainings.stream().mapToInt(Training::stretchMinutes).sum(),
          trainings.stream().mapToInt(Training::walkMinutes).sum());
    }

    Map<String, Object> named() {
      return Map.of(
          "sessions", sessions, "strength", strength, "stretching", stretching, "walking", walking);
    }
  }

  Section done() {
    var rows = new ArrayList<List<String>>();
    rows.add(
        Stream.of("from", "sessions", "strength", "stretching", "walking")
            .map(column -> account.say("done." + column))
            .toList());
    for (var first = account.today().minusDays(WEEK - 1L);
        rows.size() <= WEEKS && !first.plusDays(WEEK - 1L).isBefore(account.began());
        first = first.minusDays(WEEK)) {
      rows.add(week(first));
    }
    rows.add(List.of(account.say("done.all", Sum.of(history.trainings()).named())));
    rows.add(List.of(consistency()));
    return new Section(account.say("done.heading"), rows);
  }

  private List<String> week(LocalDate first) {
    var last = first.plusDays(WEEK - 1L);
    var sum =
        Sum.of(
            history.trainings().stream()
                .filter(one -> !one.day().isBefore(first) && !one.day().isAfter(last))
                .toList());
    return Stream.concat(
            Stream.of(account.shortDate(first)),
            Stream.of(sum.sessions(), sum.strength(), sum.stretching(), sum.walking())
                .map(number -> account.say("number", Map.of("number", number))))
        .toList();
  }

  private String consistency() {
    var percent = ConsistencyOverTime.of(history, flags, account.today()).lastEntry().getValue();
    return account.say("done.consistency", Map.of("percent", percent));
  }

  Section tolerated() {
    var outcomes = history.trainings().stream().map(Training::outcome).toList();
    var lines = new ArrayList<String>();
    lines.add(
        account.say(
            "tolerated.sessions",
            Map.of(
                "all", outcomes.size(),
                "hard", outcomes.stream().filter(Training.Outcome.TOO_MUCH::equals).count(),
                "part", outcomes.stream().filter(Training.Outcome.PART::equals).count())));
    add(lines, "tolerated.rests", taste -> share(taste) == Taste.Share.NONE);
    add(lines, "tolerated.half", taste -> share(taste) == Taste.Share.HALF);
    add(
        lines,
        "tolerated.liked",
        taste -> share(taste) == Taste.Share.WHOLE && taste.on(account.today()).liked());
    return Section.of(account.say("tolerated.heading"), lines);
  }

  private Taste.Share share(Taste taste) {
    return taste.share(account.today());
  }

  private void add(List<String> lines, String key, Predicate<Taste> fits) {
    var names =
        history.person().journey().tastes().entrySet().stream()
            .filter(entry -> fits.test(entry.getValue()))
            .map(Map.Entry::getKey)
            .sorted()
            .map(id -> Words.of("exercise." + id + ".short"))
            .toList();
    if (!names.isEmpty()) {
      lines.add(account.say(key, Map.of("exercises", some(names))));
    }
  }

  private String some(List<Words> names) {
    return names.size() <= MOST_NAMES
        ? account.list(names)
        : account.say(
            "some",
            Map.of(
                "names",
                account.list(names.subList(0, MOST_NAMES)),
                "count",
                names.size() - MOST_NAMES));
  }

  Section now() {
    var person = history.person();
    var standing = person.journey().standing();
    var phase = person.phase();
    var lines = new ArrayList<String>();
    var since =
        history.stays().stream()
            .reduce((_, later) -> later)
            .map(History.Stay::from)
            .or(standing::inPhaseSince)
            .orElse(account.began());
    lines.add(
        account.say(
            "now.phase",
            Map.of(
                "name", Words.of("phase." + Id.of(phase) + ".name"),
                "since", account.date(since),
                "dose", standing.dose() + 1)));
    lines.add(account.say("now." + Id.of(phase)));
    lines.add(account.say("now.plan", Map.of("minutes", person.profile().preferences().minutes())));
    var prescribed =
        person.journey().prescribed().stream()
            .sorted()
            .map(move -> Words.of("move." + move + ".name"))
            .toList();
    if (!prescribed.isEmpty()) {
      lines.add(account.say("now.prescribed", Map.of("moves", some(prescribed))));
    }
    return Section.of(account.say("now.heading"), lines);
  }
}
