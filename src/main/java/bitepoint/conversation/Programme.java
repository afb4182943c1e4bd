package bitepoint.conversation;

import bitepoint.coach.Catalogue;
import bitepoint.coach.Routines;
import bitepoint.coach.rule.Rule;

/// What is coached, and the rule that decides when.
///
/// @param routines what the catalogue makes of a day
public record Programme(Catalogue catalogue, Rule rule, Routines routines) {
  public Programme(Catalogue catalogue, Rule rule) {
    this(catalogue, rule, new Routines(catalogue, rule.leaveFlare().dosePercent()));
  }
}
