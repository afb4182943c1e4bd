package bitepoint.telegram;

import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A small phrasebook in two languages, so that these tests don't hang on the coach's real words.
final class Phrases {
  private static final String ENGLISH =
      """
      # how-much
      How much, <b>{name}</b>?

      # much
      Much & more

      # little
      A little

      # noted
      Noted.

      # fresh
      Here is a fresh one.

      # notice
      <i>Too</i> late &amp; gone

      # long
      {text}

      # bold
      <b>{text}</b>

      # empty

      # group.private
      Write to me here: {link}

      # apology
      Something went wrong on my side.

      # menu.commands
      tips - three tips
      help - what I can do

      # menu.description
      I coach.

      # menu.short-description
      Coach.
      """;

  private static final String GERMAN =
      """
      # how-much
      Wie sehr, <b>{name}</b>?

      # group.private
      Schreib mir hier: {link}

      # menu.commands
      tips - drei Tipps

      # menu.description
      Ich begleite dich.
      """;

  private Phrases() {}

  static Phrasebook book() {
    try {
      var folder = Files.createTempDirectory("messages");
      write(folder.resolve("en/all.md"), ENGLISH);
      write(folder.resolve("de/all.md"), GERMAN);
      return new Phrasebook(MessagesFolder.open(Optional.of(folder)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
