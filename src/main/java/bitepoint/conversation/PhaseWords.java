package bitepoint.conversation;

import bitepoint.coach.Flare;
import bitepoint.coach.Id;
import bitepoint.coach.Phase;
import bitepoint.coach.Standing;
import bitepoint.coach.rule.Criterion;
import bitepoint.coach.rule.MorningPain;
import bitepoint.coach.rule.PhaseRule;
import bitepoint.coach.rule.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/// The rule in words, with somebody's own numbers.
final class PhaseWords {
  private PhaseWords() {}

  /// The phase, its dose, and each criterion of the next step.
  static Words standing(Next next) {
    var situation = next.situation();
    if (situation.phase() == Phase.FLARE_UP) {
      return flare(next);
    }
    var measures = PhaseRule.measures(situation);
    var lines = new ArrayList<Words>();
    lines.add(place(situation));
    if (next.isGentle()) {
      lines.add(Words.of("phase.gentle"));
    }
    if (measures.isEmpty()) {
      lines.add(Words.of("phase.top"));
      return Words.lines(lines);
    }
    var open = measures.stream().filter(measure -> !measure.isMet()).toList();
    var met = measures.stream().filter(Criterion.Measure::isMet).toList();
    lines.add(
        Words.of(
            !open.isEmpty()
                ? "phase.next-step"
                : PhaseRule.isDeclinedLately(situation) ? "phase.not-yet" : "phase.all-met"));
    open.forEach(measure -> lines.add(line(measure, situation)));
    if (!met.isEmpty() && !open.isEmpty()) {
      lines.add(Words.of("phase.there"));
    }
    met.forEach(measure -> lines.add(line(measure, situation)));
    return Words.lines(lines);
  }

  /// What leads forward.
  static Words forward(Next next) {
    var situation = next.situation();
    var rule = situation.rule();
    return said(
        "phase.rule.forward",
        situation,
        Map.of(
            "most",
            usual(situation) + rule.goodDay().aboveUsualAtMost(),
            "worse",
            rule.goodDay().nextMorningWorseByLessThan()));
  }

  /// What leads back, and into a flare-up.
  static Words back(Next next) {
    var situation = next.situation();
    var rule = situation.rule();
    return said(
        "phase.rule.back",
        situation,
        Map.of(
            "mornings", rule.back().morningsInARow(),
            "bad", usual(situation) + rule.back().aboveUsualAtLeast(),
            "hard", rule.back().hardSessions(),
            "of", rule.back().ofLastSessions(),
            "flare", MorningPain.flareFrom(usual(situation), rule.flare())));
  }

  private static Words flare(Next next) {
    var situation = next.situation();
    var rule = situation.rule();
    var most = MorningPain.calmUpTo(usual(situation), rule);
    var from = situation.journey().flare().map(Flare::from).orElse(Phase.CALM);
    return said(
        "phase.flare",
        situation,
        Map.of(
            "name", Steps.name(Phase.FLARE_UP),
            "mornings", rule.leaveFlare().calmMornings(),
            "most", most,
            "from", Steps.name(from),
            "percent", rule.leaveFlare().dosePercent(),
            "days", rule.leaveFlare().forDays()));
  }

  private static Words place(Situation situation) {
    return new Words(
        "phase.place",
        Map.of(
            "name",
            Steps.name(situation.phase()),
            "days",
            Criterion.DAYS_IN_PHASE.of(situation).has(),
            "dose",
            situation.journey().standing().dose() + 1,
            "doses",
            Standing.LAST_DOSE + 1));
  }

  private static Words line(Criterion.Measure measure, Situation situation) {
    var id = Id.of(measure.criterion());
    var what =
        new Words(
            "phase.criterion." + id,
            Map.of(
                "has", measure.has(),
                "needs", measure.needs(),
                "of", situation.rule().forward().ofLastDays()));
    return Words.of(measure.isMet() ? "phase.met" : "phase.open", "what", what);
  }

  private static Words said(String key, Situation situation, Map<String, Object> numbers) {
    var all = new HashMap<>(numbers);
    all.put("usual", usual(situation));
    return new Words(key, all);
  }

  private static int usual(Situation situation) {
    return situation.usual().orElse(0);
  }
}
