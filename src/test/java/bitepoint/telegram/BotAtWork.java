package bitepoint.telegram;

import bitepoint.Bot;
import bitepoint.Token;
import bitepoint.contract.UnderContract;
import bitepoint.local.Chat;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import bitepoint.phrasing.MessagesFolder;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The whole bot, with the real words and the real store, on a local Telegram where Sam (7) and Ada
/// (8) are. It is not started yet.
abstract class BotAtWork {
  static final Token TOKEN = new Token("4711:a-token-for-tests");
  static final Limits NO_LIMITS = new Limits(100_000, 100_000, 1_000);

  @RegisterExtension final UnderContract contract = new UnderContract();

  final LocalTelegram telegram = contract.telegram(LocalSettings.defaults().token(TOKEN.secret()));
  final Chat sam = telegram.addPerson(7, "Sam", "en");
  final Chat ada = telegram.addPerson(8, "Ada", "en");
  private @TempDir Path folder;
  private Optional<Bot> bot = Optional.empty();

  final void start(Limits limits) {
    bot =
        Optional.of(
            Bot.start(
                MessagesFolder.open(Optional.empty()),
                database(),
                TOKEN,
                telegram.url(),
                limits,
                InstantSource.system()));
  }

  @AfterEach
  final void stop() {
    bot.ifPresent(Bot::close);
    bot = Optional.empty();
  }

  /// Waits until every update had its turn and every call its answer.
  final void quiet() {
    Soon.until(
        "quiet",
        () ->
            telegram.pendingUpdates() == 0
                && rows("SELECT 1 FROM inbox WHERE done_at IS NULL").isEmpty()
                && rows("SELECT 1 FROM outbox WHERE status IN ('queued', 'sending')").isEmpty());
    bot.ifPresent(one -> one.awaitSent(Soon.PATIENCE));
  }

  /// Everything that is known of people.
  final List<String> known() {
    var all = new ArrayList<>(rows("SELECT id, state, turn, phase, profile, journey FROM person"));
    for (var table : List.of("check_in", "evening", "training", "tweak", "reminder", "rest")) {
      all.addAll(rows("SELECT * FROM " + table));
    }
    return all;
  }

  /// The rows of a query, each as its columns with spaces between.
  final List<String> rows(String sql) {
    try (var connection = DriverManager.getConnection(database());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var all = new ArrayList<String>();
      while (rows.next()) {
        var row = new ArrayList<String>();
        for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          row.add(String.valueOf(rows.getString(column)));
        }
        all.add(String.join(" ", row));
      }
      return all;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  static List<String> texts(Chat chat) {
    return chat.fromBot().stream().map(message -> message.content().text()).toList();
  }

  private String database() {
    return "jdbc:sqlite:" + folder.resolve("bot.db");
  }
}
