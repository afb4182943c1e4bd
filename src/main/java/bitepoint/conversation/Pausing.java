package bitepoint.conversation;

import bitepoint.understanding.Mentions;
import bitepoint.understanding.Reading;
import bitepoint.understanding.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Nothing is asked for some days, or until they say so; then the daily question comes by itself.
/// Whether somebody with a warning sign was seen is asked all the same.
public sealed interface Pausing extends State {
  int LONGEST_DAYS = 365;

  /// For how long?
  record AskedHowLong() implements Pausing {}

  /// Asked for at any moment. What is being done is finished first, unless it is said for how long.
  static Next wanted(Next next, Event event) {
    var span = span(event);
    if (span.isPresent()) {
      return begins(next, new Pause(span.map(some -> end(next, some))));
    }
    if (next.pause().isPresent()) {
      return stands(next);
    }
    return Underway.givesWay(next)
        ? next.asks(new AskedHowLong())
        : next.person().profile().isLocked()
            ? next.asksAgain()
            : next.says(Words.of("verdict.after-this")).asksAgain();
  }

  static Optional<Next> answer(Next next, Event event) {
    if (Answers.tapped(event, "until-told")) {
      return Optional.of(begins(next, new Pause(Optional.empty())));
    }
    return Answers.number(event, "days")
        .map(days -> next.today().plusDays(days))
        .or(() -> span(event).map(some -> end(next, some)))
        .map(end -> begins(next, new Pause(Optional.of(end))))
        .or(() ->
            Answers.agreed(event)
                .filter(yes -> !yes)
                .map(_ -> next.goes(new Idle()).says(Words.of("pause.none"), Buttons.menu())));
  }

  static Reply question(Next next) {
    return new Reply.Text(Words.of("pause.ask"), Keyboard.pairs(choices(next)));
  }

  /// The same with a way back.
  static Reply question(Next next, Button back) {
    var buttons = new ArrayList<>(choices(next));
    buttons.add(back);
    return new Reply.Text(Words.of("pause.ask"), Keyboard.pairs(buttons));
  }

  /// Over the weekend is until Monday; on a Sunday that is tomorrow.
  private static List<Button> choices(Next next) {
    var buttons = new ArrayList<Button>();
    buttons.add(Button.of(Words.of("pause.until-tomorrow"), "days", 1));
    var monday = next.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    var days = -next.daysSince(monday);
    if (days > 1) {
      buttons.add(Button.of(Words.of("pause.until-day", "day", monday), "days", days));
    }
    buttons.add(Button.of(Words.of("pause.a-week"), "days", 7));
    buttons.add(Button.of(Words.of("pause.two-weeks"), "days", 14));
    buttons.add(Buttons.labelled("pause.until-told", "until-told"));
    return buttons;
  }

  /// The way out of a pause, wherever it is shown.
  static Button startAgain() {
    return Buttons.labelled("pause.start-again", "start-again");
  }

  /// They start again of their own accord.
  static Next ended(Next next) {
    var on = lifted(next);
    return on.says(Words.of("pause.ended", "when", Rhythm.whenCheckIn(on))).asksAgain();
  }

  /// As if there had been no pause.
  static Next lifted(Next next) {
    var lifted = next.prefers(preferences -> preferences.pause(Optional.empty()));
    return DeskTimes.agreed(Sundays.agreed(Rhythm.agreed(lifted)));
  }

  /// Said before the first question after a pause; nothing where there was none.
  static Next over(Next next) {
    return next.person().profile().preferences().pause().isPresent() && next.pause().isEmpty()
        ? noPause(next).says(Words.of("pause.over"))
        : next;
  }

  /// Days of a pause were no silence: those without an answer are counted as if something had been
  /// heard yesterday, where nothing was since.
  private static Next noPause(Next next) {
    var on = next.prefers(preferences -> preferences.pause(Optional.empty()));
    var profile = on.person().profile();
    var contact = profile.contact();
    var yesterday = on.now().atZone(profile.zone()).minusDays(1).toInstant();
    return contact.heardAt().map(yesterday::isBefore).orElse(false)
        ? on
        : on.noting(new Change.ProfileIs(profile.contact(contact.heard(yesterday))));
  }

  private static Next begins(Next next, Pause pause) {
    var quiet = next.prefers(preferences -> preferences.pause(Optional.of(pause)));
    for (var kind : List.of(Reminder.Kind.TWEAK_EVENING, Reminder.Kind.TWEAK_MORNING)) {
      quiet =
          quiet.person().reminders().containsKey(kind)
              ? quiet.noting(new Change.Cancelled(kind))
              : quiet;
    }
    return told(Sundays.agreed(Rhythm.agreed(quiet)), "pause.begins");
  }

  private static Next stands(Next next) {
    return told(next, "pause.stands");
  }

  /// What is being done goes on; a check-in does not: it is what they do not want now.
  private static Next told(Next next, String key) {
    var lines = new ArrayList<Words>();
    lines.add(
        next.pause().map(Pause::isOpen).orElse(false)
            ? Words.of(key + "-open")
            : Words.of(key, "when", Rhythm.whenCheckIn(next)));
    if (next.person().reminders().containsKey(Reminder.Kind.SEEN)) {
      lines.add(Words.of("pause.still-asks"));
    }
    var words = Words.lines(lines);
    return Underway.isBusy(next.state())
        ? next.says(words).asksAgain()
        : next.goes(new Idle()).says(words, Keyboard.row(startAgain()));
  }

  private static Optional<Span> span(Event event) {
    return Answers.reading(event).map(Reading::mentions).flatMap(Mentions::span);
  }

  private static LocalDate end(Next next, Span span) {
    var latest = next.today().plusDays(LONGEST_DAYS);
    var end = span.endsBefore(next.today());
    return end.isAfter(latest) ? latest : end;
  }
}
