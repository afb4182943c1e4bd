package bitepoint;

import bitepoint.asking.AskTheCoach;
import bitepoint.catalogue.CatalogueFile;
import bitepoint.catalogue.HelpLinesFile;
import bitepoint.catalogue.RedFlagsFile;
import bitepoint.catalogue.RuleFile;
import bitepoint.catalogue.TensionFile;
import bitepoint.conversation.Conversation;
import bitepoint.conversation.Programme;
import bitepoint.conversation.StretchLookup;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import bitepoint.understanding.PhraseReader;
import bitepoint.understanding.sentence.Directions;
import java.util.function.Supplier;

/// What it takes to read and to answer, made on threads of its own while the bot starts: whoever
/// asks for some of it waits until it is there. Owns the directions.
final class Knowledge implements AutoCloseable {
  private final Prepared<Directions> directions;
  private final Prepared<PhraseReader> reader;
  private final Prepared<Programme> programme;
  private final Prepared<Conversation> conversation;
  private final Prepared<StretchLookup> lookup;

  /// @param backupsKept for how many nights a copy holds what was deleted since
  Knowledge(
      MessagesFolder messages,
      Phrasebook phrasebook,
      Supplier<Directions> directions,
      int backupsKept) {
    this.directions = Prepared.atOnce(directions);
    reader = Prepared.atOnce(() -> new PhraseReader(messages, phrasebook, this.directions.get()));
    programme = Prepared.atOnce(() -> programme(messages, phrasebook, backupsKept));
    conversation = Prepared.onDemand(() -> new Conversation(programme.get()));
    lookup = Prepared.onDemand(() -> new StretchLookup(programme.get().catalogue()));
  }

  PhraseReader reader() {
    return reader.get();
  }

  Conversation conversation() {
    return conversation.get();
  }

  StretchLookup lookup() {
    return lookup.get();
  }

  /// Waits for all that a turn needs.
  ///
  /// @throws IllegalArgumentException when the messages cannot be used
  void await() {
    var _ = reader();
    var _ = conversation();
  }

  @Override
  public void close() {
    directions.made().ifPresent(Directions::close);
  }

  private static Programme programme(
      MessagesFolder messages, Phrasebook phrasebook, int backupsKept) {
    var catalogue = CatalogueFile.read(phrasebook);
    return new Programme(
        catalogue,
        RuleFile.read(),
        TensionFile.read(catalogue, phrasebook),
        RedFlagsFile.read(phrasebook),
        HelpLinesFile.read(),
        backupsKept,
        phrasebook.languages(),
        new AskTheCoach(messages, phrasebook));
  }
}
