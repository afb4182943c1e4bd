package bitepoint.conversation;

import java.util.List;
import java.util.Optional;

/// Nothing is coached without a yes to the wording as it is now. Who took theirs back is told what
/// to do about a warning sign, and nothing of it is noted; they may take away, delete, or agree
/// again.
final class Consent {
  private Consent() {}

  /// What comes instead of coaching where the yes is missing.
  static Optional<Next> missing(Next next, Event event) {
    if (!isMissing(next.person().profile())) {
      return Optional.empty();
    }
    if (agreesNow(event)) {
      return Optional.of(agreed(next));
    }
    return goesOnRegardless(next.state())
        ? Answering.of(next, event).or(() -> Optional.of(asksOn(next)))
        : Optional.of(asksOn(next));
  }

  static boolean isMissing(Profile profile) {
    return profile.isWithdrawn()
        || profile.consentedTo().map(version -> !version.equals(Welcome.CONSENT)).orElse(false);
  }

  /// Whoever the welcome has not asked yet, or who did not agree to it.
  static boolean wasNeverAsked(Profile profile) {
    return profile.consentedTo().isEmpty() && !profile.isWithdrawn();
  }

  /// No reminder, nothing open, nothing noted from now on; what there is stays.
  static Next withdrawn(Next next) {
    var profile = next.person().profile();
    if (profile.isWithdrawn()) {
      return asksOn(next);
    }
    if (wasNeverAsked(profile)) {
      return next.goes(new Welcome.AskedConsent())
          .says(
              Words.of("welcome.declined"),
              Keyboard.row(Buttons.labelled("welcome.agree", "agree")));
    }
    var left = next.noting(new Change.ProfileIs(profile.withdrawn(next.now())));
    for (var kind : next.person().reminders().keySet().stream().sorted().toList()) {
      left = left.noting(new Change.Cancelled(kind));
    }
    return left.goes(new Idle()).says(Words.of("privacy.withdrawn"), choices());
  }

  /// Asks what is open, be it the yes.
  static Next asksOn(Next next) {
    var person = next.person();
    if (!isMissing(person.profile()) || next.state() instanceof Deletion) {
      return next.asksAgain();
    }
    return person.profile().isWithdrawn()
        ? next.says(Words.of("privacy.is-withdrawn"), choices())
        : next.says(
            Words.of("privacy.reworded", "name", person.name()),
            Keyboard.column(
                Buttons.labelled("welcome.agree", "agree-again"),
                Buttons.labelled("privacy.what", "privacy"),
                Buttons.labelled("privacy.withdraw", "withdraw")));
  }

  /// What is left to somebody who took back their yes.
  static Keyboard choices() {
    return Keyboard.column(
        Buttons.labelled("privacy.agree-again", "agree-again"),
        Buttons.labelled("privacy.export", "export"),
        Buttons.labelled("privacy.delete", "delete"));
  }

  /// What is left of the step of somebody who took back their yes: what is said, and nothing of it
  /// noted, unless it is the yes or the end.
  static Step unnoted(Step step) {
    var agrees =
        step.changes().stream()
            .anyMatch(change ->
                change instanceof Change.ProfileIs(var is) && is.consentedTo().isPresent());
    var state = goesOnRegardless(step.state()) ? step.state() : new Idle();
    return agrees || step.forgets()
        ? step
        : new Step(state, step.turn(), step.replies(), List.of());
  }

  /// A bare yes could be meant for anything: it takes the button, or its words.
  private static boolean agreesNow(Event event) {
    return Answers.tapped(event, "agree-again")
        || Answers.reading(event)
            .map(reading -> reading.labels().contains("privacy.agree-again"))
            .orElse(false);
  }

  /// A warning sign that was told of meanwhile locks exercise now.
  private static Next agreed(Next next) {
    var profile = next.person().profile();
    var signed = profile.isWithdrawn() && next.state() instanceof WarningSign;
    var consented = profile.consented(Welcome.CONSENT, next.now());
    var agreed =
        next.noting(
            new Change.ProfileIs(signed ? consented.locked(Optional.of(next.now())) : consented));
    if (!profile.isWithdrawn()) {
      return agreed.says(Words.of("privacy.agreed")).asksAgain();
    }
    var back = Presence.back(agreed).says(Words.of("privacy.agreed-again"));
    return back.person().profile().isLocked() ? WarningSign.asksSeen(back) : Welcome.goesOn(back);
  }

  private static boolean goesOnRegardless(State state) {
    return state instanceof WarningSign || state instanceof Screening || state instanceof Deletion;
  }
}
