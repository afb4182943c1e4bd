package bitepoint.conversation;

import bitepoint.coach.Catalogue;
import bitepoint.coach.Routines;
import bitepoint.coach.Tension;
import bitepoint.coach.rule.Rule;
import bitepoint.coach.safety.HelpLines;
import bitepoint.coach.safety.RedFlags;

/// What is coached, the rule that decides when, why a muscle is tight, and what a clinician must
/// look at first.
///
/// @param routines what the catalogue makes of a day
public record Programme(
    Catalogue catalogue,
    Rule rule,
    Tension tension,
    RedFlags redFlags,
    HelpLines helpLines,
    Routines routines) {

  public Programme(
      Catalogue catalogue, Rule rule, Tension tension, RedFlags redFlags, HelpLines helpLines) {
    this(
        catalogue,
        rule,
        tension,
        redFlags,
        helpLines,
        new Routines(catalogue, rule.leaveFlare().dosePercent()));
  }
}
