package bitepoint.conversation;

import bitepoint.coach.Id;
import bitepoint.coach.safety.HelpLine;
import bitepoint.coach.safety.Tier;
import bitepoint.conversation.WarningSign.AskedSeen;
import bitepoint.conversation.WarningSign.AskedUnsure;
import bitepoint.conversation.WarningSign.Naming;
import bitepoint.conversation.WarningSign.Told;
import bitepoint.understanding.Alarm;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What to do about a warning sign, where the person lives, and what to say there.
final class WarningWords {
  /// More of their own words nobody reads out on the telephone.
  private static final int MOST_SAID = 200;

  private WarningWords() {}

  /// @param next with the sign told already
  /// @param said their own words
  /// @param signs what they tapped
  static Words act(Next next, Optional<String> said, Set<String> signs) {
    var tier = WarningSign.tier(next);
    var line = helpLine(next);
    var call =
        tier == Tier.EMERGENCY
            ? number("help.emergency", line.map(HelpLine::emergency))
            : number("help.urgent", line.flatMap(HelpLine::urgent));
    return new Words(
        "warning.act." + Id.of(tier),
        Map.of("call", call, "say", say(next, said, signs), "emergency", emergency(line)));
  }

  /// What an ordinary appointment is enough for.
  static Words routine(Next next, Set<String> signs) {
    return Words.of("warning.act.routine", "say", say(next, Optional.empty(), signs));
  }

  /// Who listens to people in despair.
  static Words crisis(Next next) {
    var line = helpLine(next);
    return new Words(
        "crisis",
        Map.of(
            "line", crisisLine(next),
            "emergency", emergency(line)));
  }

  static Words crisisLine(Next next) {
    return number("help.crisis", helpLine(next).flatMap(HelpLine::crisis));
  }

  /// What to show a clinician.
  static Words card(Next next, Set<String> signs) {
    var flags = next.programme().redFlags().of(signs);
    var rows = flags.isEmpty() ? next.programme().redFlags().emergencies() : flags;
    return Words.of("warning.show", "signs", ScreeningCards.rows(rows));
  }

  static Reply question(Next next, WarningSign asked) {
    return switch (asked) {
      case Told _ ->
          new Reply.Text(
              act(next, Optional.empty(), next.person().profile().safety().signs()),
              told(WarningSign.tier(next)));
      case Naming(_, _, var ticked) ->
          new Reply.EditOf(
              Words.of("warning.which"),
              ScreeningCards.ticks(
                  next.programme().redFlags().emergencies(), ticked, "warning.which.show"));
      case AskedUnsure(var sign, _) -> unsure(next, sign);
      case AskedSeen() -> {
        var tier = WarningSign.tier(next);
        var key =
            switch (tier) {
              case EMERGENCY, URGENT -> "warning.seen";
              case CLINICIAN_FIRST -> "warning.seen.clinician-first";
              case ROUTINE -> "warning.seen.routine";
            };
        yield new Reply.Text(Words.of(key), seen(tier));
      }
    };
  }

  /// Under what to do.
  static Keyboard told(Tier tier) {
    return Keyboard.column(
        helping(tier), slipped(), Buttons.labelled("warning.show-doctor", "show"));
  }

  /// Under the card for a clinician: there is a page with all that they reported, too. Nobody waits
  /// for it in an emergency.
  static Keyboard shown(Tier tier) {
    return switch (tier) {
      case EMERGENCY -> told(tier);
      case URGENT, ROUTINE, CLINICIAN_FIRST ->
          Keyboard.column(helping(tier), slipped(), ForClinician.button());
    };
  }

  private static Button helping(Tier tier) {
    var helped =
        switch (tier) {
          case EMERGENCY -> "warning.getting-help";
          case URGENT, ROUTINE -> "warning.will-ask";
          case CLINICIAN_FIRST -> "warning.will-ask.clinician-first";
        };
    return Buttons.labelled(helped, "helped");
  }

  private static Button slipped() {
    return Buttons.labelled("warning.by-mistake", "slipped");
  }

  /// To somebody who is getting help.
  static String helped(Tier tier) {
    return switch (tier) {
      case EMERGENCY -> "warning.helped.emergency";
      case URGENT, ROUTINE -> "warning.helped";
      case CLINICIAN_FIRST -> "warning.helped.clinician-first";
    };
  }

  /// To somebody who was not seen though it presses.
  static Words notYet(Next next) {
    return Words.of("warning.not-yet", "emergency", emergency(helpLine(next)));
  }

  /// Under the question whether they were seen.
  static Keyboard seen(Tier tier) {
    var no = Buttons.labelled("warning.seen.no", "no");
    return switch (tier) {
      case EMERGENCY, URGENT ->
          Keyboard.column(
              Buttons.labelled("warning.seen.yes", "yes"),
              Buttons.labelled("warning.seen.not-now", "not-now"),
              no);
      case CLINICIAN_FIRST ->
          Keyboard.column(
              Buttons.labelled("warning.seen.they-said-yes", "yes"),
              Buttons.labelled("warning.seen.they-said-no", "not-now"),
              no);
      case ROUTINE ->
          Keyboard.column(
              Buttons.labelled("warning.seen.more", "yes"),
              Buttons.labelled("warning.seen.gentle", "gentle"),
              no);
    };
  }

  /// Where help is called: by the country they set, else by their clock.
  static Optional<HelpLine> helpLine(Next next) {
    var profile = next.person().profile();
    var lines = next.programme().helpLines();
    return profile.safety().country().or(() -> lines.countryOf(profile.zone())).flatMap(lines::in);
  }

  static Words emergency(Optional<HelpLine> line) {
    return number("help.emergency-number", line.map(HelpLine::emergency));
  }

  private static Reply unsure(Next next, String sign) {
    if (sign.equals(Alarm.CRISIS)) {
      return new Reply.Text(
          Words.of("crisis.unsure"),
          Keyboard.column(
              Buttons.labelled("button.yes", "yes"), Buttons.labelled("crisis.unsure.no", "no")));
    }
    var name =
        next.programme()
            .redFlags()
            .find(sign)
            .map(ScreeningCards::name)
            .orElseGet(() -> Words.of("warning.say.unknown"));
    return new Reply.Text(
        Words.of("warning.unsure", "sign", name),
        Keyboard.column(
            Buttons.labelled("warning.unsure.yes", "yes"),
            Buttons.labelled("warning.unsure.no", "no")));
  }

  private static Words say(Next next, Optional<String> said, Set<String> signs) {
    var flags = next.programme().redFlags().of(signs);
    return said.map(words -> Words.of("warning.say.words", "said", shortened(words)))
        .orElseGet(() ->
            flags.isEmpty()
                ? Words.of("warning.say.unknown")
                : Words.of("warning.say.signs", "signs", ScreeningCards.rows(flags)));
  }

  private static String shortened(String said) {
    return said.codePointCount(0, said.length()) <= MOST_SAID
        ? said
        : said.substring(0, said.offsetByCodePoints(0, MOST_SAID)) + "…";
  }

  private static Words number(String key, Optional<String> number) {
    return number
        .map(digits -> Words.of(key, "number", digits))
        .orElseGet(() -> Words.of(key + ".anywhere"));
  }
}
