package bitepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.coach.Practice;
import bitepoint.coach.Training;
import bitepoint.coach.Tweak;
import bitepoint.conversation.Change;
import bitepoint.conversation.Person;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.Step;
import bitepoint.ground.Ground;
import bitepoint.store.seal.Seal;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Ground.class)
class PeopleTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final List<Change> LIFE =
      List.of(
          new Change.NotedPain(DAY.minusDays(1), 5),
          new Change.NotedPain(DAY, 4),
          new Change.NotedTraining(new Training(DAY, 10, 5, 20, Training.Outcome.DONE)),
          new Change.NotedTraining(new Training(DAY.minusDays(1), 0, 5, 0, Training.Outcome.PART)),
          new Change.NotedTweak(
              new Tweak(DAY, Tweak.Cause.LIFT, Tweak.Spread.BELOW_KNEE, Optional.empty())),
          new Change.Agreed(new Reminder(Reminder.Kind.CHECK_IN, NOW.plus(Duration.ofDays(1)))));
  private final People people = new People(Seal.NONE);
  private @Parameter Ground ground;
  private @TempDir Path folder;
  private Database database;
  private Lane lane;

  @BeforeEach
  void open() {
    database = Database.open(ground.url(folder.resolve("people.db")));
    lane = Lane.on(database);
  }

  @AfterEach
  void close() {
    lane.close();
    database.close();
  }

  @Test
  void people_are_loaded_as_they_were_saved() {
    var saved = settle(100);

    var loaded = load(saved.keySet());

    assertThat(loaded).hasSize(100);
    loaded.forEach((id, known) -> assertThat(known).isEqualTo(saved.get(id)));
  }

  @Test
  void a_crowd_is_loaded_with_as_many_queries_as_one_person() {
    settle(100);

    assertThat(queriesFor(Set.of(1L))).isEqualTo(6);
    assertThat(queriesFor(LongStream.rangeClosed(1, 100).boxed().collect(Collectors.toSet())))
        .isEqualTo(6);
  }

  @Test
  void those_who_are_not_known_are_not_loaded() {
    settle(1);

    assertThat(load(Set.of(1L, 404L))).containsOnlyKeys(1L);
  }

  @Test
  void forgetting_a_person_leaves_nothing_of_theirs_in_the_diaries() {
    settle(1);

    lane.perform(transaction -> transaction.handle().execute("DELETE FROM person WHERE id = 1"));

    for (var table : List.of("check_in", "training", "tweak", "phase_change", "reminder")) {
      var left =
          database
              .reading()
              .withHandle(handle ->
                  handle.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one());
      assertThat(left).as(table).isZero();
    }
  }

  @Test
  void what_is_taken_out_of_a_diary_is_gone_whether_it_was_saved_before_or_not() {
    var walk = new Training(DAY, 0, 0, 10, Training.Outcome.DONE);
    var back =
        List.<Change>of(
            new Change.TookBack(Change.Entry.PAIN, DAY),
            new Change.NotedTraining(walk),
            new Change.TookBack(Change.Entry.TRAINING, DAY),
            new Change.TookBack(Change.Entry.TRAINING, DAY),
            new Change.NotedRest(DAY),
            new Change.TookBack(Change.Entry.REST, DAY));
    var expected =
        Optional.ofNullable(settle(1).get(1L))
            .orElseThrow()
            .person()
            .diary()
            .withoutPain(DAY)
            .withoutTheLastTraining(DAY);

    lane.perform(transaction -> {
      var notes = new Notes();
      notes.add(1, back);
      notes.save(transaction.sql(), NOW);
      return back;
    });

    assertThat(Optional.ofNullable(load(Set.of(1L)).get(1L)).orElseThrow().person().diary())
        .isEqualTo(expected);
  }

  @Test
  void of_two_practices_of_a_day_the_later_is_taken_out_and_a_score_of_an_evening_too() {
    settle(1);
    var rows = "SELECT (SELECT count(*) FROM practice) * 10 + (SELECT count(*) FROM evening)";
    var twice = new Practice(DAY, "glute-stretch", 2, 3);
    note(
        new Change.NotedPractice(twice),
        new Change.NotedPractice(twice),
        new Change.NotedEvening(DAY, 5));
    var noted = database.reading().withHandle(h -> h.createQuery(rows).mapTo(Integer.class).one());

    note(
        new Change.TookBack(Change.Entry.PRACTICE, DAY),
        new Change.TookBack(Change.Entry.EVENING, DAY));

    var left = database.reading().withHandle(h -> h.createQuery(rows).mapTo(Integer.class).one());
    assertThat(noted - left).isEqualTo(11);
  }

  private void note(Change... changes) {
    lane.perform(transaction -> {
      var notes = new Notes();
      notes.add(1, List.of(changes));
      notes.save(transaction.sql(), NOW);
      return changes;
    });
  }

  private Map<Long, Known> settle(int count) {
    var saved = new HashMap<Long, Known>();
    var notes = new Notes();
    for (var id = 1L; id <= count; id++) {
      var stranger = people.meet(Person.stranger(id, "Sam " + id, "en"));
      var person = stranger.person();
      var step = new Step(person.state(), 3, List.of(), LIFE);
      saved.put(id, people.after(stranger, person.after(step, NOW)));
      notes.add(id, LIFE);
    }
    lane.perform(transaction -> {
      people.save(transaction.sql(), saved.values(), true, NOW);
      notes.save(transaction.sql(), NOW);
      Reminders.save(transaction.sql(), Map.of(), saved);
      return saved;
    });
    return saved;
  }

  private Map<Long, Known> load(Set<Long> ids) {
    return lane.perform(transaction -> people.load(transaction.sql(), ids, NOW));
  }

  private int queriesFor(Set<Long> ids) {
    return lane.perform(transaction -> {
      var queries = new AtomicInteger();
      var counting = counting(transaction.handle().getConnection(), queries);
      people.load(Sql.of(database.dialect().handle(counting)), ids, NOW);
      return queries.get();
    });
  }

  private static Connection counting(Connection connection, AtomicInteger queries) {
    InvocationHandler handler =
        (_, method, arguments) -> {
          if (method.getName().equals("prepareStatement")) {
            queries.incrementAndGet();
          }
          return method.invoke(connection, arguments);
        };
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
  }
}
