package bitepoint.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A disk of its own for the database, filled up to the last byte while people write.
class FullDiskTest {
  private static final int BLOCK = 4096;

  @TempDir Path folder;

  @AfterEach
  void takeAway() {
    var _ = Shell.does("umount", "-l", disk().toString());
  }

  @ParameterizedTest
  @EnumSource(value = Ground.class, names = "SQLITE")
  void what_is_written_meanwhile_is_answered_once_there_is_room(Ground ground) throws Exception {
    Files.createDirectories(disk());
    assumeTrue(
        Shell.does("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk().toString()),
        "a disk can be made by root only");
    try (var ordeal = new Ordeal(ground, folder, disk())) {
      ordeal.starts();
      ordeal.peopleWrite();
      var ballast = disk().resolve("ballast");
      fill(ballast);
      Spell.until(
          "the operator to hear of it",
          () -> ordeal.toldOperator().contains("The database can't be written"));
      Spell.pass(Spell.of(Duration.ofSeconds(1)));
      assertThat(ordeal.bot().isAlive()).isTrue();
      Files.delete(ballast);
      var again = ordeal.untilAllAreAnswered();
      ordeal.tell(
          "The database's disk is full",
          "nobody is forgotten; all are answered once there is room; the operator hears of it",
          "as promised; the operator was told",
          ordeal.reckon(),
          again);
      ordeal.bot().stop();
    }
  }

  private Path disk() {
    return folder.resolve("disk");
  }

  private static void fill(Path ballast) throws IOException {
    try (var file =
        Files.newByteChannel(ballast, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      while (true) {
        var _ = file.write(ByteBuffer.allocate(BLOCK));
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("No space");
    }
  }
}
