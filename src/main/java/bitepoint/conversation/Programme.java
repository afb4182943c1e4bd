package bitepoint.conversation;

import bitepoint.coach.Catalogue;
import bitepoint.coach.Routines;
import bitepoint.coach.Tension;
import bitepoint.coach.rule.Rule;
import bitepoint.coach.safety.HelpLines;
import bitepoint.coach.safety.RedFlags;

/// What is coached, the rule that decides when, why a muscle is tight, and what a clinician must
/// look at first, and what is written already of other questions.
///
/// @param nightsKept for how many nights a copy of the database is kept, as people are told
/// @param routines what the catalogue makes of a day
public record Programme(
    Catalogue catalogue,
    Rule rule,
    Tension tension,
    RedFlags redFlags,
    HelpLines helpLines,
    int nightsKept,
    Routines routines,
    Library library) {

  public Programme(
      Catalogue catalogue,
      Rule rule,
      Tension tension,
      RedFlags redFlags,
      HelpLines helpLines,
      int nightsKept,
      Library library) {
    this(
        catalogue,
        rule,
        tension,
        redFlags,
        helpLines,
        nightsKept,
        new Routines(catalogue, rule.leaveFlare().dosePercent()),
        library);
  }
}
