package bitepoint.conversation;

import bitepoint.coach.rule.Criterion;
import bitepoint.coach.rule.Decision;
import bitepoint.coach.rule.Decision.Place;
import bitepoint.coach.rule.MorningPain;
import bitepoint.coach.rule.PhaseRule;
import bitepoint.understanding.Intent;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The daily question: pain 0–10, then what today holds. Two taps.
public sealed interface CheckIn extends State {
  record AskedPain() implements CheckIn {}

  /// Two calm mornings in a flare-up: build again?
  record AskedReady(int pain) implements CheckIn {}

  /// All that a step forward asks for is there: take it?
  record AskedForward(int pain, Place to) implements CheckIn {}

  /// Asks how the back is.
  static Next open(Next next) {
    var today = next.today();
    return next.noting(new Change.ProfileIs(next.person().profile().askedOn(today)))
        .asks(new AskedPain());
  }

  static Optional<Next> answer(Next next, CheckIn asked, Event event) {
    return switch (asked) {
      case AskedPain() ->
          Answers.isAbout(event, Intent.REPORT_TWEAK)
              ? Optional.empty()
              : Answers.pain(event).map(pain -> scored(next, pain));
      case AskedReady(var pain) ->
          Answers.agreed(event)
              .map(ready -> ready ? buildingAgain(next) : Session.card(next, holds(next, pain)));
      case AskedForward(var pain, var to) ->
          Answers.agreed(event)
              .map(yes ->
                  yes
                      ? Session.card(stepped(next, to), went(to))
                      : Session.card(GettingBack.said(Steps.declined(next)), compared(next, pain)));
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
      case AskedForward(var pain, var to) ->
          new Reply.EditOf(
              forward(next, pain, to),
              Keyboard.column(
                  Buttons.labelled(
                      to.dose() > 0 ? "check-in.forward.more" : "check-in.forward.phase", "yes"),
                  Buttons.labelled("check-in.forward.no", "no")));
    };
  }

  /// Whether today's question was sent and has no score yet.
  static boolean isUnanswered(Next next) {
    var person = next.person();
    var today = next.today();
    return !person.profile().isLocked()
        && person.profile().lastAskedOn().map(today::equals).orElse(false)
        && person.diary().painOn(today).isEmpty();
  }

  /// A morning score, wherever it came from.
  static Next scored(Next next, int pain) {
    var told = Steps.counted(next).noting(new Change.NotedPain(next.today(), pain));
    var noted = MorningPain.isSevere(pain) ? told.says(Words.of("pain.severe")) : told;
    if (next.person().profile().isLocked()) {
      return WarningSign.asksSeen(noted);
    }
    var advised = SeeSomebody.said(noted);
    return switch (PhaseRule.decide(advised.situation())) {
      case Decision.Flare() -> TweakReport.open(advised, TweakTold.score(pain));
      case Decision.Settled() -> advised.asks(new AskedReady(pain));
      case Decision.Forward(var to) -> advised.asks(new AskedForward(pain, to));
      case Decision.Back(var to, var why) -> back(advised, pain, to, why);
      case Decision.Stay _ -> {
        var calm = withWhatIsUsual(advised, pain);
        yield Session.card(
            calm.replies().isEmpty() ? GettingBack.said(calm) : calm, holds(calm, pain));
      }
    };
  }

  /// The third day of a flare-up that is no easier than the first: what is usual, and when to see
  /// somebody.
  private static Next withWhatIsUsual(Next next, int pain) {
    var noEasier = FlareDay.of(next).map(day -> day.isNoEasier(pain)).orElse(false);
    return noEasier && !MorningPain.isSevere(pain) ? next.says(Words.of("tweak.no-easier")) : next;
  }

  /// The score, and in a flare-up what today's part of the plan is.
  private static Words holds(Next next, int pain) {
    var compared = compared(next, pain);
    return FlareDay.of(next).map(day -> day.holds(pain, compared)).orElse(compared);
  }

  private static Next buildingAgain(Next next) {
    var settled = Steps.settles(next);
    return EverydayHinge.due(next)
        .map(cause -> settled.asks(new TweakReport.OfferedHinge(cause)))
        .orElseGet(() -> Session.card(settled, Words.of("milestone.back-after-flare")));
  }

  private static Next stepped(Next next, Place to) {
    var there = Steps.to(next, to, "forward");
    return to.phase() == next.person().phase()
        ? GettingBack.said(there)
        : GettingBack.said(there, to.phase());
  }

  private static Next back(Next next, int pain, Place to, Decision.Why why) {
    var id = why.name().toLowerCase(Locale.ROOT);
    var key = "check-in.back." + id;
    return Session.card(
        Steps.to(next, to, id), new Words(key, Map.of("compared", compared(next, pain))));
  }

  private static Words forward(Next next, int pain, Place to) {
    var situation = next.situation();
    var more = to.dose() > 0;
    return new Words(
        more ? "check-in.forward.ask-more" : "check-in.forward.ask-phase",
        Map.of(
            "compared", compared(next, pain),
            "good", Criterion.GOOD_DAYS.of(situation).has(),
            "of", situation.rule().forward().ofLastDays(),
            "strength", Criterion.STRENGTH_DAYS.of(situation).has(),
            "phase", Steps.name(to.phase())));
  }

  private static Words went(Place to) {
    return to.dose() > 0
        ? Words.of("check-in.went-more")
        : Words.of("check-in.went-phase", "phase", Steps.name(to.phase()));
  }

  private static Words greeting(Next next) {
    var person = next.person();
    var part = Rhythm.partOfDay(next.now().atZone(person.profile().zone()).toLocalTime());
    var today = FlareDay.of(next);
    var key =
        today
            .map(day -> day.moment() ? "check-in.ask-after-tweak" : "check-in.ask-in-flare")
            .orElse("check-in.ask");
    return new Words(
        key,
        Map.of(
            "part", part.name(),
            "name", person.name(),
            "day", today.map(FlareDay::number).orElse(0)));
  }

  /// "4, one less than yesterday."
  private static Words compared(Next next, int pain) {
    return FlareDay.of(next)
        .flatMap(day -> day.compared(pain))
        .orElseGet(() -> toYesterday(next, pain));
  }

  private static Words toYesterday(Next next, int pain) {
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
