package bitepoint.conversation;

import bitepoint.understanding.Hours;
import bitepoint.understanding.Mentions;
import bitepoint.understanding.Reading;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// From when until when the coach says nothing of its own accord: a usual pair, two times in words,
/// one after the other, or none.
final class QuietChoice {
  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final LocalTime MORNING = LocalTime.of(5, 0);
  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  private static final List<QuietHours> PAIRS =
      List.of(hours(21, 7), QuietHours.USUAL, hours(22, 8), hours(23, 8));

  private QuietChoice() {}

  static Words now(Next next) {
    var quiet = next.person().profile().nudges().quiet();
    return quiet.isNone() ? Words.of("settings.no-quiet") : pair("settings.quiet", quiet);
  }

  /// The times that they chose themselves and that lie in the quiet; nothing where none does.
  static Optional<Words> comesAllTheSame(Next next) {
    var profile = next.person().profile();
    var quiet = profile.nudges().quiet();
    var times =
        Stream.of(
                profile.checkInAt(),
                profile.preferences().sundayAt().filter(_ -> profile.preferences().sundays()),
                profile.nudges().eveningAt())
            .flatMap(Optional::stream)
            .filter(quiet::covers)
            .distinct()
            .sorted()
            .toList();
    return times.isEmpty()
        ? Optional.empty()
        : Optional.of(Words.of("settings.comes-all-the-same", "times", times));
  }

  static Reply question(Next next, Button back) {
    var pairs =
        PAIRS.stream()
            .map(quiet ->
                Button.of(
                    pair("settings.quiet-pair", quiet),
                    "quiet",
                    quiet.from() + "-" + quiet.until()));
    return new Reply.EditOf(
        Words.of("settings.ask-quiet", "now", now(next)),
        Keyboard.pairs(
            Stream.concat(pairs, Stream.of(Buttons.labelled("settings.quiet-none", "no"), back))
                .toList()));
  }

  /// Until when, after the first of the two.
  static Reply question(LocalTime from, Button back) {
    var times =
        IntStream.of(6, 7, 8, 9)
            .mapToObj(hour -> LocalTime.of(hour, 0))
            .map(time -> Button.of(Words.of("button.time", "time", time), "time", time))
            .toList();
    return new Reply.EditOf(
        Words.of("settings.ask-quiet-until", "from", from), Keyboard.rowsOf(4, times).and(back));
  }

  static Optional<Next> answer(Next next, Event event) {
    return tapped(event)
        .or(() -> said(event))
        .or(() -> Answers.agreed(event).filter(yes -> !yes).map(_ -> QuietHours.NONE))
        .map(quiet -> is(next, quiet))
        .or(() ->
            Answers.time(event)
                .map(from -> next.asks(new Settings.AskedQuietUntil(inTheEvening(from)))));
  }

  static Optional<Next> answer(Next next, LocalTime from, Event event) {
    return said(event)
        .or(() -> Answers.time(event).map(until -> new QuietHours(from, until)))
        .map(quiet -> is(next, quiet));
  }

  private static Next is(Next next, QuietHours quiet) {
    var profile = next.person().profile();
    return next.noting(new Change.ProfileIs(profile.nudged(profile.nudges().quiet(quiet))))
        .asks(new Settings.Opened(Settings.Group.ASKING));
  }

  private static Optional<QuietHours> tapped(Event event) {
    return PAIRS.stream()
        .filter(quiet ->
            Answers.argument(event, "quiet")
                .map((quiet.from() + "-" + quiet.until())::equals)
                .orElse(false))
        .findFirst();
  }

  private static Optional<QuietHours> said(Event event) {
    return Answers.reading(event)
        .map(Reading::mentions)
        .flatMap(Mentions::hours)
        .map(QuietChoice::meant);
  }

  /// "10 to 8" are those of a night: what would take more than half a day begins in the evening.
  private static QuietHours meant(Hours said) {
    var lasts = Duration.between(said.from(), said.until());
    var hours = lasts.isNegative() ? lasts.plusDays(1) : lasts;
    return hours.compareTo(HALF_A_DAY) > 0
        ? new QuietHours(inTheEvening(said.from()), said.until())
        : new QuietHours(said.from(), said.until());
  }

  /// "10" is when somebody goes to bed, not when they have coffee.
  private static LocalTime inTheEvening(LocalTime time) {
    return time.isBefore(NOON) && !time.isBefore(MORNING) ? time.plus(HALF_A_DAY) : time;
  }

  private static QuietHours hours(int from, int until) {
    return new QuietHours(LocalTime.of(from, 0), LocalTime.of(until, 0));
  }

  private static Words pair(String key, QuietHours quiet) {
    return new Words(key, Map.of("from", quiet.from(), "until", quiet.until()));
  }
}
