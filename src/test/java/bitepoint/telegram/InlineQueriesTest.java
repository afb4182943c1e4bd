package bitepoint.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.Bot;
import bitepoint.Token;
import bitepoint.contract.UnderContract;
import bitepoint.local.Chat;
import bitepoint.local.Fault;
import bitepoint.local.InlineAnswer;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import bitepoint.local.Message;
import bitepoint.phrasing.MessagesFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A stretch looked up from any chat, through the whole program.
class InlineQueriesTest {
  private static final Token TOKEN = new Token("4711:inline-token");

  @RegisterExtension private final UnderContract contract = new UnderContract();

  private final LocalTelegram telegram =
      contract.telegram(LocalSettings.defaults().token(TOKEN.secret()));
  private final Chat sam = telegram.addPerson("Sam", "en");
  private @TempDir Path folder;
  private Optional<Bot> bot = Optional.empty();

  @BeforeEach
  void start() {
    bot =
        Optional.of(
            Bot.start(
                MessagesFolder.open(Optional.empty()),
                database(),
                TOKEN,
                telegram.url(),
                new Limits(100_000, 100_000, 1_000),
                InstantSource.system()));
    Soon.until("the first poll", () -> telegram.openPolls() == 1);
  }

  @AfterEach
  void stop() {
    bot.ifPresent(Bot::close);
    bot = Optional.empty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          knee hug             | Knee hug             | Not in this coach's plan for a stiff back. It pulls your lower back round, and sitting has held those muscles long already.
          balasana             | Child's pose         | Not in this coach's plan for a stiff back. It rounds the lower back as far as it goes, and for now we keep that neutral.
          chilld's pose        | Child's pose         | Not in this coach's plan for a stiff back. It rounds the lower back as far as it goes, and for now we keep that neutral.
          is the plough ok?    | Plow                 | Not in this coach's plan for a stiff back. It rounds your whole back as far as it goes, and your neck with it.
          nerve floss          | Nerve floss          | Not from this coach. It moves a nerve, not a muscle; how far to go is for somebody who has examined you.
          cobra pose           | Cobra and back bends | Not in this coach's plan, and not among the stretches it leaves out for rounding the back.
          towel                | Towel                | Yes, from the first day on, even in a flare-up.
          hip thrust           | Bridge               | Yes, once a flare-up has settled.
          bird dog             | Bird dog             | Yes, a little later: once most days are good days.
          rdl                  | Romanian deadlift    | Yes, later: once your back has been steady for some weeks.
          what of mashed yams  | I don't know that one | Ask yourself: does your lower back go round, and where do you feel it?
          """)
  void the_likeliest_move_comes_first_with_its_verdict(String typed, String title, String verdict) {
    var first = answer(sam, typed).results().getFirst();

    assertThat(first.title()).isEqualTo(title);
    assertThat(first.description()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          knee      | Knee hug; Lying twist; Side plank; One knee to chest
          squat     | A squat: Down to a chair; A squat: Shallow, against a wall; A squat: All the way down
          pigeon    | Pigeon: Lying, sitting or at a table; Pigeon: Folded forward on the floor
          ''        | Knee hug; Child's pose; Back-of-thigh stretch; Bridge
          """)
  void what_was_typed_may_mean_several(String typed, String titles) {
    assertThat(answer(sam, typed).titles()).startsWith(titles.split("; "));
  }

