package bitepoint.conversation;

import bitepoint.coach.safety.Tier;
import bitepoint.conversation.WarningSign.AskedSeen;
import bitepoint.conversation.WarningSign.AskedUnsure;
import bitepoint.conversation.WarningSign.Before;
import bitepoint.conversation.WarningSign.From;
import bitepoint.conversation.WarningSign.Naming;
import bitepoint.conversation.WarningSign.Told;
import bitepoint.understanding.Alarm;
import java.util.Optional;
import java.util.Set;

/// What an answer to a warning sign's question leads to.
final class WarningAnswers {
  private WarningAnswers() {}

  static Optional<Next> told(Next next, From from, Optional<Before> before, Event event) {
    if (Answers.tapped(event, "helped")) {
      var tier = WarningSign.tier(next);
      return Optional.of(
          next.goes(new AskedSeen())
              .says(Words.of(WarningWords.helped(tier)), WarningWords.seen(tier)));
    }
    if (Answers.tapped(event, "show")) {
      return Optional.of(
          next.person().profile().safety().signs().isEmpty()
              ? next.asks(new Naming(from, before, Set.of()))
              : shown(next, new Told(from, before), next.person().profile().safety().signs()));
    }
    return Answers.tapped(event, "slipped")
        ? Optional.of(slipped(next, from, before))
        : Optional.empty();
  }

  static Optional<Next> named(Next next, Naming naming, Event event) {
    var back = new Told(naming.from(), naming.before());
    return Answers.argument(event, "sign")
        .map(sign ->
            next.asks(
                new Naming(
                    naming.from(), naming.before(), Screening.toggled(naming.ticked(), sign))))
        .or(() ->
            Answers.tapped(event, "done")
                ? Optional.of(shown(telling(next, naming.ticked()), back, naming.ticked()))
                : Optional.empty());
  }

  static Optional<Next> unsure(Next next, AskedUnsure asked, Event event) {
    var there = next.goes(asked.before());
    return Answers.agreed(event)
        .map(meant ->
            !meant
                ? there.says(good(there, asked.sign())).asksAgain()
                : asked.sign().equals(Alarm.CRISIS)
                    ? Alarms.crisis(there)
                    : WarningSign.raise(
                        there, From.ANYWHERE, Optional.empty(), Set.of(asked.sign())));
  }

  private static Words good(Next next, String sign) {
    return sign.equals(Alarm.CRISIS)
        ? Words.of("crisis.unsure.good", "line", WarningWords.crisisLine(next))
        : Words.of("warning.unsure.good");
  }

  static Optional<Next> seen(Next next, Event event) {
    var tier = WarningSign.tier(next);
    if (Answers.tapped(event, "not-now")) {
      var told = next.noting(signs(next, Change.SignSaid.SEEN_NO_EXERCISE));
      return Optional.of(
          FollowUp.inAWeek(told)
              .goes(new AskedSeen())
              .says(Words.of("warning.not-now"), WarningWords.seen(tier)));
    }
    if (Answers.tapped(event, "gentle")) {
      var told = next.noting(signs(next, Change.SignSaid.SEEN_GENTLE));
      return Optional.of(
          FollowUp.inAMonth(told)
              .goes(new Idle())
              .says(Words.of("warning.gentle"), Buttons.menu()));
    }
    return Answers.agreed(event).map(yes -> yes ? cleared(next) : notYet(next, tier));
  }

  private static Next cleared(Next next) {
    var profile = next.person().profile();
    var safety = profile.safety().seen().screenedOn(next.today());
    var free =
        next.noting(signs(next, Change.SignSaid.SEEN_MAY_EXERCISE))
            .noting(new Change.ProfileIs(profile.locked(Optional.empty()).safe(safety)))
            .noting(new Change.Cancelled(Reminder.Kind.SEEN));
    return resumed(free, Words.of("warning.welcome-back"));
  }

  private static Next notYet(Next next, Tier tier) {
    var again = FollowUp.first(next);
    return switch (tier) {
      case EMERGENCY, URGENT ->
          again.goes(new AskedSeen()).says(WarningWords.notYet(next), WarningWords.seen(tier));
      case CLINICIAN_FIRST ->
          again
              .goes(new AskedSeen())
              .says(Words.of("warning.not-yet.clinician-first"), WarningWords.seen(tier));
      case ROUTINE ->
          again.goes(new Idle()).says(Words.of("warning.not-yet.routine"), Buttons.menu());
    };
  }

  /// A tap that was none: as if nothing had been told.
  private static Next slipped(Next next, From from, Optional<Before> before) {
    var profile = next.person().profile();
    var earlier = before.orElse(new Before(false, Set.of()));
    var safety = profile.safety().with(earlier.signs());
    var undone =
        next.noting(signs(next, Change.SignSaid.BY_MISTAKE))
            .noting(new Change.ProfileIs(profile.safe(safety)));
    if (earlier.locked()) {
      return WarningSign.asksSeen(undone.says(Words.of("warning.slipped")));
    }
    var free =
        undone
            .noting(new Change.ProfileIs(profile.locked(Optional.empty()).safe(safety)))
            .noting(new Change.Cancelled(Reminder.Kind.SEEN));
    return switch (from) {
      case WELCOME -> free.asks(new Screening.First(new Screening.Purpose.OfTheWelcome()));
      case TWEAK -> TweakReport.again(free);
      case EXERCISE -> free.asks(new Screening.First(new Screening.Purpose.BeforeExercise()));
      case ANYWHERE -> resumed(free, Words.of("warning.slipped"));
    };
  }

  private static Next telling(Next next, Set<String> signs) {
    var profile = next.person().profile();
    return next.noting(new Change.ProfileIs(profile.safe(profile.safety().telling(signs))))
        .noting(new Change.NotedSigns(signs, Change.SignSaid.TOLD));
  }

  private static Next shown(Next next, Told back, Set<String> signs) {
    return next.goes(back)
        .says(WarningWords.card(next, signs), WarningWords.shown(WarningSign.tier(next)));
  }

  private static Change signs(Next next, Change.SignSaid said) {
    return new Change.NotedSigns(next.person().profile().safety().signs(), said);
  }

  /// A welcome that a warning sign broke off goes on from where no answer is missing.
  static Next resumed(Next next, Words words) {
    var profile = next.person().profile();
    if (profile.checkInAt().isPresent()) {
      return next.goes(new Idle()).says(words, Buttons.menu());
    }
    var open =
        profile.consentedTo().isEmpty()
            ? new Welcome.AskedConsent()
            : profile.painAtStart().isEmpty() ? new Welcome.AskedPain() : new Welcome.AskedSince();
    return next.says(words).asks(open);
  }
}
