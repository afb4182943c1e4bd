package bitepoint.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import bitepoint.understanding.PhraseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every transcript, against the pure conversation. `-Dtranscripts=update` rewrites them after a
/// change of words.
class TranscriptsTest {
  private static final MessagesFolder MESSAGES = MessagesFolder.open(Optional.empty());
  private static final Phrasebook PHRASEBOOK = new Phrasebook(MESSAGES);
  private static final PhraseReader READER = new PhraseReader(MESSAGES, PHRASEBOOK);

  @TestFactory
  Stream<DynamicTest> the_conversation_goes_as_written() throws IOException {
    return files()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> play(file)));
  }

  static Stream<Path> files() throws IOException {
    try (var files = Files.list(Path.of("src/test/transcripts"))) {
      return files.sorted().toList().stream();
    }
  }

  private static void play(Path file) throws IOException {
    var written = Files.readString(file);
    var played =
        new Transcript(written).play(opening -> new PureStage(opening, PHRASEBOOK, READER));
    if ("update".equals(System.getProperty("transcripts"))) {
      Files.writeString(file, played);
    } else {
      assertEquals(written, played);
    }
  }
}
