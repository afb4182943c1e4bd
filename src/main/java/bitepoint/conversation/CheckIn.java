package bitepoint.conversation;

import bitepoint.coach.MorningPain;
import bitepoint.coach.Phase;
import bitepoint.coach.Tweak;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The daily question: pain 0–10, then what today holds. Two taps.
public sealed interface CheckIn extends State {
  record AskedPain() implements CheckIn {}

  /// Two calm mornings in a flare-up: build again?
  record AskedReady(int pain) implements CheckIn {}

  /// Asks how the back is.
  static Next open(Next next, Instant now) {
    var today = next.person().today(now);
    return next.noting(new Change.ProfileIs(next.person().profile().askedOn(today)))
        .asks(new AskedPain(), now);
  }

  static Optional<Next> answer(Person person, CheckIn asked, Event event, Instant now) {
    return switch (asked) {
      case AskedPain() -> Answers.pain(event).map(pain -> scored(Next.of(person), pain, now));
      case AskedReady(var pain) ->
          Answers.agreed(event)
              .map(ready ->
                  ready
                      ? Session.card(
                          back(Next.of(person)), Words.of("check-in.building-again"), now)
                      : Session.card(Next.of(person), compared(person, pain, now), now));
    };
  }

  static Reply question(Person person, CheckIn asked, Instant now) {
    return switch (asked) {
      case AskedPain() -> new Reply.Text(greeting(person, now), Buttons.scale());
      case AskedReady(var pain) ->
          new Reply.EditOf(
              Words.of("check-in.ready", "compared", compared(person, pain, now)),
              Keyboard.column(
                  Buttons.labelled("check-in.ready.yes", "yes"),
                  Buttons.labelled("check-in.ready.no", "no")));
    };
  }

  /// A morning score, wherever it came from.
  static Next scored(Next next, int pain, Instant now) {
    var before = next.person();
    var today = before.today(now);
    var base = MorningPain.base(before.diary(), before.profile().painAtStart(), today);
    var noted = next.noting(new Change.NotedPain(today, pain));
    if (before.phase() != Phase.FLARE_UP && MorningPain.isFlare(pain, base)) {
      return TweakReport.open(noted, new Words("tweak.flared", Map.of("pain", pain)), now);
    }
    return before.phase() == Phase.FLARE_UP && isReady(noted.person(), today)
        ? noted.asks(new AskedReady(pain), now)
        : Session.card(noted, compared(before, pain, now), now);
  }

  private static boolean isReady(Person person, LocalDate today) {
    var flareBegan = person.diary().tweaks().stream().map(Tweak::day).reduce((_, last) -> last);
    return MorningPain.base(
            person.diary(), person.profile().painAtStart(), flareBegan.orElse(today.minusDays(1)))
        .map(base -> MorningPain.hasSettled(person.diary(), base, today))
        .orElse(false);
  }

  private static Next back(Next next) {
    return next.noting(new Change.MovedTo(Phase.CALM, "settled"));
  }

  private static Words greeting(Person person, Instant now) {
    var part = Rhythm.partOfDay(now.atZone(person.profile().zone()).toLocalTime());
    var after = person.phase() == Phase.FLARE_UP && !person.diary().tweaks().isEmpty();
    return new Words(
        after ? "check-in.ask-after-tweak" : "check-in.ask",
        Map.of("part", part.name(), "name", person.name()));
  }

  /// "4, one less than yesterday."
  private static Words compared(Person person, int pain, Instant now) {
    var yesterday = person.diary().painOn(person.today(now).minusDays(1));
    return yesterday
        .map(before ->
            new Words(
                "check-in.compared",
                Map.of("pain", pain, "by", Math.abs(pain - before), "way", way(pain, before))))
        .orElseGet(() -> Words.of("check-in.noted", "pain", pain));
  }

  private static String way(int pain, int before) {
    return pain == before ? "same" : pain > before ? "more" : "less";
  }
}
