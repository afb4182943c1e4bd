package bitepoint.conversation;

import java.util.Optional;

/// A page for a clinician, asked for where somebody sees how it is going.
final class ForClinician {
  private ForClinician() {}

  static Button button() {
    return Buttons.labelled("progress.for-clinician", "report");
  }

  /// Empty where it is not asked for. What was open is asked again.
  static Optional<Next> asked(Next next, Event event) {
    if (!Answers.tapped(event, "report")) {
      return Optional.empty();
    }
    var sent =
        next.says(
            new Reply.Document(
                Reply.Document.Kind.REPORT, Words.of("report.here"), Words.of("report.not-made")));
    return Optional.of(next.state() instanceof Idle ? sent : sent.asksAgain());
  }
}
