package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.conversation.Event;
import bitepoint.ground.Ground;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several machines on one PostgreSQL: people are shared between them, and pass from one to the
/// next.
class CrewTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PEOPLE = 130;

  private @TempDir Path folder;
  private final List<Member> members = new ArrayList<>();
  private long updates;

  private record Member(Engine engine, Post post) {}

  @AfterEach
  void everybodyLeaves() {
    members.forEach(member -> member.engine.close());
  }

  @Test
  void people_are_shared_and_everything_is_answered_once_and_in_order() {
    var three = Stream.generate(this::join).limit(3).toList();
    Town.eventually(() -> isSharedBy(three));

    for (var word : List.of("one", "two", "three")) {
      three.getFirst().engine.inbox().keep(everybodySays(word));
    }

    Town.eventually(() -> answers().size() == 3 * PEOPLE);
    for (var person = 1L; person <= PEOPLE; person++) {
      assertThat(answersTo(person)).containsExactly("heard.one", "heard.two", "heard.three");
    }
    assertThat(three).allMatch(member -> !member.post.queued.isEmpty());
    assertThat(three.stream().mapToDouble(member -> member.post.part).sum()).isEqualTo(1.0);
  }

  @Test
  void one_leads_and_the_next_does_once_it_has_left() {
    var first = join();
    Town.eventually(first.engine::leads);
    var second = join();
    Town.eventually(() -> isSharedBy(List.of(first, second)));
    assertThat(second.engine.leads()).isFalse();

    leaves(first);

    Town.eventually(second.engine::leads);
  }

  @Test
  void what_is_not_sent_yet_is_passed_on_in_order() {
    var first = join();
    Town.eventually(() -> first.engine.shares().equals(Shares.ALL));
    first.engine.inbox().keep(everybodySays("one"));
    first.engine.inbox().keep(everybodySays("two"));
    Town.eventually(() -> first.post.queued.size() == 2 * PEOPLE);
    var second = join();
    Town.eventually(() -> isSharedBy(List.of(first, second)));

    leaves(first);

    Town.eventually(() -> second.engine.shares().equals(Shares.ALL));
    assertThat(second.post.inherited).hasSize(2 * PEOPLE);
    for (var person = 1L; person <= PEOPLE; person++) {
      var chat = person;
      assertThat(second.post.inherited.stream().filter(row -> row.chatId() == chat))
          .extracting(row -> row.call().body())
          .containsExactly("heard.one", "heard.two");
    }
  }

  @Test
  void whose_connections_are_cut_joins_anew_and_goes_on() {
    var first = join();
    var second = join();
    Town.eventually(() -> isSharedBy(List.of(first, second)));
    first.engine.inbox().keep(everybodySays("before"));
    Town.eventually(() -> answers().size() == PEOPLE);

    Jdbi.create(url())
        .useHandle(handle ->
            handle.execute(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid()
                """));

    Town.eventually(() -> kept(first, everybodySays("after")));
    Town.eventually(() -> answers().size() == 2 * PEOPLE);
    Town.eventually(() -> isSharedBy(List.of(first, second)));
    for (var person = 1L; person <= PEOPLE; person++) {
      assertThat(answersTo(person)).containsExactly("heard.before", "heard.after");
    }
  }

  private static boolean kept(Member by, List<Update> updates) {
    try {
      by.engine.inbox().keep(updates);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private Member join() {
    var engine = Engine.open(url(), InstantSource.fixed(NOON), coach());
    var member = new Member(engine, new Post());
    engine.outbox().whenQueued(member.post.queued::addAll);
    engine.outbox().carriedBy(member.post);
    engine.start();
    members.add(member);
    return member;
  }

  private void leaves(Member member) {
    members.remove(member);
    member.engine.close();
  }

  private String url() {
    return Ground.POSTGRESQL.url(folder.resolve("crew.db"));
  }

  private static boolean isSharedBy(List<Member> members) {
    var all = Shares.NONE;
    for (var member : members) {
      if (member.engine.shares().isEmpty() || !disjoint(all, member.engine.shares())) {
        return false;
      }
      all = all.and(member.engine.shares());
    }
    return all.equals(Shares.ALL);
  }

  private static boolean disjoint(Shares some, Shares others) {
    return some.without(others).equals(some);
  }

  private List<Update> everybodySays(String word) {
    return LongStream.rangeClosed(1, PEOPLE)
        .mapToObj(person ->
            new Update(
                ++updates,
                """
                {"update_id": %d, "message": {"chat": {"id": %d}, "text": "%s"}}
                """
                    .formatted(updates, person, word)))
        .toList();
  }

  private List<Outbox.Row> answers() {
    return members.stream().flatMap(member -> member.post.queued.stream()).toList();
  }

  /// By the order in which they were made.
  private List<String> answersTo(long person) {
    return answers().stream()
        .filter(row -> row.chatId() == person)
        .sorted(Comparator.comparingLong(Outbox.Row::id))
        .map(row -> row.call().body())
        .toList();
  }

  private static Coach coach() {
    return new Coach(Village::echo, CrewTest::read, new Village.Plain(), _ -> "en");
  }

  private static Optional<Incoming> read(Update update) {
    try {
      var message = JSON.readTree(update.body()).path("message");
      var said = new Event.Said(Village.reading(message.path("text").asText()));
      return Optional.of(Village.incoming(message.at("/chat/id").asLong(), "Sam", "en", said));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
