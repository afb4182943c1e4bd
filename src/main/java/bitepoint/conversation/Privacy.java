package bitepoint.conversation;

import bitepoint.understanding.Intent;
import java.util.Optional;

/// What is kept of somebody and who sees it, and what they may ask for about it at any moment,
/// whatever is open: to take it away, to delete it, to take back their yes.
final class Privacy {
  private Privacy() {}

  /// Empty where it is no request of this kind.
  static Optional<Next> asked(Next next, Event event) {
    if (wants(next, event, Intent.PRIVACY)) {
      return Optional.of(told(next));
    }
    if (wants(next, event, Intent.EXPORT)) {
      return Optional.of(takenAway(next));
    }
    if (wants(next, event, Intent.DELETE)) {
      return Optional.of(next.asks(new Deletion.Asked()));
    }
    if (wants(next, event, Intent.WITHDRAW)) {
      return Optional.of(Consent.withdrawn(next));
    }
    return Answers.tapped(event, "go-on") ? Optional.of(Consent.asksOn(next)) : Optional.empty();
  }

  private static boolean wants(Next next, Event event, Intent intent) {
    return Answers.reading(event)
            .map(reading -> Certainty.wanted(next.state(), reading) == intent)
            .orElse(false)
        || Answers.tapped(event, intent.id());
  }

  private static Next told(Next next) {
    var told =
        next.says(Words.of("privacy.kept"))
            .says(Words.of("privacy.where"))
            .says(Words.of("privacy.who"));
    var howLong = Words.of("privacy.how-long", "days", next.programme().nightsKept());
    return Consent.wasNeverAsked(next.person().profile())
        ? Welcome.goesOn(told.says(howLong))
        : told.says(howLong, buttons(next.person().profile()));
  }

  private static Keyboard buttons(Profile profile) {
    return profile.isWithdrawn()
        ? Consent.choices()
        : Keyboard.column(
            Buttons.labelled("privacy.export", "export"),
            Buttons.labelled("privacy.delete", "delete"),
            Buttons.labelled("privacy.withdraw", "withdraw"),
            Buttons.labelled("privacy.go-on", "go-on"));
  }

  private static Next takenAway(Next next) {
    var sent =
        next.says(
            new Reply.Document(
                Reply.Document.Kind.EVERYTHING,
                Words.of("export.here"),
                Words.of("export.not-made")));
    return next.state() instanceof Idle && !Consent.isMissing(next.person().profile())
        ? sent
        : Consent.asksOn(sent);
  }
}
