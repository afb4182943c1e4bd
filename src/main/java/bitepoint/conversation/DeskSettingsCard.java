package bitepoint.conversation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How the settings of breaks from the desk look.
final class DeskSettingsCard {
  private static final List<Integer> INTERVALS = List.of(30, 45, 60, 90);

  private DeskSettingsCard() {}

  static Reply of(Next next, DeskSettings asked) {
    return switch (asked) {
      case DeskSettings.Offered(var minutes) ->
          new Reply.EditOf(
              DeskBreakWords.times("desk.offer", DeskBreaks.usual(minutes)),
              Keyboard.row(
                  Buttons.labelled("desk.turn-on", "on"),
                  Buttons.labelled("desk.not-now", "back")));
      case DeskSettings.Overview() -> new Reply.EditOf(summary(next), menu());
      case DeskSettings.AskedDays() ->
          new Reply.EditOf(
              Words.of("desk.ask-days"),
              Keyboard.pairs(days(next)).and(Buttons.labelled("desk.thats-it", "back")));
      case DeskSettings.AskedHours() ->
          new Reply.EditOf(
              Words.of("desk.ask-hours"),
              back(
                  Keyboard.pairs(
                      List.of(hours(8, 16), hours(9, 17), hours(9, 18), hours(10, 18)))));
      case DeskSettings.AskedUntil(var from) ->
          new Reply.EditOf(
              Words.of("desk.ask-until", "from", from), back(new Keyboard(List.of(ends(from)))));
      case DeskSettings.AskedHowOften() ->
          new Reply.EditOf(Words.of("desk.ask-how-often"), back(Keyboard.pairs(intervals())));
    };
  }

  private static Words summary(Next next) {
    var lines = new ArrayList<Words>();
    breaks(next).map(set -> DeskBreakWords.times("desk.set", set)).forEach(lines::add);
    lines.add(
        DeskTimes.due(next).isPresent() ? DeskBreakWords.comes(next) : Words.of("desk.never"));
    var taken = next.journey().breaksTaken();
    if (taken > 0) {
      lines.add(Words.of("desk.taken", "count", taken));
    }
    return Words.lines(lines);
  }

  private static Keyboard menu() {
    return new Keyboard(
        List.of(
            List.of(Buttons.labelled("desk.days", "days"), Buttons.labelled("desk.hours", "hours")),
            List.of(
                Buttons.labelled("desk.how-often", "often"),
                Buttons.labelled("desk.turn-off", "off")),
            List.of(Buttons.labelled("settings.back", "back"))));
  }

  /// A day a button, with a mark whether it is one of work.
  private static List<Button> days(Next next) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> {
          var works = breaks(next).anyMatch(set -> set.days().contains(day));
          var key = works ? "desk.works" : "desk.rests";
          return Button.of(Words.of(key, "day", DeskBreakWords.date(day)), "day", day.name());
        })
        .toList();
  }

  private static Button hours(int from, int until) {
    var begins = LocalTime.of(from, 0);
    var ends = LocalTime.of(until, 0);
    return Button.of(
        new Words("desk.from-until", Map.of("from", begins, "until", ends)),
        "hours",
        begins + "-" + ends);
  }

  /// The usual ends of a day that begins then.
  private static List<Button> ends(LocalTime from) {
    return IntStream.of(4, 8, 9)
        .mapToObj(from::plusHours)
        .map(time -> Button.of(Words.of("button.time", "time", time), "time", time))
        .toList();
  }

  private static List<Button> intervals() {
    return INTERVALS.stream()
        .map(minutes -> Button.of(Words.of("button.minutes", "minutes", minutes), "every", minutes))
        .toList();
  }

  private static Keyboard back(Keyboard keyboard) {
    return keyboard.and(Buttons.labelled("settings.back", "back"));
  }

  private static Stream<DeskBreaks> breaks(Next next) {
    return next.person().profile().nudges().breaks().stream();
  }
}
