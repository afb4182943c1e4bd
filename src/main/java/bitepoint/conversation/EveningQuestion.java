package bitepoint.conversation;

import bitepoint.coach.Needs;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// "Did you get to it today?", for those who want to be asked: on an evening on which nothing was
/// noted, once. Not where the check-in itself comes in the evening.
public sealed interface EveningQuestion extends Session {
  /// @param day the person's own date that is asked about
  record Asked(LocalDate day) implements EveningQuestion {}

  /// Agrees on the next evening, or on none.
  static Next agreed(Next next) {
    var isAgreed = next.person().reminders().containsKey(Reminder.Kind.EVENING);
    return at(next)
        .filter(_ -> !Rhythm.isSilent(next))
        .map(time -> next.noting(new Change.Agreed(Rhythm.nextEvening(next, time))))
        .orElseGet(
            () -> isAgreed ? next.noting(new Change.Cancelled(Reminder.Kind.EVENING)) : next);
  }

  /// Their own wall-clock time for it; empty where it does not come.
  static Optional<LocalTime> at(Next next) {
    return isAskedThenAnyway(next)
        ? Optional.empty()
        : next.person().profile().nudges().eveningAt();
  }

  /// Whether the check-in comes in the evening.
  static boolean isAskedThenAnyway(Next next) {
    return next.person()
        .profile()
        .checkInAt()
        .map(time -> Rhythm.partOfDay(time) == Rhythm.PartOfDay.EVENING)
        .orElse(false);
  }

  /// Asks; nothing on a day that has its note, after days without a word, or in the middle of
  /// something else.
  static Next come(Next next) {
    var today = next.today();
    var diary = next.person().diary();
    var noted = diary.trainedOn(today) || diary.rests().contains(today);
    return noted || next.pause().isPresent() || Silence.isLong(next) || isInTheMiddle(next.state())
        ? next
        : askedToday(next).asks(new Asked(today));
  }

  private static Next askedToday(Next next) {
    var profile = next.person().profile();
    return next.noting(
        new Change.ProfileIs(profile.nudged(profile.nudges().eveningAskedOn(next.today()))));
  }

  private static boolean isInTheMiddle(State state) {
    return Underway.isBusy(state)
        || state instanceof CheckIn.AskedReady
        || state instanceof CheckIn.AskedForward
        || state instanceof Deletion;
  }

  static Reply question() {
    return new Reply.Text(
        Words.of("evening.ask"),
        new Keyboard(
            List.of(
                List.of(
                    Buttons.labelled("evening.did-it", "did-it"),
                    Buttons.labelled("evening.short", "short")),
                List.of(Buttons.labelled("evening.not-today", "rest")))));
  }

  static Optional<Next> answer(Next next, Asked asked, Event event) {
    var day = asked.day();
    if (Answers.tapped(event, "short")) {
      return Optional.of(Screening.before(next, EveningQuestion::shortest));
    }
    return Answers.tapped(event, "rest")
        ? Optional.of(DayOff.of(next, day, event))
        : Answers.agreed(event)
            .map(did ->
                did ? SessionNote.whole(next, next.routine(day), day) : DayOff.of(next, day, event))
            .or(() -> SessionOffer.answer(next, day, event));
  }

  private static Next shortest(Next next) {
    var today = next.today();
    return next.asks(Doing.first(today, next.routine(today, Needs.SHORTEST)));
  }
}
