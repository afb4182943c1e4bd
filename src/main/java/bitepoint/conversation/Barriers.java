package bitepoint.conversation;

import bitepoint.coach.Barrier;
import bitepoint.coach.Barrier.Kind;
import bitepoint.coach.Id;
import bitepoint.understanding.Reading;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// What got in the way? One tap, and each answer changes the next days (`coaching.md` 5). Asked
/// after a day off that they chose, and at most once in [Barrier#DAYS_BETWEEN] days; after a day
/// that passed without a word it is a button and no question. It is no state: nothing waits for the
/// answer, and whatever else is said or tapped goes on as ever.
final class Barriers {
  private Barriers() {}

  /// Whether it may be asked about a day off. In a flare-up rest is the plan.
  static boolean mayAsk(Next next) {
    return !next.isInFlareUp()
        && next.journey().barrier().map(met -> !met.wasAskedLately(next.today())).orElse(true);
  }

  /// It is being asked.
  static Next asked(Next next, LocalDate about) {
    var asked = Barrier.asked(about, next.today());
    return next.travels(journey -> journey.barrier(Optional.of(asked))).goes(new Idle());
  }

  /// Whether yesterday was asked about and went by: somebody told of its morning or was there the
  /// day before, and neither trained nor rested, nor was in a flare-up.
  static boolean wentBy(Next next) {
    var diary = next.person().diary();
    var yesterday = next.today().minusDays(1);
    var before = yesterday.minusDays(1);
    var wasThere =
        diary.painOn(yesterday).or(() -> diary.painOn(before)).isPresent()
            || diary.trainedOn(before);
    var began = next.journey().began().map(day -> day.isBefore(yesterday)).orElse(false);
    var flared = next.journey().standing().calmSince().map(yesterday::isBefore).orElse(false);
    return mayAsk(next)
        && began
        && !flared
        && wasThere
        && !diary.trainedOn(yesterday)
        && !diary.trainedOn(next.today())
        && !diary.rests().contains(yesterday);
  }

  /// Beside today's exercises after such a day.
  static Button button() {
    return Buttons.labelled("barrier.button", "in-the-way");
  }

  /// The question from under today's exercises, an answer, or what an answer leads to. Empty for
  /// any other event.
  static Optional<Next> answered(Next next, Event event) {
    return step(next, event)
        .map(_ -> WarningSign.unlessLocked(next, free -> step(free, event).orElse(free)));
  }

  private static Optional<Next> step(Next next, Event event) {
    if (Answers.tapped(event, "in-the-way")) {
      return Optional.of(asked(next, next.today().minusDays(1)).says(BarrierCard.aboutYesterday()));
    }
    if (Answers.tapped(event, "five")) {
      return Optional.of(BarrierCard.five(next));
    }
    return next.journey()
        .barrier()
        .flatMap(met ->
            kind(next, met, event)
                .map(kind -> said(next, asOfToday(next, met).is(kind), Optional.empty())));
  }

  /// Answered the next day, it is about yesterday.
  private static Barrier asOfToday(Next next, Barrier met) {
    var today = next.today();
    return met.askedOn().equals(today) ? met : Barrier.asked(today.minusDays(1), today);
  }

  private static Optional<Kind> kind(Next next, Barrier met, Event event) {
    return Answers.choice(event, "barrier", Kind.class)
        .or(() ->
            next.state() instanceof Idle && met.isOpen(next.today())
                ? named(event)
                : Optional.empty());
  }

  /// @param before what is said before the answer
  static Next said(Next next, Barrier met, Optional<Words> before) {
    var kept = next.travels(journey -> journey.barrier(Optional.of(met))).goes(new Idle());
    return BarrierCard.answer(kept, met, before);
  }

  /// What words name, where they are about nothing else.
  static Optional<Kind> named(Event event) {
    return Answers.reading(event)
        .filter(Barriers::isAnswer)
        .flatMap(reading -> reading.mentions().barrier())
        .flatMap(
            id -> Arrays.stream(Kind.values()).filter(kind -> Id.of(kind).equals(id)).findFirst());
  }

  private static boolean isAnswer(Reading reading) {
    var said = reading.said();
    if (said.startsWith("/") || said.contains("?") || !reading.moves().isEmpty()) {
      return false;
    }
    return switch (reading.wants()) {
      case MADE_WORSE, PAIN_SCORE, LOG_SESSION, SET_TIME, PAUSE -> false;
      case REPORT_TWEAK -> reading.confidence() < Answers.SURELY;
      default -> true;
    };
  }
}
