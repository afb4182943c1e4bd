package bitepoint.phrasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.conversation.Words;
import bitepoint.phrasing.AvoidedWords.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
  private static Map<String, String> english() {
    var all = new TreeMap<String, String>();
    MessagesFolder.open(Optional.empty())
        .files("en", "", ".md")
        .values()
        .forEach(file -> all.putAll(MessageFile.parse(file)));
    return all;
  }

  static List<AvoidedWords> everyMessage() {
    var folder = MessagesFolder.open(Optional.empty());
    return folder.languages().stream()
        .flatMap(language ->
            folder.files(language, "", ".md").entrySet().stream()
                .flatMap(file ->
                    MessageFile.parse(file.getValue()).entrySet().stream()
                        .map(message ->
                            new AvoidedWords(
                                language + "/" + file.getKey() + ".md",
                                message.getKey(),
                                message.getValue()))))
        .toList();
  }

  @Test
  void no_sentence_diagnoses_frightens_blames_promises_or_cheers() {
    assertThat(everyMessage().stream().flatMap(AvoidedWords::found)).isEmpty();
  }

  @Test
  void what_is_allowed_stands_there_still() {
    var found =
        everyMessage().stream()
            .flatMap(AvoidedWords::words)
            .map(Found::keyAndWord)
            .collect(Collectors.toSet());
    assertThat(AvoidedWords.ALLOWED.keySet()).isSubsetOf(found);
  }

  @ParameterizedTest
  @CsvSource({
    "You should have stopped,should have",
    "That is a slipped disc,slipped",
    "Your back is damaged,damaged",
    "It will go away,will go away",
    "The pain won't come back,won't come back",
    "You didn't do it,You didn't",
    "Nice work!,!",
    "It cures you,cures",
    "We fixed it,fixed",
    "a pain-free life,pain-free"
  })
  void an_avoided_word_is_found_in_any_form_and_named_with_its_file_and_key(
      String text, String word) {
    assertThat(new AvoidedWords("en/some.md", "some.key", text).found())
        .containsExactly("en/some.md: some.key says \"" + word + "\"");
  }

  @Test
  void messages_are_short() {
    var long_ = List.of("warning.act.emergency");
    english()
        .forEach((key, text) -> {
          if (!long_.contains(key) && !key.startsWith("menu.")) {
            assertThat(text.split("\\s+").length).as(key).isLessThanOrEqualTo(64);
          }
        });
  }

  @Test
  void the_menu_names_a_command_once() {
    var commands =
        english().getOrDefault("menu.commands", "").lines().map(line -> line.split(" - ")[0]);
    assertThat(commands).contains("why", "practice").doesNotHaveDuplicates();
  }

  @Test
  void every_key_in_the_code_has_its_words() throws IOException {
    var known = english();
    var key = Pattern.compile("\"((?:[a-z]+[.-])+[a-z-]+)\"");
    try (var files = Files.walk(Path.of("src/main/java/bitepoint/conversation"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        key.matcher(Files.readString(file))
            .results()
            .map(match -> match.group(1))
            .filter(found -> found.contains(".") && !found.endsWith("."))
            .forEach(found -> assertThat(known).as(file + ": " + found).containsKey(found));
      }
    }
  }

  @Test
  void arguments_are_shown_as_people_write_them_and_escaped(@TempDir Path folder)
      throws IOException {
    var phrasebook =
        book(
            folder,
            """
            # all
            {name} at {time} on {day}: {list}, {by, spellout} more. It's {nested}
            # inner
            <b>{name}</b>
            """);
    var words =
        new Words(
            "all",
            Map.of(
                "name",
                "<Sam>",
                "time",
                LocalTime.of(8, 0),
                "day",
                LocalDate.of(2026, 10, 20),
                "by",
                2,
                "list",
                List.of(Words.of("inner", "name", "a"), Words.of("inner", "name", "b")),
                "nested",
                Words.of("inner", "name", "A&E")));
    assertThat(phrasebook.say("en", words))
        .isEqualTo(
            "&lt;Sam&gt; at 8:00 on Tuesday: <b>a</b> and <b>b</b>, two more. It's <b>A&amp;E</b>");
  }

  @Test
  void words_in_a_chart_or_on_a_page_are_not_taken_for_a_button(@TempDir Path folder)
      throws IOException {
    var phrasebook = book(folder, "# report.weeks\nfor weeks\n# welcome.weeks\nWeeks\n");

    assertThat(phrasebook.keysOf("en", "for weeks")).isEmpty();
    assertThat(phrasebook.keysOf("en", "weeks")).containsExactly("welcome.weeks");
    assertThat(phrasebook.labelWords("en")).containsExactly("weeks");
  }

  @Test
  void a_message_that_cannot_be_read_is_named(@TempDir Path folder) {
    assertThatThrownBy(() -> book(folder, "# broken\n{count, plural, one {x}\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'broken' in 'en'");
  }

  @Test
  void a_key_that_stands_twice_is_named(@TempDir Path folder) {
    assertThatThrownBy(() -> book(folder, "# same\na\n# same\nb\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'same' stands twice");
  }

  private static Phrasebook book(Path folder, String messages) throws IOException {
    Files.createDirectories(folder.resolve("en"));
    Files.writeString(folder.resolve("en/all.md"), messages);
    return new Phrasebook(MessagesFolder.open(Optional.of(folder)));
  }
}
