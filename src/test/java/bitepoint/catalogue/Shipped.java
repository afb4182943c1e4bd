package bitepoint.catalogue;

import bitepoint.coach.Catalogue;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import java.util.Optional;

/// What the jar brings along, read once.
public final class Shipped {
  public static final MessagesFolder MESSAGES = MessagesFolder.open(Optional.empty());
  public static final Phrasebook PHRASEBOOK = new Phrasebook(MESSAGES);
  public static final Catalogue CATALOGUE = CatalogueFile.read(PHRASEBOOK);

  private Shipped() {}
}
