package bitepoint.conversation;

import bitepoint.coach.Week;
import bitepoint.conversation.Drawing.Span;
import bitepoint.conversation.Drawing.Subject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The week in one message, under its chart where there are mornings enough to draw: how it was,
/// what was done, one thing that went well and one thing to do, in about fifty words.
final class LookBack {
  private static final Drawing.Chart CHART = new Drawing.Chart(Subject.PAIN, Span.WEEK);

  /// Fewer mornings than these are no picture, and say nothing beside another week's.
  private static final int FEWEST_MORNINGS = 3;

  private LookBack() {}

  /// The daily question with the week before it.
  static Reply withQuestion(Next next) {
    var asks = Words.of("sunday.ask", "part", part(next));
    return shown(
        next, new Words("sunday.and", Map.of("week", words(next), "ask", asks)), Buttons.scale());
  }

  /// The week by itself, with something to read. A check-in that still waits is asked again at the
  /// end.
  static Next alone(Next next) {
    var reading = SundayReading.announced(next);
    var choices = reading.map(asked -> Lessons.question(next, asked).buttons());
    var said = next.says(shown(next, words(next), choices.orElse(Keyboard.NONE)));
    return reading
        .map(said::goes)
        .orElseGet(() ->
            CheckIn.isUnanswered(said)
                ? said.asks(new CheckIn.AskedPain())
                : Activities.asksRatings(said));
  }

  private static Reply shown(Next next, Words words, Keyboard keyboard) {
    var mornings = Week.through(next.today(), next.person().diary()).mornings().size();
    return mornings < FEWEST_MORNINGS
        ? new Reply.Text(words, keyboard)
        : new Reply.Picture(CHART, words, keyboard, false);
  }

  private static Words words(Next next) {
    var week = Week.through(next.today(), next.person().diary());
    return Words.lines(
        Stream.of(
                Optional.of(mornings(next, week)),
                sessions(next, week),
                WentWell.of(next, week),
                Optional.of(NextThing.of(next, week)))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Words mornings(Next next, Week week) {
    var usual = week.usual();
    if (usual.isEmpty()) {
      return greeting(next, "sunday.no-mornings", Map.of());
    }
    if (next.isInFlareUp()) {
      return greeting(next, "sunday.flare-up", Map.of("usual", usual.get()));
    }
    var before = Week.through(next.today().minusDays(Week.DAYS), next.person().diary());
    return isEnough(week) && isEnough(before)
        ? compared(next, usual.get(), before.usual().orElseThrow())
        : greeting(
            next,
            "sunday.mornings",
            Map.of("usual", usual.get(), "mornings", week.mornings().size()));
  }

  private static Words compared(Next next, int usual, int before) {
    return greeting(
        next,
        "sunday.mornings-compared",
        Map.of(
            "usual", usual,
            "by", Math.abs(usual - before),
            "way", MorningScore.way(usual, before)));
  }

  private static Words greeting(Next next, String key, Map<String, Object> numbers) {
    return new Words(
        "sunday.greeting",
        Map.of("part", part(next), "name", next.person().name(), "week", new Words(key, numbers)));
  }

  private static boolean isEnough(Week week) {
    return week.mornings().size() >= FEWEST_MORNINGS;
  }

  /// Not a word where there were none.
  private static Optional<Words> sessions(Next next, Week week) {
    var kinds =
        SessionCard.minutes(week.strengthMinutes(), week.stretchMinutes(), week.walkMinutes());
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Words(
                "sunday.sessions",
                Map.of(
                    "sessions", week.trainings().size(),
                    "kinds", kinds,
                    "balance", balance(next, week))));
  }

  /// In a flare-up nothing is weighed.
  private static String balance(Next next, Week week) {
    var strength = week.strengthMinutes();
    var stretch = week.stretchMinutes();
    return next.isInFlareUp() || strength + stretch == 0
        ? "none"
        : strength >= stretch ? "strength" : "stretch";
  }

  private static String part(Next next) {
    var here = next.now().atZone(next.person().profile().zone());
    return Rhythm.partOfDay(here.toLocalTime()).name();
  }
}
