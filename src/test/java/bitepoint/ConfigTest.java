package bitepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.store.seal.Keyring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigTest {
  @Test
  void nothing_set_means_the_local_telegram_and_the_defaults() {
    var config = Config.of(_ -> Optional.empty());
    assertThat(config.token()).isEmpty();
    assertThat(config.chatPort()).isEqualTo(8080);
    assertThat(config.databaseUrl()).isEqualTo("jdbc:sqlite:bitepoint.db");
    assertThat(config.api()).hasToString("https://api.telegram.org");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LOCAL_CHAT_PORT    | eighty          | a whole number from 0 to 65535",
        "LOCAL_CHAT_PORT    | 70000           | a whole number from 0 to 65535",
        "LOG_LEVEL          | loud            | error, warn, info",
        "UNDERSTANDING      | deep            | sentences, or words",
        "DATABASE_URL       | bitepoint.db    | jdbc:sqlite: and a file",
        "MESSAGES_DIR       | no/such/folder  | a folder that holds one folder for each language",
        "TELEGRAM_API_URL   | api.telegram.org | an address such as https://api.telegram.org",
        "TELEGRAM_API_URL   | http://host/path | without a path",
        "MESSAGES_PER_SECOND | 0              | a whole number from 1",
        "BACKUP_DIR         | no/such/folder  | a folder that exists and that Bite Point may write",
        "BACKUPS_KEPT       | 0               | a whole number from 1 to 1000",
        "OPERATIONS_PORT    | 70000           | a whole number from 0 to 65535",
        "LOG_FORMAT         | xml             | text or json",
        "WEBHOOK_URL        | https://bot.example.org/t | together with TELEGRAM_BOT_TOKEN",
        "OPERATOR_CHAT_ID   | @sam            | the number of a Telegram chat",
        "OPERATOR_CHAT_ID   | 0               | the number of a Telegram chat",
      })
  void a_wrong_value_is_named_with_what_was_read_and_what_is_accepted(
      String name, String value, String accepted) {
    assertThatThrownBy(() -> Config.of(Map.of(name, value)))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining(name)
        .hasMessageContaining("'" + value + "'")
        .hasMessageContaining(accepted);
  }

  @ParameterizedTest
  @ValueSource(longs = {123456789, -1001234567890L})
  void the_operator_may_be_told_in_a_private_chat_or_in_a_group(long chat) {
    assertThat(Config.of(Map.of("OPERATOR_CHAT_ID", " " + chat)).operatorChat()).contains(chat);
    assertThat(Config.of(Map.of("OPERATOR_CHAT_ID", " ")).operatorChat()).isEmpty();
  }

  @Test
  void a_wrong_token_is_not_repeated() {
    assertThatThrownBy(() -> Config.of(Map.of("TELEGRAM_BOT_TOKEN", "my-secret")))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("TELEGRAM_BOT_TOKEN")
        .hasMessageContaining("a text of 9 characters")
        .hasMessageNotContaining("my-secret");
  }

  @Test
  void a_token_does_not_show_itself() {
    var config = Config.of(Map.of("TELEGRAM_BOT_TOKEN", "123456:abcdefghijkl"));
    assertThat(config.toString()).doesNotContain("abcdefghijkl");
    assertThat(config.token().orElseThrow().secret()).isEqualTo("123456:abcdefghijkl");
  }

  @Test
  void a_wrong_key_is_not_repeated_and_a_right_one_does_not_show_itself() {
    assertThatThrownBy(() -> Config.of(Map.of("ENCRYPTION_KEY", "my-secret")))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("ENCRYPTION_KEY is a text of 9 characters")
        .hasMessageContaining("32 bytes in base64")
        .hasMessageNotContaining("my-secret");
    var key = Keyring.freshKey();
    var config = Config.of(Map.of("ENCRYPTION_KEY", key + "," + Keyring.freshKey()));
    assertThat(config.toString()).doesNotContain(key).contains("Keyring[2]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bot.example.org",
        "http://bot.example.org/t",
        "https://",
        "https://a@b/t",
        "https://b/t?x"
      })
  void a_webhook_needs_an_address_that_telegram_can_use(String url) {
    assertThatThrownBy(() -> Config.of(webhook(url, "secret")))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("WEBHOOK_URL is '" + url + "'")
        .hasMessageContaining("such as https://bot.example.org/telegram");
  }

  @Test
  void a_webhook_listens_on_this_machine_only_unless_told_otherwise() {
    var config = Config.of(webhook("https://bot.example.org/telegram", "a-Secret_1"));
    var place = config.webhook().orElseThrow();
    assertThat(place.host() + ":" + place.port()).isEqualTo("127.0.0.1:8443");
    assertThat(place.secret()).isEqualTo("a-Secret_1");
    assertThat(config.toString()).doesNotContain("a-Secret_1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong secret", "Ünsafe-secret"})
  void a_webhook_needs_a_secret_which_is_not_repeated(String secret) {
    assertThatThrownBy(() -> Config.of(webhook("https://bot.example.org/telegram", secret)))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("WEBHOOK_SECRET")
        .hasMessageContaining("1 to 256 of A-Z")
        .hasMessageNotContaining(secret.isEmpty() ? "''" : secret);
  }

  @Test
  void nothing_is_told_of_operations_unless_a_port_is_named() {
    assertThat(Config.of(Map.of()).operations()).isEmpty();
    assertThat(Config.of(Map.of("OPERATIONS_PORT", "9090")).operations().orElseThrow().here("/x"))
        .hasToString("http://127.0.0.1:9090/x");
  }

  private static Map<String, String> webhook(String url, String secret) {
    return Map.of(
        "TELEGRAM_BOT_TOKEN", "123456:abcdefghijkl", "WEBHOOK_URL", url, "WEBHOOK_SECRET", secret);
  }

  @Test
  void every_setting_stands_in_the_example_with_a_comment() throws IOException {
    var lines = Files.readAllLines(Path.of(".env.example"));
    for (var name :
        new String[] {
          "TELEGRAM_BOT_TOKEN",
          "TELEGRAM_API_URL",
          "DATABASE_URL",
          "LOCAL_CHAT_PORT",
          "MESSAGES_DIR",
          "LOG_LEVEL",
          "UNDERSTANDING",
          "MESSAGES_PER_SECOND",
          "ENCRYPTION_KEY",
          "BACKUP_DIR",
          "BACKUPS_KEPT",
          "OPERATOR_CHAT_ID",
          "WEBHOOK_URL",
          "WEBHOOK_SECRET",
          "WEBHOOK_HOST",
          "WEBHOOK_PORT",
          "OPERATIONS_PORT",
          "OPERATIONS_HOST",
          "LOG_FORMAT"
        }) {
      var at = lines.stream().map(line -> line.split("=", 2)[0]).toList().indexOf(name);
      assertThat(at).as(name).isPositive();
      assertThat(lines.get(at - 1)).as(name).startsWith("# ");
    }
  }

  @Test
  void a_server_is_named_with_its_password_which_is_never_said() {
    var url = "jdbc:postgresql://db.example.org/bitepoint?user=coach&password=hush-hush";

    var config = Config.of(Map.of("DATABASE_URL", url));

    assertThat(config.databaseUrl()).isEqualTo(url);
    assertThat(config.toString()).doesNotContain("hush-hush");
    assertThatThrownBy(() -> Config.of(Map.of("DATABASE_URL", url.substring("jdbc:".length()))))
        .hasMessageContaining("jdbc:postgresql://localhost")
        .hasMessageNotContaining("hush-hush");
  }

  @Test
  void copies_are_for_a_file_alone() {
    assertThatThrownBy(() ->
            Config.of(
                Map.of("DATABASE_URL", "jdbc:postgresql://db/bitepoint", "BACKUP_DIR", "/tmp")))
        .hasMessageContaining("BACKUP_DIR")
        .hasMessageContaining("its own tools");
  }
}
