package bitepoint.conversation;

import bitepoint.coach.Id;
import bitepoint.coach.rule.Decision;
import bitepoint.coach.rule.Decision.Place;
import bitepoint.coach.rule.MorningPain;
import bitepoint.coach.rule.PhaseRule;
import java.util.Map;

/// What a morning score leads to: the rule decides, and the day's routine follows.
final class MorningScore {
  private MorningScore() {}

  /// A morning score, wherever it came from.
  static Next told(Next next, int pain) {
    var counted = Steps.counted(next).noting(new Change.NotedPain(next.today(), pain));
    var noted = MorningPain.isSevere(pain) ? counted.says(Words.of("pain.severe")) : counted;
    if (next.person().profile().isLocked()) {
      return WarningSign.asksSeen(noted);
    }
    var advised = SeeSomebody.said(noted);
    return switch (PhaseRule.decide(advised.situation())) {
      case Decision.Flare() -> TweakReport.open(advised, TweakTold.score(pain));
      case Decision.Settled() -> advised.asks(new CheckIn.AskedReady(pain));
      case Decision.Forward(var to) when !advised.isGentle() ->
          advised.asks(new CheckIn.AskedForward(pain, to));
      case Decision.Back(var to, var why) -> back(advised, pain, to, why);
      case Decision.Stay _, Decision.Forward _ -> {
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
  static Words holds(Next next, int pain) {
    var compared = compared(next, pain);
    return FlareDay.of(next).map(day -> day.holds(pain, compared)).orElse(compared);
  }

  private static Next back(Next next, int pain, Place to, Decision.Why why) {
    var id = Id.of(why);
    var key = "check-in.back." + id;
    return Session.cardAlone(
        Steps.to(next, to, id), new Words(key, Map.of("compared", compared(next, pain))));
  }

  /// "4, one less than yesterday."
  static Words compared(Next next, int pain) {
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

  static String way(int pain, int before) {
    return pain == before ? "same" : pain > before ? "more" : "less";
  }
}
