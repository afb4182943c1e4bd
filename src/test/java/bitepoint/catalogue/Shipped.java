package bitepoint.catalogue;

import bitepoint.asking.AskTheCoach;
import bitepoint.coach.Catalogue;
import bitepoint.coach.Tension;
import bitepoint.coach.rule.Rule;
import bitepoint.coach.safety.HelpLines;
import bitepoint.coach.safety.RedFlags;
import bitepoint.conversation.Programme;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import java.util.Optional;

/// What the jar brings along, read once.
public final class Shipped {
  public static final MessagesFolder MESSAGES = MessagesFolder.open(Optional.empty());
  public static final Phrasebook PHRASEBOOK = new Phrasebook(MESSAGES);
  public static final Catalogue CATALOGUE = CatalogueFile.read(PHRASEBOOK);
  public static final Rule RULE = RuleFile.read();
  public static final Tension TENSION = TensionFile.read(CATALOGUE, PHRASEBOOK);
  public static final RedFlags RED_FLAGS = RedFlagsFile.read(PHRASEBOOK);
  public static final HelpLines HELP_LINES = HelpLinesFile.read();
  public static final AskTheCoach LIBRARY = new AskTheCoach(MESSAGES, PHRASEBOOK);
  public static final Programme PROGRAMME =
      new Programme(
          CATALOGUE, RULE, TENSION, RED_FLAGS, HELP_LINES, 0, PHRASEBOOK.languages(), LIBRARY);

  private Shipped() {}
}
