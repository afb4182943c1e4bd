package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.conversation.Change;
import bitepoint.conversation.Event;
import bitepoint.conversation.Idle;
import bitepoint.conversation.Person;
import bitepoint.conversation.Step;
import bitepoint.ground.Ground;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@ParameterizedClass
@EnumSource(Ground.class)
class PoisonTest {
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
  private @Parameter Ground ground;
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

  /// Where it goes wrong: stepping, deep in a recursion, rendering, or when the database refuses
  /// what is left behind.
  @ParameterizedTest
  @ValueSource(strings = {"throw", "recurse", "unrenderable", "pain 11"})
  void one_event_of_a_batch_that_fails_is_undone_alone_and_apologised_for(String poison) {
    try (var town = Town.asleep(ground.url(folder.resolve("town.db")), coach())) {
      var updates = new ArrayList<Update>();
      IntStream.range(0, 50).forEach(i -> updates.add(Village.says(i, i, "m" + i)));
      updates.add(Village.says(100, 7, poison));
      updates.add(Village.says(101, 7, "after"));

      town.engine.inbox().keep(updates);
      town.engine.start();
      town.settle();

      assertThat(town.heard()).hasSize(52).endsWith("sorry", "heard.after");
      assertThat(town.person(7).turn()).isEqualTo(2);
      assertThat(
              town.column("SELECT update_id FROM inbox WHERE outcome = 'failed' ORDER BY arrival"))
          .containsExactly("100");
      assertThat(town.column("SELECT count(*) FROM check_in")).containsExactly("0");
    }
  }

  @Test
  void it_is_logged_once_by_update_and_class_without_what_was_written() {
    try (var town = Town.awake(ground.url(folder.resolve("town.db")), coach())) {
      town.keep(Village.says(100, 7, "throw"), Village.says(101, 8, "pain 11"));
    }

    assertThat(logged.list).hasSize(2);
    assertThat(logged.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .anyMatch(line ->
            line.contains("Update 100")
                && line.contains("IllegalStateException at PoisonTest.java:"))
        .anyMatch(line -> line.contains("Update 101"))
        .allMatch(line -> line.matches(".*\\(error [0-9a-z]{5,6}\\).*"))
        .noneMatch(line -> line.contains("what they wrote") || line.contains("pain 11"));
  }

  @Test
  void an_update_that_cannot_be_read_is_set_aside_and_its_author_gets_an_apology() {
    var body =
        """
        {"message": {"text": "unreadable", "chat": {"type": "private"},
         "from": {"id": 7, "first_name": "Sam", "language_code": "en"}}}\
        """;
    UpdateReader refusing =
        update -> {
          if (update.body().startsWith("{")) {
            throw new IllegalArgumentException("what they wrote");
          }
          return Village.read(update);
        };
    var coach = new Coach(Village::echo, refusing, new Village.Plain(), code -> code);
    try (var town = Town.awake(ground.url(folder.resolve("town.db")), coach)) {
      town.keep(new Update(1, body), new Update(2, "{no json"), Village.says(3, 7, "next"));

      assertThat(town.heard()).containsExactly("sorry", "heard.next");
      assertThat(town.queued.getFirst().chatId()).isEqualTo(7);
      assertThat(
              town.column("SELECT update_id FROM inbox WHERE outcome = 'failed' ORDER BY arrival"))
          .containsExactly("1", "2");
    }
  }

  @Test
  void an_apology_that_fails_as_well_stops_nothing() {
    Renderer speechless =
        new Renderer() {
          @Override
          public List<Call> render(Person before, Incoming incoming, Step step) {
            return new Village.Plain().render(before, incoming, step);
          }

          @Override
          public List<Call> apologise(Person person) {
            throw new IllegalStateException("speechless");
          }
        };
    var coach = new Coach(PoisonTest::step, Village::read, speechless, code -> code);
    try (var town = Town.awake(ground.url(folder.resolve("town.db")), coach)) {
      town.keep(
          Village.says(1, 7, "throw"), Village.says(2, 7, "pain 11"), Village.says(3, 7, "next"));

      assertThat(town.heard()).containsExactly("heard.next");
    }
  }

  private static Coach coach() {
    var plain = new Village.Plain();
    Renderer renderer =
        new Renderer() {
          @Override
          public List<Call> render(Person before, Incoming incoming, Step step) {
            if (Village.word(incoming.event()).equals("unrenderable")) {
              throw new IllegalStateException("what they wrote");
            }
            return plain.render(before, incoming, step);
          }

          @Override
          public List<Call> apologise(Person person) {
            return plain.apologise(person);
          }
        };
    return new Coach(PoisonTest::step, Village::read, renderer, code -> code);
  }

  private static Step step(Person person, Event event, Instant now) {
    return switch (Village.word(event)) {
      case "throw" -> throw new IllegalStateException("what they wrote");
      case "recurse" -> step(person, event, now.plusNanos(1));
      case "pain 11" ->
          new Step(
              new Idle(),
              person.turn() + 1,
              List.of(),
              List.of(new Change.NotedPain(LocalDate.EPOCH, 11)));
      default -> Village.echo(person, event, now);
    };
  }

  private static Logger logger() {
    return (Logger) LoggerFactory.getLogger(Stepping.class);
  }
}
