package bitepoint.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Something that a clinician must look at first. Exercise is locked until the person says they
/// were seen.
public sealed interface WarningSign extends State {
  Duration UNTIL_ASKED = Duration.ofDays(1);

  /// What the person was doing, so that a slip of the finger leads back there.
  enum From {
    WELCOME,
    TWEAK,
    ANYWHERE
  }

  record Told(From from) implements WarningSign {}

  record AskedSeen() implements WarningSign {}

  /// Locks exercise and says what to do now.
  ///
  /// @param said their own words, to repeat to a clinician
  static Next raise(Next next, From from, Optional<String> said) {
    var words =
        said.map(text -> Words.of("warning.act-saying", "said", text))
            .orElseGet(() -> Words.of("warning.act"));
    return next.noting(
            new Change.ProfileIs(next.person().profile().locked(Optional.of(next.now()))))
        .noting(new Change.Agreed(followUp(next.now())))
        .goes(new Told(from))
        .says(new Reply.Urgent(words, choices()));
  }

  /// Asks whether a clinician has had a look; the way back to exercise.
  static Next asksSeen(Next next) {
    return next.asks(new AskedSeen());
  }

  /// What would come next; where exercise is locked, the way back to it instead.
  static Next unlessLocked(Next next, UnaryOperator<Next> then) {
    return next.person().profile().isLocked() ? asksSeen(next) : then.apply(next);
  }

  static Optional<Next> answer(Next next, WarningSign asked, Event event) {
    return switch (asked) {
      case Told(var from) ->
          Answers.tapped(event, "helped")
              ? Optional.of(next.goes(new AskedSeen()).says(Words.of("warning.helped"), seen()))
              : Answers.tapped(event, "slipped")
                  ? Optional.of(back(unlocked(next), from))
                  : Answers.tapped(event, "show")
                      ? Optional.of(next.says(Words.of("warning.show"), choices()))
                      : Optional.empty();
      case AskedSeen() ->
          Answers.agreed(event)
              .map(yes ->
                  yes
                      ? resumed(unlocked(next), Words.of("warning.welcome-back"))
                      : next.goes(new AskedSeen())
                          .noting(new Change.Agreed(followUp(next.now())))
                          .says(Words.of("warning.not-yet"), seen()));
    };
  }

  static Reply question(WarningSign asked) {
    return switch (asked) {
      case Told _ -> new Reply.Text(Words.of("warning.act"), choices());
      case AskedSeen() -> new Reply.Text(Words.of("warning.seen"), seen());
    };
  }

  /// The question whether they were seen, a day on.
  static Reminder followUp(Instant now) {
    return new Reminder(Reminder.Kind.SEEN, now.plus(UNTIL_ASKED));
  }

  private static Next unlocked(Next next) {
    return next.noting(new Change.ProfileIs(next.person().profile().locked(Optional.empty())))
        .noting(new Change.Cancelled(Reminder.Kind.SEEN));
  }

  private static Next back(Next next, From from) {
    return switch (from) {
      case WELCOME -> next.asks(new Welcome.AskedWarningSigns());
      case TWEAK -> TweakReport.again(next);
      case ANYWHERE -> resumed(next, Words.of("warning.slipped"));
    };
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

  private static Keyboard choices() {
    return Keyboard.column(
        Buttons.labelled("warning.getting-help", "helped"),
        Buttons.labelled("warning.by-mistake", "slipped"),
        Buttons.labelled("warning.show-doctor", "show"));
  }

  private static Keyboard seen() {
    return Keyboard.column(
        Buttons.labelled("warning.seen.yes", "yes"), Buttons.labelled("warning.seen.no", "no"));
  }
}