  @Test
  void the_message_says_why_and_what_instead_and_that_a_clinician_goes_first() {
    assertThat(answer(sam, "toe touch").results().getFirst().text())
        .isEqualTo(
            """
            Toe touch
            Not in this coach's plan for a stiff back. Bending is fine in daily life; as a stretch, it lengthens \
            what sitting has held long already.
            Instead: back-of-thigh stretch. If your physio or doctor gave it to you, go with them.\
            """);
    assertThat(answer(sam, "hamstring").results().getFirst().text())
        .isEqualTo(
            """
            Back-of-thigh stretch
            Yes, once a flare-up has settled.
            Up to the bite point, no further: Your bottom begins to lift and your back goes flat on the floor. Lower the \
            leg until only the thigh pulls. If your physio or doctor says otherwise, go with them.\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          knee hug and now I'm numb between my legs | Please get this checked now | emergency number
          i want to die                             | Please talk to a person now | 116 123
          """)
  void an_alarm_leaves_nothing_else_to_choose_and_is_not_cached(
      String typed, String title, String way) {
    var answer = answer(sam, typed);

    assertThat(answer.titles()).containsExactly(title);
    assertThat(answer.results().getFirst().description()).contains(way).doesNotContain("&amp;");
    assertThat(answer.results().getFirst().text()).contains(way);
    assertThat(answer.cacheSeconds()).isZero();
    assertThat(answer(sam, "knee hug").cacheSeconds()).isEqualTo(300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "s", "p", "pose", "stretch", "hip"})
  void there_are_never_more_than_ten_and_all_are_for_the_asker_alone(String typed) {
    var answer = answer(sam, typed);

    assertThat(answer.results()).hasSizeBetween(1, 10);
    assertThat(answer.personal()).isTrue();
  }

  @Test
  void a_verdict_that_was_posted_is_not_answered_and_the_next_word_is() {
    var query = sam.asksInline("knee hug");
    var chosen = sam.awaitInline(query, Soon.PATIENCE).results().getFirst();

    sam.choosesInline(query, chosen.id());
    sam.says("/start");

    sam.awaitThat(chat -> !chat.lastKeyboard().isEmpty(), Soon.PATIENCE);
    assertThat(sam.fromBot())
        .singleElement()
        .extracting(Message::text)
        .asString()
        .startsWith("Hi Sam.");
    assertThat(sam.messages().getFirst().viaBot()).isTrue();
  }

  @Test
  void who_asks_inline_is_not_known_afterwards_and_what_they_typed_was_never_kept()
      throws Exception {
    var _ = answer(sam, "quetzalcoatlus stretch");
    sam.says("/start");
    sam.awaitThat(chat -> !chat.lastKeyboard().isEmpty(), Soon.PATIENCE);
    var stranger = telegram.addPerson("Xanthippe", "en");
    var _ = answer(stranger, "quetzalcoatlus pose");

    Soon.until("the confirmation", () -> telegram.pendingUpdates() == 0);
    assertThat(number("SELECT count(*) FROM person")).isEqualTo(1);
    assertThat(number("SELECT count(*) FROM inbox")).isEqualTo(1);
    assertThat(number("SELECT count(*) FROM outbox WHERE method = 'answerInlineQuery'")).isZero();
    stop();
    try (var files = Files.list(folder)) {
      assertThat(files.flatMap(InlineQueriesTest::words))
          .noneMatch(text -> text.contains("quetzalcoatlus") || text.contains("Xanthippe"));
    }
  }

  @Test
  void an_answer_that_is_refused_or_lost_costs_nothing_but_itself() {
    try (var log = LogLines.of(InlineQueries.class)) {
      for (var fault :
          List.of(
              Fault.refused(400, "Bad Request: query is too old and response timeout expired"),
              Fault.refused(400, "Bad Request: can't parse \"quetzalcoatlus\""),
              Fault.badGateway(),
              Fault.lostAnswer())) {
        telegram.inject("answerInlineQuery", fault);
        sam.asksInline("quetzalcoatlus");
      }
      telegram.awaitFaults(4, Soon.PATIENCE);

      assertThat(answer(sam, "knee hug").titles()).first().isEqualTo("Knee hug");
      assertThat(log.lines()).singleElement().asString().endsWith("was refused: 400");
    }
  }

  @Test
  void while_telegram_asks_for_a_rest_nothing_is_answered_and_nobody_waits_for_it() {
    telegram.inject("answerInlineQuery", Fault.tooManyRequests(3600));
    sam.asksInline("knee");
    telegram.awaitFaults(1, Soon.PATIENCE);
    Soon.until("the end of it", () -> telegram.calls("answerInlineQuery").size() == 1);
    sam.asksInline("knee hug");
    sam.says("/start");

    sam.awaitThat(chat -> !chat.lastKeyboard().isEmpty(), Soon.PATIENCE);
    assertThat(telegram.pendingUpdates()).isZero();
  }

  @Test
  void an_inline_query_that_is_broken_or_old_fashioned_hinders_nobody() {
    telegram.deliverRaw("{\"update_id\":%d,\"inline_query\":{}}");
    telegram.deliverRaw("{\"update_id\":%d,\"inline_query\":\"knee\"}");
    telegram.deliverRaw("{\"update_id\":%d,\"chosen_inline_result\":{\"query\":\"inline_query\"}}");

    assertThat(answer(sam, "knee hug").titles()).first().isEqualTo("Knee hug");
  }

  private InlineAnswer answer(Chat chat, String typed) {
    return chat.awaitInline(chat.asksInline(typed), Soon.PATIENCE);
  }

  private String database() {
    return "jdbc:sqlite:" + folder.resolve("inline.db");
  }

  private int number(String sql) throws Exception {
    try (var connection = DriverManager.getConnection(database());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.getInt(1);
    }
  }

  private static Stream<String> words(Path file) {
    try {
      return Stream.of(Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
