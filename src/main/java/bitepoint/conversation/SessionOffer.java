package bitepoint.conversation;

import bitepoint.coach.Barrier;
import bitepoint.coach.Needs;
import bitepoint.coach.Routine;
import bitepoint.conversation.Session.AskedMinutes;
import bitepoint.conversation.Session.Doing;
import bitepoint.conversation.Session.Offered;
import bitepoint.understanding.Intent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Today's routine before it begins: start it, make it shorter or longer, say that it is done, or
/// rest.
final class SessionOffer {

  /// In a flare-up there is no more to do than this takes.
  private static final int FLARE_MINUTES = 10;

  private SessionOffer() {}

  /// In place of the question that led to it.
  ///
  /// @param planned what they planned for a day like this
  static Next card(Next next, LocalDate day, Words opener, Optional<Words> planned) {
    var routine = next.routine(day);
    var plan = SessionCard.plan(next, routine, opener);
    return next.goes(new Offered(day))
        .says(
            new Reply.EditOf(
                planned.map(words -> Words.lines(List.of(plan, words))).orElse(plan),
                choices(next, routine)));
  }

  static Reply question(Next next, LocalDate day) {
    var routine = next.routine(day);
    return new Reply.Text(SessionCard.overview(next, routine), choices(next, routine));
  }

  static Optional<Next> answer(Next next, LocalDate day, Event event) {
    var logged = SessionLog.of(next, event);
    if (logged.isPresent()) {
      return logged;
    }
    if (Answers.tapped(event, "start") || isBegun(event)) {
      return Optional.of(next.asks(Doing.first(day, next.routine(day))));
    }
    if (Answers.tapped(event, "short")) {
      return Optional.of(next.asks(Doing.first(day, next.routine(day, Needs.SHORTEST))));
    }
    if (Answers.tapped(event, "all")) {
      var usual = next.person().profile().preferences().minutes();
      return Optional.of(next.asks(Doing.first(day, next.routine(day, usual))));
    }
    if (Answers.tapped(event, "did-it")) {
      return Optional.of(SessionNote.whole(next, next.routine(day), day));
    }
    if (Answers.isAbout(event, Intent.LOG_SESSION)) {
      return Optional.of(SessionNote.whole(next.says(Reply.Reaction.DONE), next.routine(day), day));
    }
    if (Answers.tapped(event, "time")) {
      return Optional.of(next.asks(new AskedMinutes(day)));
    }
    if (Answers.tapped(event, "rest") || Answers.isAbout(event, Intent.SKIP)) {
      return Optional.of(DayOff.of(next, event));
    }
    return Answers.minutesSaid(event).map(minutes -> lasting(next, day, minutes));
  }

  /// A yes, or the button's word without its minutes.
  private static boolean isBegun(Event event) {
    return Answers.agreed(event).orElse(false)
        || Answers.reading(event)
            .map(reading -> reading.labels().contains("routine.begin"))
            .orElse(false);
  }

  /// So long from now on.
  static Next lasting(Next next, LocalDate day, int minutes) {
    var kept =
        next.prefers(preferences -> preferences.minutes(minutes))
            .travels(journey -> journey.barrier(journey.barrier().map(Barrier::inTime)));
    var enough = next.isInFlareUp() && minutes > FLARE_MINUTES;
    return card(
        kept,
        day,
        enough
            ? Words.of("session.minutes-enough")
            : new Words("session.minutes-kept", Map.of("minutes", minutes)),
        Optional.empty());
  }

  private static Keyboard choices(Next next, Routine routine) {
    var start = Button.of(Words.of("routine.start", "minutes", routine.minutes()), "start");
    var rows =
        List.of(
            Stream.concat(Stream.of(start), little(next)).toList(),
            List.of(
                Buttons.labelled("routine.did-it", "did-it"),
                Buttons.labelled("routine.rest", "rest")));
    return new Keyboard(Stream.concat(rows.stream(), besides(next)).toList());
  }

  /// Beside the start: the little that they planned, and two minutes, or all of it where it starts
  /// with little.
  private static Stream<Button> little(Next next) {
    var usual = next.person().profile().preferences().minutes();
    var other =
        next.minutes(next.today()) < usual
            ? Button.of(Words.of("routine.all", "minutes", usual), "all")
            : Buttons.labelled("routine.short", "short");
    return Stream.concat(
        LessToday.button(next).stream(),
        usual > Needs.SHORTEST ? Stream.of(other) : Stream.empty());
  }

  /// More or less time, and in its place what presses more: a bad morning after a session, what got
  /// in the way yesterday, what they planned for less, or what a Sunday has to read, in a row of
  /// its own.
  private static Stream<List<Button>> besides(Next next) {
    var tweak = Buttons.labelled("button.tweak", "tweak");
    if (isWorseAfterTraining(next)) {
      return Stream.of(List.of(MadeWorse.button(), tweak));
    }
    var time = Barriers.wentBy(next) ? Barriers.button() : Buttons.labelled("routine.time", "time");
    var besides = LessToday.button(next).isPresent() ? List.of(tweak) : List.of(time, tweak);
    return SundayReading.one(next)
        .map(sunday -> Stream.of(List.of(tweak), List.of(sunday)))
        .orElseGet(() -> Stream.of(besides));
  }

  /// A morning that is worse by what counts, after a day with a session.
  private static boolean isWorseAfterTraining(Next next) {
    var diary = next.person().diary();
    var yesterday = next.today().minusDays(1);
    var rise = next.programme().rule().goodDay().nextMorningWorseByLessThan();
    return diary.trainedOn(yesterday)
        && diary
            .painOn(next.today())
            .flatMap(now -> diary.painOn(yesterday).map(before -> now - before >= rise))
            .orElse(false);
  }
}
