package bitepoint.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bitepoint.store.Backup;
import bitepoint.store.seal.Keyring;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database's file that is damaged, of which there is a backup. It is SQLite's alone: other
/// databases look after their files themselves.
class DamagedFileTest {
  private static final int HEADER = 4096;

  @TempDir Path folder;
  private Path file;
  private Path backup;
  private byte[] sound = {};
  private Ordeal ordeal;

  private enum Damage {
    PAGES_OVERWRITTEN {
      @Override
      byte[] of(byte[] sound) {
        var noise = new byte[sound.length];
        new Random(1).nextBytes(noise);
        System.arraycopy(sound, 0, noise, 0, HEADER);
        return noise;
      }
    },
    ONE_PAGE_OVERWRITTEN {
      @Override
      byte[] of(byte[] sound) {
        var damaged = sound.clone();
        Arrays.fill(damaged, sound.length - 2 * HEADER, sound.length - HEADER, (byte) 7);
        return damaged;
      }
    },
    TRUNCATED {
      @Override
      byte[] of(byte[] sound) {
        return Arrays.copyOf(sound, sound.length / 2);
      }
    },
    ZEROS {
      @Override
      byte[] of(byte[] sound) {
        return new byte[sound.length];
      }
    },
    NO_DATABASE {
      @Override
      byte[] of(byte[] sound) {
        return "Dear diary,\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
      }
    };

    abstract byte[] of(byte[] sound);

    String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private static final Damage[] FEW = {Damage.ONE_PAGE_OVERWRITTEN};

  @BeforeEach
  void makeABackup() throws Exception {
    file = folder.resolve("bitepoint.db");
    backup = folder.resolve("backup.db");
    ordeal = new Ordeal(Ground.SQLITE, folder, folder);
    sound = Files.readAllBytes(file);
    Backup.of(ordeal.base().url(), backup, Keyring.NONE);
  }

  @Test
  void a_start_says_in_a_sentence_what_to_do_and_makes_nothing_worse() throws Exception {
    try (var _ = ordeal) {
      for (var damage : Spell.isLong() ? Damage.values() : FEW) {
        var before = damage.of(sound);
        Files.write(file, before);
        try (var bot = started("run")) {
          assertThat(bot.awaitEnd()).as("%s: %s", damage, bot.log()).isEqualTo(2);
          assertThat(bot.log().lines()).as("%s", damage).hasSize(1);
          assertThat(bot.log()).containsAnyOf("restore a backup", "move it away");
          assertThat(Files.readAllBytes(file)).as("%s", damage).isEqualTo(before);
          Verdicts.add(
              "At the start the file is damaged: " + damage.words(),
              Ground.SQLITE,
              "one sentence with the way out, exit code 2, the file as it was",
              "as promised");
        }
      }
      assertThat(ends("restore", backup.toString())).isZero();
      ordeal.starts();
      ordeal.peopleWrite();
      var again = ordeal.untilAllAreAnswered();
      ordeal.tell(
          "After each damage, `restore` of the backup",
          "all are known again and answered",
          "as promised",
          ordeal.reckonWithoutDoubt(),
          again);
      ordeal.bot().stop();
    }
  }

  @Test
  void damage_while_it_runs_is_said_with_what_to_do_and_a_restore_brings_everybody_back()
      throws Exception {
    assumeTrue(Spell.isLong(), "only with -Dfaults.minutes");
    try (var _ = ordeal) {
      ordeal.starts();
      ordeal.peopleWrite();
      try (var overwritten = FileChannel.open(file, StandardOpenOption.WRITE)) {
        var noise = Damage.PAGES_OVERWRITTEN.of(sound);
        overwritten.write(ByteBuffer.wrap(noise, HEADER, noise.length - HEADER), HEADER);
      }
      Spell.until(
          "the log to say what to do", () -> ordeal.bot().log().contains("restore a backup"));
      ordeal.crowd().close();
      ordeal.bot().stop();
      assertThat(ends("restore", backup.toString())).isZero();
      ordeal.starts();
      for (var person : ordeal.crowd().people()) {
        var messages = person.chat().fromBot().size();
        var _ = person.chat().says("how am I doing?");
        var _ = person.chat().awaitMessages(messages + 1, Duration.ofMinutes(2));
      }
      ordeal.bot().stop();
      Verdicts.add(
          "The file is overwritten while the bot runs",
          Ground.SQLITE,
          "the log says to restore a backup; after `restore` all are known",
          "as promised; what people told since the backup is gone");
    }
  }

  private int ends(String... command) throws Exception {
    try (var bot = started(command)) {
      return bot.awaitEnd();
    }
  }

  private BotProcess started(String... command) throws IOException {
    Files.deleteIfExists(folder.resolve("bot.log"));
    return BotProcess.start(
        folder, ordeal.road().url(), ordeal.base().url(), ordeal.settings(), List.of(command));
  }
}
