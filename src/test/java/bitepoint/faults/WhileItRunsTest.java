package bitepoint.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bitepoint.local.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What befalls one process that lives through it all while people keep writing. Each fault ends
/// with everybody answered and everything counted.
@ParameterizedClass
@EnumSource(Ground.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhileItRunsTest {
  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final int ENOUGH = 1_000_000;
  private static final int REST_SECONDS = 2;

  @Parameter Ground ground = Ground.SQLITE;
  private Path folder;
  private Optional<Ordeal> begun = Optional.empty();
  private Ordeal ordeal;

  @BeforeAll
  void make(@TempDir Path made) {
    folder = made;
  }

  @BeforeEach
  void start() {
    assumeTrue(ground == Ground.SQLITE || Spell.isLong(), "for a long run");
    ordeal = begun.orElseGet(this::begin);
    begun = Optional.of(ordeal);
  }

  private Ordeal begin() {
    var first = new Ordeal(ground, folder, folder);
    first.starts();
    return first;
  }

  @AfterAll
  void stop() throws InterruptedException {
    if (begun.isPresent()) {
      try (var over = begun.get()) {
        over.bot().stop();
      }
    }
  }

  @AfterEach
  void heal() {
    begun.ifPresent(over -> over.telegram().heal());
  }

  @Test
  void a_network_that_is_cut_delays_and_nothing_else() throws InterruptedException {
    ordeal.peopleWrite();
    ordeal.road().cut();
    Spell.pass(Spell.of(MOMENT));
    ordeal.road().mend();
    var again = ordeal.untilAllAreAnswered();
    ordeal.tell(
        "Telegram cannot be reached (connections refused)",
        "nothing lost; twice only what was under way at the cut",
        "as promised",
        ordeal.reckon(),
        again);
  }

  @Test
  void a_slow_telegram_is_waited_for() throws InterruptedException {
    assumeTrue(Spell.isLong(), "for a long run");
    ordeal.peopleWrite();
    ordeal.telegram().inject("*", Fault.lateAnswer(Duration.ofSeconds(1)), 10_000);
    Spell.pass(Spell.of(MOMENT));
    ordeal.telegram().heal();
    var again = ordeal.untilAllAreAnswered();
    ordeal.tell(
        "Telegram answers each call a second late",
        "nothing lost, nothing twice",
        "as promised",
        ordeal.reckonWithoutDoubt(),
        again);
  }

  @Test
  void what_arrived_and_was_not_answered_may_come_twice() throws InterruptedException {
    ordeal.peopleWrite();
    ordeal.telegram().inject("*", Fault.lostAnswer(), ENOUGH);
    Spell.pass(Spell.of(MOMENT));
    ordeal.telegram().heal();
    var again = ordeal.untilAllAreAnswered();
    ordeal.tell(
        "Telegram does what it is asked, and the connection ends without an answer",
        "nothing lost; twice only what had no answer",
        "as promised",
        ordeal.reckon(),
        again);
  }

  @Test
  void a_gateways_page_is_no_answer() throws InterruptedException {
    assumeTrue(Spell.isLong(), "for a long run");
    ordeal.peopleWrite();
    ordeal.telegram().inject("*", Fault.badGateway(), ENOUGH);
    Spell.pass(Spell.of(MOMENT));
    ordeal.telegram().heal();
    var again = ordeal.untilAllAreAnswered();
    var toll = ordeal.reckon();
    assertThat(toll.doubled()).isZero();
    ordeal.tell(
        "A page of HTML with 502 in place of every answer",
        "nothing lost, tried again although nobody knows",
        "as promised; none had arrived",
        toll,
        again);
  }

  @Test
  void a_rest_that_telegram_asks_for_is_kept_to_the_second() throws InterruptedException {
    ordeal.peopleWrite();
    ordeal.telegram().forgetCalls();
    var spell = Spell.of(Duration.ofSeconds(5));
    ordeal.telegram().inject("*", Fault.tooManyRequests(REST_SECONDS), ENOUGH);
    Spell.pass(spell);
    ordeal.telegram().heal();
    var refused = refusedByChat();
    var again = ordeal.untilAllAreAnswered();
    assertThat(refused).isNotEmpty();
    assertThat(refused.values())
        .as("calls of a chat, each %d s after the one before", REST_SECONDS)
        .allMatch(times -> times <= 1 + spell.toSeconds() / REST_SECONDS);
    ordeal.tell(
        "429, rest for 2 s, as the answer to every call",
        "each rest is kept to the second; nothing lost, nothing twice",
        "as promised; %d calls were refused"
            .formatted(refused.values().stream().mapToLong(Long::longValue).sum()),
        ordeal.reckonWithoutDoubt(),
        again);
  }

  @Test
  void a_machine_that_froze_goes_on() throws InterruptedException {
    ordeal.peopleWrite();
    var pid = String.valueOf(ordeal.bot().pid());
    assertThat(Shell.does("kill", "-STOP", pid)).isTrue();
    Spell.pass(Spell.isLong() ? Duration.ofMinutes(1) : MOMENT);
    assertThat(Shell.does("kill", "-CONT", pid)).isTrue();
    var again = ordeal.untilAllAreAnswered();
    ordeal.tell(
        "The machine freezes (SIGSTOP) and goes on",
        "nothing lost; twice only what was under way for longer than a call may take",
        "as promised",
        ordeal.reckon(),
        again);
  }

  @Test
  void a_second_process_is_refused_in_a_sentence_and_the_first_goes_on() throws Exception {
    assumeTrue(ground == Ground.SQLITE, "a server is for several processes");
    ordeal.peopleWrite();
    var apart = Files.createDirectory(ordeal.folder().resolve("second"));
    try (var second =
        BotProcess.start(apart, ordeal.road().url(), ordeal.base().url(), ordeal.settings())) {
      assertThat(second.awaitEnd()).isEqualTo(2);
      assertThat(second.log().lines()).singleElement().asString().contains("Another Bite Point");
    }
    var again = ordeal.untilAllAreAnswered();
    ordeal.tell(
        "A second process on the same database",
        "it refuses in one sentence and ends with 2; the first is unharmed",
        "as promised",
        ordeal.reckonWithoutDoubt(),
        again);
  }

  @Test
  void what_nobody_can_make_sense_of_harms_nobody() throws InterruptedException {
    assumeTrue(Spell.isLong(), "for a long run");
    ordeal.peopleWrite();
    var poison =
        List.of(
            "{\"update_id\":%d,\"message\":\"not an object\"}",
            "{\"update_id\":%d,\"message\":" + "[".repeat(900) + "]".repeat(900) + "}",
            "{\"update_id\":%d,\"callback_query\":{\"id\":7,\"from\":{\"id\":\"x\"}}}");
    var times = Spell.times(10, 300);
    for (var i = 0; i < times; i++) {
      poison.forEach(ordeal::poison);
    }
    var again = ordeal.untilAllAreAnswered();
    ordeal.tell(
        "Updates that nobody can make sense of, again and again",
        "each is set aside or passed over alone",
        "as promised; there were " + times * poison.size(),
        ordeal.reckonWithoutDoubt(),
        again);
  }

  @Test
  void no_more_files_or_connections_can_be_borne() throws InterruptedException {
    var pid = "--pid=" + ordeal.bot().pid();
    assumeTrue(Shell.does("prlimit", pid), "prlimit is not installed");
    ordeal.peopleWrite();
    assertThat(Shell.does("prlimit", pid, "--nofile=8:")).isTrue();
    ordeal.road().breakOff();
    Spell.pass(Spell.of(MOMENT));
    assertThat(ordeal.bot().isAlive()).isTrue();
    assertThat(Shell.does("prlimit", pid, "--nofile=1024:")).isTrue();
    var again = ordeal.untilAllAreAnswered();
    ordeal.tell(
        "The process may open no more files nor connections (EMFILE)",
        "it goes on when it may again; twice only what was under way when connections broke",
        "as promised",
        ordeal.reckon(),
        again);
  }

  private Map<String, Long> refusedByChat() {
    return ordeal.telegram().calls().stream()
        .filter(call -> call.code() == 429 && !call.text("chat_id").isEmpty())
        .filter(call -> call.method().startsWith("send") || call.method().startsWith("edit"))
        .collect(Collectors.groupingBy(call -> call.text("chat_id"), Collectors.counting()));
  }
}
