package bitepoint.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bitepoint.ground.InMemory;
import bitepoint.phrasing.MessagesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The same transcripts through the whole program: over HTTP, with the real store.
class WireTranscriptsTest {
  private static final MessagesFolder MESSAGES = MessagesFolder.open(Optional.empty());

  @TempDir(factory = InMemory.class)
  Path folder;

  @TestFactory
  Stream<DynamicTest> the_whole_program_says_the_same() throws IOException {
    return TranscriptsTest.files()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> play(file)));
  }

  private void play(Path file) throws IOException {
    var written = Files.readString(file);
    var own = Files.createTempDirectory(folder, "transcript");
    var played = new Transcript(written).play(opening -> new WireStage(opening, MESSAGES, own));
    assertEquals(written, played);
  }
}
