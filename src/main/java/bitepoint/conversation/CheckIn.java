package bitepoint.conversation;

import bitepoint.coach.MorningPain;
import bitepoint.coach.Phase;
import bitepoint.coach.Tweak;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The daily question: pain 0–10, then what today holds. Two taps.
public sealed interface CheckIn extends State {
  record AskedPain() implements CheckIn {}

  /// Two calm mornings in a flare-up: build again?
  record AskedReady(int pain) implements CheckIn {}

  /// Asks how the back is.
  static Next open(Next next) {
    var today = next.today();
    return next.noting(new Change.ProfileIs(next.person().profile().askedOn(today)))
        .asks(new AskedPain());
  }

  static Optional<Next> answer(Next next, CheckIn asked, Event event) {
    return switch (asked) {
      case AskedPain() -> Answers.pain(event).map(pain -> scored(next, pain));
      case AskedReady(var pain) ->
          Answers.agreed(event)
              .map(ready ->
                  ready
                      ? Session.card(back(next), Words.of("check-in.building-again"))
                      : Session.card(next, compared(next, pain)));
    };
  }

  static Reply question(Next next, CheckIn asked) {
    return switch (asked) {
      case AskedPain() -> new Reply.Text(greeting(next), Buttons.scale());
      case AskedReady(var pain) ->
          new Reply.EditOf(
              Words.of("check-in.ready", "compared", compared(next, pain)),
              Keyboard.column(
                  Buttons.labelled("check-in.ready.yes", "yes"),
                  Buttons.labelled("check-in.ready.no", "no")));
    };
  }

  /// A morning score, wherever it came from.
  static Next scored(Next next, int pain) {
    var before = next.person();
    var today = next.today();
    var base = MorningPain.base(before.diary(), before.profile().painAtStart(), today);
    var told = next.noting(new Change.NotedPain(today, pain));
    var noted = MorningPain.isSevere(pain) ? told.says(Words.of("pain.severe")) : told;
    if (before.phase() != Phase.FLARE_UP && MorningPain.isFlare(pain, base)) {
      return TweakReport.open(noted, new Words("tweak.flared", Map.of("pain", pain)));
    }
    return before.phase() == Phase.FLARE_UP && isReady(noted.person(), today)
        ? noted.asks(new AskedReady(pain))
        : Session.card(noted, compared(next, pain));
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

  private static Words greeting(Next next) {
    var person = next.person();
    var part = Rhythm.partOfDay(next.now().atZone(person.profile().zone()).toLocalTime());
    var after = person.phase() == Phase.FLARE_UP && !person.diary().tweaks().isEmpty();
    return new Words(
        after ? "check-in.ask-after-tweak" : "check-in.ask",
        Map.of("part", part.name(), "name", person.name()));
  }

  /// "4, one less than yesterday."
  private static Words compared(Next next, int pain) {
    var yesterday = next.person().diary().painOn(next.today().minusDays(1));
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
