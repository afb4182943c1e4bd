package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.conversation.Change;
import bitepoint.conversation.Event;
import bitepoint.conversation.Person;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.Step;
import bitepoint.store.StoreException;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// The disk is played by SQLite's own limit of pages, which fails with the same error in the same
/// places. What people write still finds room, in pages that exist; the answers are long and find
/// none.
class DiskFullTest {
  private static final String LONG = "x".repeat(40_000);
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
  private final AtomicInteger tries = new AtomicInteger();
  private @TempDir Path folder;

  @BeforeEach
  void listen() {
    logged.start();
    logger().addAppender(logged);
  }

  @AfterEach
  void leave() {
    logger().detachAppender(logged);
  }

  @Test
  void what_was_kept_waits_while_the_disk_is_full_and_is_taken_once_there_is_room() {
    try (var town = town()) {
      fill(town);
      for (var i = 1; i <= 5; i++) {
        keepAsAPollerDoes(town, Village.says(i, 7, "m" + i));
      }
      Town.eventually(() -> tries.get() > 3);

      assertThat(town.engine.waiting()).isEqualTo(5);
      assertThat(town.heard()).isEmpty();

      empty(town);
      town.settle();

      assertThat(town.queued).hasSize(5);
      assertThat(town.person(7).turn()).isEqualTo(5);
      assertThat(town.column("SELECT DISTINCT outcome FROM inbox")).containsExactly("done");
      assertThat(logged.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.ERROR);
    }
  }

  @Test
  void an_update_that_cannot_be_kept_is_refused_in_one_sentence_and_kept_when_it_comes_again() {
    try (var town = town()) {
      fill(town);
      var update = Village.says(1, 7, LONG);

      assertThatThrownBy(() -> town.engine.inbox().keep(List.of(update)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("no room left on the disk");

      empty(town);
      town.keep(update);
      assertThat(town.queued).hasSize(1);
    }
  }

  @Test
  void a_reminder_that_cannot_come_due_now_comes_due_later() {
    try (var town = town()) {
      town.keep(Village.says(1, 7, "hello"));
      fill(town);
      town.pass(Duration.ofDays(1));

      assertThatThrownBy(() -> town.engine.ticker().tick()).isInstanceOf(StoreException.class);
      assertThat(town.queued).hasSize(1);

      empty(town);
      assertThat(town.engine.ticker().tick()).isEqualTo(1);
      assertThat(town.queued).hasSize(2);
    }
  }

  private Town town() {
    Renderer wordy =
        new Renderer() {
          @Override
          public List<Call> render(Person before, Incoming incoming, Step step) {
            return List.of(
                new Call(Call.Kind.REPLY, "sendMessage", LONG, Optional.empty(), Optional.empty()));
          }

          @Override
          public List<Call> apologise(Person person) {
            return List.of();
          }
        };
    var coach = new Coach(this::step, Village::read, wordy, code -> code);
    return Town.awake("jdbc:sqlite:" + folder.resolve("town.db") + "?max_page_count=150", coach);
  }

  private Step step(Person person, Event event, Instant now) {
    tries.incrementAndGet();
    var tomorrow = new Reminder(Reminder.Kind.CHECK_IN, now.plus(Duration.ofDays(1)));
    return new Step(
        person.state(), person.turn() + 1, List.of(), List.of(new Change.Agreed(tomorrow)));
  }

  /// Again and again: it may share its transaction with an answer that finds no room, and then it
  /// is refused with it.
  private static void keepAsAPollerDoes(Town town, Update update) {
    Town.eventually(() -> {
      try {
        town.engine.inbox().keep(List.of(update));
        return true;
      } catch (StoreException e) {
        return false;
      }
    });
  }

  private static void fill(Town town) {
    execute(town, "CREATE TABLE IF NOT EXISTS ballast (stuff BLOB)");
    execute(town, "INSERT INTO ballast VALUES (zeroblob(1000000))");
  }

  private static void empty(Town town) {
    execute(town, "DELETE FROM ballast");
  }

  private static void execute(Town town, String sql) {
    town.look(jdbi -> jdbi.withHandle(handle -> handle.execute(sql)));
  }

  private static Logger logger() {
    return (Logger) LoggerFactory.getLogger(Turns.class);
  }
}
