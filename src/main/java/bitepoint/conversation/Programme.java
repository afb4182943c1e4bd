package bitepoint.conversation;

import bitepoint.coach.Catalogue;
import bitepoint.coach.Routines;
import bitepoint.coach.Tension;
import bitepoint.coach.rule.Rule;

/// What is coached, the rule that decides when, and why a muscle is tight.
///
/// @param routines what the catalogue makes of a day
public record Programme(Catalogue catalogue, Rule rule, Tension tension, Routines routines) {
  public Programme(Catalogue catalogue, Rule rule, Tension tension) {
    this(catalogue, rule, tension, new Routines(catalogue, rule.leaveFlare().dosePercent()));
  }
}
