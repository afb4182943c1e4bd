package bitepoint.conversation;

import java.util.Optional;

/// Everything that is kept of somebody is deleted: asked twice, by two different taps, the second
/// of which says what goes. There is no way back from it.
public sealed interface Deletion extends State {
  record Asked() implements Deletion {}

  record AskedAgain() implements Deletion {}

  /// Empty where the question is not answered by it.
  static Optional<Next> answer(Next next, Deletion asked, Event event) {
    return switch (asked) {
      case Asked() ->
          Answers.agreed(event).map(yes -> yes ? next.asks(new AskedAgain()) : kept(next));
      case AskedAgain() ->
          Answers.tapped(event, "forget")
              ? Optional.of(done(next))
              : Answers.agreed(event).filter(yes -> !yes).map(_ -> kept(next));
    };
  }

  static Reply question(Deletion asked) {
    return switch (asked) {
      case Asked() ->
          new Reply.Text(
              Words.of("delete.ask"),
              Keyboard.column(
                  Buttons.labelled("delete.yes", "yes"), Buttons.labelled("delete.keep", "no")));
      case AskedAgain() ->
          new Reply.Text(
              Words.of("delete.sure"),
              Keyboard.column(
                  Buttons.labelled("delete.for-good", "forget"),
                  Buttons.labelled("delete.export-first", "export"),
                  Buttons.labelled("delete.keep", "no")));
    };
  }

  private static Next done(Next next) {
    return next.noting(new Change.Forgotten())
        .goes(new Idle())
        .says(Words.of("delete.goodbye", "days", next.programme().nightsKept()));
  }

  private static Next kept(Next next) {
    var kept = next.goes(new Idle()).says(Words.of("delete.kept"));
    return Consent.isMissing(next.person().profile()) ? Consent.asksOn(kept) : Welcome.goesOn(kept);
  }
}
