package bitepoint.conversation;

import bitepoint.coach.Phase;
import bitepoint.coach.StretchVerdict;
import java.util.List;
import java.util.Optional;

/// "Is this stretch good for me?" The answer first, then why, then one thing to do.
public sealed interface StretchQuestion extends State {
  /// The word means several moves.
  record AskedWhich(String word) implements StretchQuestion {}

  /// The verdict was given; its buttons are alive.
  ///
  /// @param move the one that was asked about
  /// @param shown the exercise that "show me" shows
  record Judged(String move, String shown) implements StretchQuestion {}

  /// A move nobody here knows: does the lower back go round?
  record AskedRounds() implements StretchQuestion {}

  /// And where is it felt?
  record AskedWhere() implements StretchQuestion {}

  /// @param move the catalogue's id, empty for a move that is not in it
  static Next open(Next next, Optional<String> move) {
    return move.map(id -> judged(next, id)).orElseGet(() -> next.asks(new AskedRounds()));
  }

  /// The verdict in words alone, and then what was being asked.
  static Next aside(Next next, Optional<String> move) {
    var words =
        move.map(id -> verdict(next, id))
            .filter(verdict ->
                !(verdict instanceof StretchVerdict.Which
                    || verdict instanceof StretchVerdict.Unknown))
            .map(verdict -> Verdicts.words(verdict, phase(next), next.person()))
            .orElseGet(() -> Words.of("verdict.after-this"));
    return next.says(words).asksAgain();
  }

  static Optional<Next> answer(Next next, StretchQuestion asked, Event event) {
    return switch (asked) {
      case AskedWhich _ -> Answers.argument(event, "move").map(move -> judged(next, move));
      case Judged(var move, var shown) ->
          Answers.tapped(event, "show")
              ? Optional.of(Session.shows(next, shown))
              : Answers.tapped(event, "physio")
                  ? Optional.of(prescribed(next, move))
                  : Optional.empty();
      case AskedRounds() ->
          Answers.agreed(event)
              .map(rounds ->
                  rounds ? unknown(next, "verdict.unknown.rounds") : next.asks(new AskedWhere()))
              .or(() ->
                  Answers.tapped(event, "unsure")
                      ? Optional.of(next.asks(new AskedWhere()))
                      : Optional.empty());
      case AskedWhere() ->
          Answers.argument(event, "felt")
              .map(where ->
                  unknown(
                      next,
                      where.equals("hip") ? "verdict.unknown.fine" : "verdict.unknown.rounds"));
    };
  }

  static Reply question(Next next, StretchQuestion asked) {
    return switch (asked) {
      case AskedWhich(var word) ->
          Verdicts.which(word, next.catalogue().ambiguous().getOrDefault(word, List.of()));
      case Judged(_, var shown) ->
          new Reply.Text(
              Words.of("verdict.shown-again", "name", ExerciseWords.shortName(shown)),
              Keyboard.row(Verdicts.show()));
      case AskedRounds() ->
          new Reply.Text(
              Words.of("verdict.unknown"),
              Keyboard.row(
                  Buttons.labelled("button.yes", "yes"),
                  Buttons.labelled("button.no", "no"),
                  Buttons.labelled("verdict.unknown.not-sure", "unsure")));
      case AskedWhere() ->
          new Reply.Text(
              Words.of("verdict.unknown.where"),
              Keyboard.column(
                  Button.of(Words.of("verdict.unknown.where.back"), "felt", "back"),
                  Button.of(Words.of("verdict.unknown.where.hip"), "felt", "hip")));
    };
  }

  private static Next judged(Next next, String move) {
    var verdict = verdict(next, move);
    if (verdict instanceof StretchVerdict.Which(var word, _)) {
      return next.asks(new AskedWhich(word));
    }
    if (verdict instanceof StretchVerdict.Unknown) {
      return next.asks(new AskedRounds());
    }
    var shown = Verdicts.shown(verdict);
    var person = next.person();
    var words = Verdicts.words(verdict, phase(next), person);
    var keyboard = shown.isPresent() ? Verdicts.keyboard(verdict, person) : Buttons.menu();
    var there = next.goes(shown.<State>map(one -> new Judged(move, one)).orElseGet(Idle::new));
    return Verdicts.drawing(verdict, person)
        .map(drawing -> there.shows(drawing, words, keyboard))
        .orElseGet(() -> there.says(words, keyboard));
  }

  private static StretchVerdict verdict(Next next, String move) {
    return next.catalogue().verdict(move, phase(next), next.journey().standing().dose());
  }

  /// In the middle of a tweak report the flare-up counts already.
  private static Phase phase(Next next) {
    return next.state() instanceof TweakReport ? Phase.FLARE_UP : next.coachedPhase();
  }

  /// Their own clinician goes first, this time and every time.
  private static Next prescribed(Next next, String move) {
    return next.travels(journey -> journey.prescribed(move))
        .goes(new Idle())
        .says(Words.of("verdict.clinician"), Buttons.menu());
  }

  private static Next unknown(Next next, String key) {
    return next.goes(new Idle()).says(Words.of(key), Buttons.menu());
  }
}
