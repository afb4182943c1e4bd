package bitepoint.conversation;

import bitepoint.coach.Catalogue;
import bitepoint.coach.Routines;
import bitepoint.coach.Tension;
import bitepoint.coach.rule.Rule;
import bitepoint.coach.safety.HelpLines;
import bitepoint.coach.safety.RedFlags;
import java.util.Collection;
import java.util.List;

/// What is coached, the rule that decides when, why a muscle is tight, and what a clinician must
/// look at first, and what is written already of other questions.
///
/// @param nightsKept for how many nights a copy of the database is kept, as people are told
/// @param languages those there are messages for, by their codes
/// @param routines what the catalogue makes of a day
public record Programme(
    Catalogue catalogue,
    Rule rule,
    Tension tension,
    RedFlags redFlags,
    HelpLines helpLines,
    int nightsKept,
    List<String> languages,
    Routines routines,
    Library library) {

  public Programme(
      Catalogue catalogue,
      Rule rule,
      Tension tension,
      RedFlags redFlags,
      HelpLines helpLines,
      int nightsKept,
      Collection<String> languages,
      Library library) {
    this(
        catalogue,
        rule,
        tension,
        redFlags,
        helpLines,
        nightsKept,
        languages.stream().sorted().toList(),
        new Routines(catalogue, rule.leaveFlare().dosePercent()),
        library);
  }
}
