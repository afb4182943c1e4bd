package bitepoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.pinnedmessages.PinChatMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

class MemoryTest {
  private static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");

  @TempDir private Path folder;

  @Test
  void chats_outlast_a_restart() throws TelegramApiException {
    List<Message> before;
    try (var local = start();
        var bot = new TestBot(local)) {
      var sam = local.addPerson("Sam", "de");
      sam.says("/start");
      bot.sends(sam, "<b>How</b> is it?", "Good");
      bot.execute(PinChatMessage.builder().chatId(sam.id()).messageId(2).build());
      local.addPerson("Kim", "en").blocks();
      before = sam.messages();
    }

    try (var local = start();
        var bot = new TestBot(local)) {
      var sam = local.people().getFirst();
      assertThat(sam.messages()).isEqualTo(before);
      assertThat(sam.name()).isEqualTo("Sam");
      assertThat(sam.language()).isEqualTo("de");
      assertThat(sam.pinned()).contains(2);
      assertThat(bot.sends(sam, "on").getMessageId()).isEqualTo(3);
      assertThat(local.people().getLast().isBlocked()).isTrue();
      assertThat(local.addPerson("Lee", "en").id()).isGreaterThan(sam.id());
    }
  }

  @Test
  void only_their_owner_reads_them() throws IOException {
    try (var local = start()) {
      local.addPerson("Sam", "de").says("/start");
    }
    var chats = file();
    assertThat(rights(chats)).isEqualTo("rw-------");
    Files.setPosixFilePermissions(chats, PosixFilePermissions.fromString("rw-r--r--"));

    try (var _ = start()) {
      assertThat(rights(chats)).isEqualTo("rw-------");
    }
  }

  @Test
  void nothing_is_written_where_nothing_has_happened() {
    var nowhere = folder.resolve("nowhere");

    LocalTelegram.start(LocalSettings.defaults().memory(nowhere.resolve("chats"))).close();

    assertThat(nowhere).doesNotExist();
  }

  @Test
  void the_clock_goes_on_from_where_it_was_turned_to() {
    try (var local = start()) {
      local.clock().turnBy(Duration.ofDays(3));
    }

    try (var local = start()) {
      assertThat(local.clock().instant()).isEqualTo(MONDAY.plus(Duration.ofDays(3)));
    }
  }

  @Test
  void updates_that_were_not_confirmed_come_again_and_new_ones_after_them()
      throws TelegramApiException {
    int id;
    try (var local = start();
        var bot = new TestBot(local)) {
      local.addPerson("Sam", "en").says("one");
      id = bot.updates().getFirst().getUpdateId();
    }

    try (var local = start();
        var bot = new TestBot(local)) {
      local.people().getFirst().says("two");
      var updates = bot.updates();
      assertThat(updates.getFirst().getUpdateId()).isEqualTo(id);
      assertThat(updates.getLast().getMessage().getText()).isEqualTo("two");
      assertThat(updates.getLast().getUpdateId()).isGreaterThan(id);
    }
  }

  @Test
  void files_can_be_sent_again_after_a_restart() throws TelegramApiException {
    String fileId;
    try (var local = start();
        var bot = new TestBot(local)) {
      var sam = local.addPerson("Sam", "en");
      var photo =
          SendPhoto.builder()
              .chatId(sam.id())
              .photo(TestBot.upload(LocalTelegramTest.PNG, "figure.png"))
              .build();
      fileId = bot.client().execute(photo).getPhoto().getFirst().getFileId();
    }

    try (var local = start();
        var bot = new TestBot(local)) {
      var sam = local.people().getFirst();
      var again = SendPhoto.builder().chatId(sam.id()).photo(new InputFile(fileId)).build();
      bot.client().execute(again);
      assertThat(sam.messages().getLast().media().orElseThrow())
          .isEqualTo(sam.messages().getFirst().media().orElseThrow());
    }
  }

  @Test
  void the_bots_commands_outlast_a_restart() throws TelegramApiException {
    try (var local = start();
        var bot = new TestBot(local)) {
      bot.execute(new SetMyCommands(List.of(new BotCommand("help", "What I can do"))));
    }

    try (var local = start();
        var bot = new TestBot(local)) {
      assertThat(bot.execute(new GetMyCommands())).hasSize(1);
    }
  }

  @Test
  void a_change_is_written_soon_without_being_asked_for() throws IOException {
    try (var local = start()) {
      local.addPerson("Sam", "en").says("remember me");
      var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
      while (!remembers("remember me") && System.nanoTime() < deadline) {
        Thread.onSpinWait();
      }
      assertThat(remembers("remember me")).isTrue();
    }
  }

  @Test
  void an_unreadable_memory_is_set_aside() throws IOException {
    Files.writeString(
        file(), "{\"version\":1,\"people\":[{\"id\":5,\"messages\":[{\"media\":{}}]}]}");

    try (var local = start()) {
      assertThat(local.people()).isEmpty();
      try (var files = Files.list(folder)) {
        assertThat(files.map(path -> path.getFileName().toString()))
            .anyMatch(name -> name.startsWith("chat.json.unreadable-"));
      }
      local.addPerson("Sam", "en");
    }

    try (var local = start()) {
      assertThat(local.people()).extracting(Chat::name).containsExactly("Sam");
    }
  }

  private boolean remembers(String text) throws IOException {
    return Files.exists(file()) && Files.readString(file()).contains(text);
  }

  private LocalTelegram start() {
    return LocalTelegram.start(
        LocalSettings.defaults().memory(file()).clock(TurnableClock.standingAt(MONDAY)));
  }

  private Path file() {
    return folder.resolve("chat.json");
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
