package bitepoint.conversation;

import bitepoint.coach.Flare;
import bitepoint.coach.Phase;
import bitepoint.coach.rule.MorningPain;
import bitepoint.conversation.Profile.Course;
import bitepoint.conversation.Profile.Since;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The first conversation: nine taps and no typing. Each answer is kept at once, so leaving loses
/// nothing.
public sealed interface Welcome extends State {
  /// The wording that people agree to; changed whenever `welcome.hello` changes its meaning.
  String CONSENT = "2026-11";

  /// From this many hours a day the welcome says what sitting does.
  int MUCH_SITTING = 4;

  record AskedConsent() implements Welcome {}

  record AskedPain() implements Welcome {}

  record AskedSince() implements Welcome {}

  record AskedCourse(Since since) implements Welcome {}

  record AskedSitting(Since since, Course course) implements Welcome {}

  record AskedZone() implements Welcome {}

  record ConfirmsZone(ZoneId zone) implements Welcome {}

  record AskedTime() implements Welcome {}

  /// Empty where the answer was not understood.
  static Optional<Next> answer(Next next, Welcome asked, Event event) {
    var profile = next.person().profile();
    return switch (asked) {
      case AskedConsent() -> consent(next, event);
      case AskedPain() -> Answers.pain(event).map(pain -> started(next, pain));
      case AskedSince() ->
          Answers.choice(event, "since", Since.class)
              .map(since -> next.asks(new AskedCourse(since)));
      case AskedCourse(var since) ->
          Answers.choice(event, "course", Course.class)
              .map(course -> next.asks(new AskedSitting(since, course)));
      case AskedSitting(var since, var course) ->
          Answers.hours(event).map(hours -> sitting(next, since, course, hours));
      case AskedZone() -> zone(next).asked(next, event);
      case ConfirmsZone(var zone) -> zone(next).confirmed(next, zone, event);
      case AskedTime() ->
          Answers.time(event).map(time -> done(is(next, profile.checkedInAt(time))));
    };
  }

  /// Goes on with what is open; a welcome that was broken off, from where no answer is missing.
  static Next goesOn(Next next) {
    var profile = next.person().profile();
    if (profile.checkInAt().isPresent() || !(next.state() instanceof Idle)) {
      return next.asksAgain();
    }
    return next.asks(
        profile.consentedTo().isEmpty()
            ? new AskedConsent()
            : profile.painAtStart().isEmpty()
                ? new Screening.First(new Screening.Purpose.OfTheWelcome())
                : new AskedSince());
  }

  /// The question that belongs to a state.
  static Reply question(Next next, Welcome asked) {
    return switch (asked) {
      case AskedConsent() ->
          new Reply.Text(Words.of("welcome.hello", "name", next.person().name()), hello());
      case AskedPain() -> new Reply.Text(Words.of("welcome.pain"), Buttons.scale());
      case AskedSince() ->
          new Reply.Text(
              Words.of("welcome.since"),
              new Keyboard(
                  List.of(
                      List.of(since(Since.DAYS, "days"), since(Since.WEEKS, "weeks")),
                      List.of(since(Since.MONTHS, "months"), since(Since.YEARS, "years")))));
      case AskedCourse _ ->
          new Reply.Text(
              Words.of("welcome.course"),
              Keyboard.column(
                  course(Course.UP_AND_DOWN, "up-and-down"),
                  course(Course.STEADY, "steady"),
                  course(Course.EASING, "easing")));
      case AskedSitting _ ->
          new Reply.Text(
              Words.of("welcome.sitting"),
              new Keyboard(
                  List.of(
                      List.of(hours(2, "few"), hours(5, "some")),
                      List.of(hours(7, "many"), hours(9, "most")))));
      case AskedZone() -> Places.question(next.now());
      case ConfirmsZone(var zone) -> Places.confirmation(zone, next.now());
      case AskedTime() -> new Reply.Text(Words.of("welcome.time"), Buttons.times());
    };
  }

  private static Optional<Next> consent(Next next, Event event) {
    if (Answers.tapped(event, "more")) {
      return Optional.of(next.says(Words.of("welcome.more"), agree()));
    }
    return Answers.agreed(event)
        .or(() -> Answers.tapped(event, "agree") ? Optional.of(true) : Optional.empty())
        .map(agreed ->
            agreed
                ? is(next, next.person().profile().consented(CONSENT, next.now()))
                    .asks(new Screening.First(new Screening.Purpose.OfTheWelcome()))
                : next.says(Words.of("welcome.declined"), agree()));
  }

  private static ZoneQuestion zone(Next next) {
    return new ZoneQuestion(
        new AskedZone(),
        ConfirmsZone::new,
        zone -> is(next, next.person().profile().in(zone)).asks(new AskedTime()));
  }

  private static Next started(Next next, int pain) {
    var flares = MorningPain.isFlare(pain, Optional.empty(), next.programme().rule().flare());
    var begun = next.journey().beginsAnew(next.today());
    var journey = flares ? begun.flares(new Flare(next.today(), pain, Phase.CALM)) : begun;
    var started =
        is(next, next.person().profile().startedAt(pain))
            .noting(new Change.MovedTo(flares ? Phase.FLARE_UP : Phase.CALM, "welcome"))
            .travels(_ -> journey);
    return (MorningPain.isSevere(pain) ? started.says(Words.of("pain.severe")) : started)
        .asks(new AskedSince());
  }

  private static Next sitting(Next next, Since since, Course course, int hours) {
    var told =
        next.person().profile().told(Optional.of(since), Optional.of(course), Optional.of(hours));
    var insight = Words.of(hours >= MUCH_SITTING ? "welcome.long-and-short" : "welcome.kept-still");
    var learned = is(next, told).says(insight);
    return told.checkInAt().isPresent() ? StartOver.done(learned) : learned.asks(new AskedZone());
  }

  private static Next done(Next next) {
    var score = next.person().profile().painAtStart().orElseThrow();
    var pain = new Change.NotedPain(next.today(), score);
    var first = Rhythm.nextCheckIn(next);
    return Session.offer(
        Sundays.agreed(next.noting(pain).noting(new Change.Agreed(first)))
            .says(Words.of("welcome.done", "when", Rhythm.when(next, first.due()))));
  }

  private static Next is(Next next, Profile profile) {
    return next.noting(new Change.ProfileIs(profile));
  }

  private static Keyboard hello() {
    return Keyboard.column(
        Buttons.labelled("welcome.agree", "agree"), Buttons.labelled("welcome.tell-more", "more"));
  }

  private static Keyboard agree() {
    return Keyboard.row(Buttons.labelled("welcome.agree", "agree"));
  }

  private static Button since(Since since, String key) {
    return Buttons.choice("welcome.since." + key, "since", since);
  }

  private static Button course(Course course, String key) {
    return Buttons.choice("welcome.course." + key, "course", course);
  }

  private static Button hours(int hours, String key) {
    return Button.of(Words.of("welcome.sitting." + key), "hours", hours);
  }
}
