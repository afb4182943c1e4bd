package bitepoint.conversation;

import bitepoint.coach.Journey;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

/// A break from the desk that came by itself, without a sound. Nobody has to answer; after three
/// without an answer they stop.
public sealed interface DeskBreak extends State {
  Duration PUT_OFF = Duration.ofMinutes(10);
  int LONGEST_PUT_OFF_MINUTES = 60;

  /// One is there.
  ///
  /// @param which its number among [SittingBreak]'s
  /// @param again whether it was put off before, which is possible once
  record Shown(int which, boolean again) implements DeskBreak {}

  /// The same one comes again in a few minutes.
  record PutOff(int which) implements DeskBreak {}

  static Optional<Next> answer(Next next, DeskBreak asked, Event event) {
    if (isDone(event)) {
      return Optional.of(done(next));
    }
    var later = later(event);
    if (asked instanceof Shown(var which, var again) && later.isPresent()) {
      return Optional.of(again ? left(next) : putOff(next, which, later.get()));
    }
    if (Answers.reading(event).filter(DeskBreak::isNotNow).isPresent()) {
      return Optional.of(left(next));
    }
    if (Answers.tapped(event, "not-today") || Answers.isAbout(event, Intent.SKIP)) {
      return Optional.of(notToday(next));
    }
    if (Answers.isAbout(event, Intent.CANCEL)) {
      return Optional.of(cancelled(next));
    }
    if (Answers.tapped(event, "routine")) {
      return Requests.of(answered(next), event);
    }
    return Answers.agreed(event).map(yes -> yes ? done(next) : left(next));
  }

  /// The break itself, or when it comes.
  static Reply question(Next next, DeskBreak asked) {
    return switch (asked) {
      case Shown shown -> new Reply.Text(SittingBreak.words(shown.which), buttons(next, shown));
      case PutOff _ ->
          new Reply.Text(
              DeskBreakWords.again(next),
              Keyboard.row(Buttons.labelled("desk.not-today", "not-today")));
    };
  }

  static Keyboard buttons(Next next, Shown shown) {
    var buttons = new ArrayList<Button>();
    buttons.add(Buttons.labelled("desk.done", "done"));
    if (!shown.again) {
      buttons.add(Buttons.labelled("desk.later", "later"));
    }
    buttons.add(Buttons.labelled("desk.not-today", "not-today"));
    if (isTodayOpen(next)) {
      buttons.add(Buttons.labelled("button.routine", "routine"));
    }
    return Keyboard.pairs(buttons);
  }

  /// A break's buttons take the place of the day's card, so the way to its exercises comes along.
  private static boolean isTodayOpen(Next next) {
    var diary = next.person().diary();
    return !diary.trainedOn(next.today()) && !diary.rests().contains(next.today());
  }

  private static boolean isDone(Event event) {
    return Answers.tapped(event, "done")
        || Answers.isAbout(event, Intent.LOG_SESSION) && !SessionLog.isAbout(event);
  }

  private static boolean isNotNow(Reading reading) {
    return reading.labels().contains("desk.not-now");
  }

  /// How much later: the button's ten minutes, or as they say.
  private static Optional<Duration> later(Event event) {
    if (Answers.tapped(event, "later")) {
      return Optional.of(PUT_OFF);
    }
    var said = Answers.reading(event);
    return said.filter(reading -> reading.labels().contains("desk.later-word"))
        .map(_ -> PUT_OFF)
        .or(() ->
            said.filter(reading -> reading.wants() == Intent.UNKNOWN)
                .flatMap(Reading::minutes)
                .map(minutes -> Duration.ofMinutes(Math.min(minutes, LONGEST_PUT_OFF_MINUTES))));
  }

  private static Next done(Next next) {
    var on = DeskTimes.agreed(answered(next).travels(Journey::tookABreak)).goes(new Idle());
    return on.says(new Reply.Toast(DeskBreakWords.good(on)));
  }

  private static Next left(Next next) {
    var on = DeskTimes.agreed(answered(next)).goes(new Idle());
    return on.says(new Reply.Toast(DeskBreakWords.left(on)));
  }

  private static Next notToday(Next next) {
    var on = noneToday(next);
    return on.says(new Reply.Toast(DeskBreakWords.notToday(on)));
  }

  /// The same in a word that leads out of anything.
  private static Next cancelled(Next next) {
    var on = noneToday(next);
    return on.says(DeskBreakWords.notToday(on), Buttons.menu());
  }

  private static Next noneToday(Next next) {
    return DeskTimes.agreedAnotherDay(answered(next)).goes(new Idle());
  }

  private static Next putOff(Next next, int which, Duration by) {
    var due = new Reminder(Reminder.Kind.DESK_BREAK, next.now().plus(by));
    var on = answered(next).noting(new Change.Agreed(due)).goes(new PutOff(which));
    return on.says(new Reply.Toast(DeskBreakWords.again(on)));
  }

  private static Next answered(Next next) {
    return nudged(next, breaks(next).map(DeskBreaks::answered));
  }

  static Next nudged(Next next, Optional<DeskBreaks> breaks) {
    var profile = next.person().profile();
    return next.noting(new Change.ProfileIs(profile.nudged(profile.nudges().breaks(breaks))));
  }

  static Optional<DeskBreaks> breaks(Next next) {
    return next.person().profile().nudges().breaks();
  }
}
