package bitepoint.report;

import bitepoint.coach.Id;
import bitepoint.coach.safety.RedFlags;
import bitepoint.conversation.Change.SignSaid;
import bitepoint.conversation.History;
import bitepoint.conversation.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was asked about warning signs, and what they said of them.
final class Signs {
  private static final int MOST = 5;

  private final Account account;
  private final History history;
  private final RedFlags flags;

  Signs(Account account, RedFlags flags) {
    this.account = account;
    this.history = account.history();
    this.flags = flags;
  }

  private record Said(LocalDate day, SignSaid said) {}

  Section section() {
    var profile = history.person().profile();
    var safety = profile.safety();
    var lines = new ArrayList<String>();
    lines.add(
        safety
            .screenedOn()
            .map(day ->
                account.say(
                    "signs.asked", Map.of("count", flags.all().size(), "date", account.date(day))))
            .orElseGet(() -> account.say("signs.not-asked")));
    profile
        .lockedSince()
        .map(since -> since.atZone(profile.zone()).toLocalDate())
        .ifPresent(
            since -> lines.add(account.say("signs.locked", Map.of("date", account.date(since)))));
    if (!safety.signs().isEmpty()) {
      lines.add(account.say("signs.open", Map.of("signs", named(safety.signs()))));
    }
    lines.addAll(said());
    return Section.of(account.say("signs.heading"), lines);
  }

  /// The newest first; signs that were told in one breath in one line.
  private List<String> said() {
    var together = new LinkedHashMap<Said, List<String>>();
    for (var sign : history.signs().reversed()) {
      together
          .computeIfAbsent(new Said(sign.day(), sign.said()), _ -> new ArrayList<>())
          .add(sign.sign());
    }
    var lines =
        together.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue())).toList();
    return lines.isEmpty()
        ? List.of(account.say("signs.none"))
        : Section.atMost(MOST, lines, account::more);
  }

  private String line(Said said, List<String> signs) {
    return account.say(
        "signs.said",
        Map.of(
            "date", account.date(said.day()),
            "what", Words.of("report.said." + Id.of(said.said())),
            "signs", named(signs)));
  }

  /// In the order of the screen; one that nobody named comes last.
  private String named(Collection<String> signs) {
    var names = new ArrayList<Words>();
    flags.of(signs).forEach(flag -> names.add(Words.of("red-flag." + flag.id() + ".button")));
    if (signs.stream().anyMatch(sign -> flags.find(sign).isEmpty())) {
      names.add(Words.of("report.signs.unnamed"));
    }
    return account.say(
        names.stream()
            .reduce((some, one) -> new Words("report.signs.both", Map.of("some", some, "one", one)))
            .orElseThrow());
  }
}
