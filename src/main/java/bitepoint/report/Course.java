package bitepoint.report;

import bitepoint.coach.Activity;
import bitepoint.coach.Diary;
import bitepoint.coach.Id;
import bitepoint.coach.Tweak;
import bitepoint.coach.rule.MorningPain;
import bitepoint.conversation.Change.NotedRating;
import bitepoint.conversation.History;
import bitepoint.conversation.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// How the pain went: mornings, activities, tweaks, flare-ups.
final class Course {
  private static final int MOST_TWEAKS = 5;
  private static final int MOST_FLARES = 4;
  private static final int USUAL_OF = 7;

  private final Account account;
  private final History history;

  Course(Account account) {
    this.account = account;
    this.history = account.history();
  }

  Section mornings() {
    var pains = history.pains().headMap(account.today(), true);
    var lines = new ArrayList<String>();
    if (pains.isEmpty()) {
      lines.add(account.say("mornings.none"));
    } else {
      var diary = new Diary(new TreeMap<>(pains), List.of(), List.of(), new TreeSet<>());
      var usual = MorningPain.usual(diary, Optional.empty(), account.today().plusDays(1), USUAL_OF);
      lines.add(
          account.say(
              "mornings",
              Map.of(
                  "told", pains.size(),
                  "days", Account.days(account.began(), account.today()),
                  "usual", usual.orElse(0),
                  "low", Collections.min(pains.values()),
                  "high", Collections.max(pains.values()))));
    }
    started().ifPresent(lines::add);
    return Section.of(account.say("mornings.heading"), lines);
  }

  /// What they told when they began.
  private Optional<String> started() {
    var profile = history.person().profile();
    var told =
        Stream.of(
                profile.painAtStart().map(pain -> Words.of("report.start.pain", "pain", pain)),
                profile.since().map(since -> Words.of("report.start." + Id.of(since))),
                profile.course().map(course -> Words.of("report.start." + Id.of(course))),
                profile
                    .sittingHours()
                    .map(hours -> Words.of("report.start.sitting", "hours", hours)))
            .flatMap(Optional::stream)
            .toList();
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(account.say("mornings.start", Map.of("told", told)));
  }

  Section activities() {
    var all = history.person().journey().activities().all();
    var lines = new ArrayList<>(all.stream().map(this::activity).toList());
    lines.add(account.say(lines.isEmpty() ? "activities.none" : "activities.note"));
    return Section.of(account.say("activities.heading"), lines);
  }

  private String activity(Activity activity) {
    var name = account.say(history.name(activity));
    var ratings =
        history.ratings().stream().filter(one -> one.activity() == activity.number()).toList();
    return ratings.isEmpty()
        ? account.say("activities.unrated", Map.of("name", name))
        : rated(name, ratings.getFirst(), ratings.getLast());
  }

  private String rated(String name, NotedRating first, NotedRating latest) {
    return account.say(
        first.equals(latest) ? "activities.once" : "activities.rated",
        Map.of(
            "name", name,
            "first", first.score(),
            "since", account.date(first.day()),
            "latest", latest.score(),
            "on", account.date(latest.day())));
  }

  Section tweaks() {
    var lines = history.tweaks().reversed().stream().map(this::tweak).toList();
    return Section.of(
        account.say("tweaks.heading", Map.of("count", lines.size())),
        lines.isEmpty()
            ? List.of(account.say("tweaks.none"))
            : Section.atMost(MOST_TWEAKS, lines, account::more));
  }

  private String tweak(Tweak tweak) {
    var told = new HashMap<String, Object>();
    told.put("date", account.date(tweak.day()));
    told.put("cause", Words.of("report.cause." + Id.of(tweak.cause())));
    told.put("spread", Words.of("report.spread." + Id.of(tweak.spread())));
    tweak.pain().ifPresent(pain -> told.put("pain", pain));
    return account.say(tweak.pain().isPresent() ? "tweaks.one-with-pain" : "tweaks.one", told);
  }

  Section flares() {
    var flares = history.flares();
    var lines = flares.reversed().stream().map(this::flare).toList();
    return Section.of(
        account.say("flares.heading", Map.of("count", lines.size())),
        lines.isEmpty()
            ? List.of(account.say("flares.none"))
            : Section.atMost(MOST_FLARES, lines, account::more));
  }

  /// The day on which it was over is none of its days.
  private String flare(History.Stay flare) {
    var from = account.date(flare.from());
    return flare
        .until()
        .map(until ->
            account.say(
                "flares.over",
                Map.of(
                    "from", from,
                    "until", account.date(until.minusDays(1)),
                    "days", Account.days(flare.from(), until.minusDays(1)))))
        .orElseGet(() ->
            account.say(
                "flares.on",
                Map.of("from", from, "days", Account.days(flare.from(), account.today()))));
  }
}
