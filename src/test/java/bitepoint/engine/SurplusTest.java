package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.conversation.Change;
import bitepoint.conversation.Event;
import bitepoint.conversation.Person;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.Step;
import bitepoint.ground.Ground;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// More nudges than whoever sends has room for.
@ParameterizedClass
@EnumSource(Ground.class)
class SurplusTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final int PEOPLE = 40;
  private @Parameter Ground ground;
  private @TempDir Path folder;

  /// Who sends, with room for so many.
  private static final class Desk implements Outbox.Recipient {
    private final List<Outbox.Row> rows = new ArrayList<>();
    private final int most;

    private Desk(int most) {
      this.most = most;
    }

    @Override
    public synchronized void take(List<Outbox.Row> given) {
      rows.addAll(given);
    }

    @Override
    public synchronized int room() {
      return most - rows.size();
    }

    private synchronized List<Long> chats() {
      return rows.stream().map(Outbox.Row::chatId).toList();
    }

    private synchronized List<Long> ids() {
      return rows.stream().map(Outbox.Row::id).toList();
    }

    private synchronized List<String> words() {
      return rows.stream().map(row -> row.call().body()).toList();
    }
  }

  @Test
  void they_wait_until_there_is_and_then_come_oldest_first() {
    try (var town = morning()) {
      var desk = listening(town, 10);

      assertThat(town.engine.ticker().tick()).isEqualTo(PEOPLE);
      assertThat(desk.chats()).hasSize(10);
      assertThat(town.engine.outbox().hasMore()).isTrue();

      town.engine.outbox().more(20);
      assertThat(desk.chats()).hasSize(30);
      town.engine.outbox().more(20);

      assertThat(desk.chats()).containsExactlyInAnyOrderElementsOf(everybody());
      assertThat(desk.ids()).isSorted();
      assertThat(town.engine.outbox().hasMore()).isFalse();
    }
  }

  @Test
  void what_is_answered_comes_at_once_but_after_what_waits_for_the_same_chat() {
    try (var town = morning()) {
      var desk = listening(town, 0);
      town.engine.ticker().tick();
      assertThat(desk.chats()).isEmpty();

      town.keep(Village.says(1000, 7, "good morning"));

      assertThat(desk.chats()).containsExactly(7L, 7L);
      assertThat(desk.words()).containsExactly("heard.CHECK_IN", "heard.good morning");
    }
  }

  @Test
  void what_is_being_sent_or_was_does_not_come_again() {
    try (var town = morning()) {
      var desk = listening(town, 0);
      town.engine.ticker().tick();
      town.keep(Village.says(1000, 7, "good morning"));
      var begun = desk.ids();
      town.engine.outbox().claim(begun);

      town.engine.outbox().more(PEOPLE);

      assertThat(desk.chats()).hasSize(PEOPLE + 1);
      assertThat(desk.ids()).doesNotHaveDuplicates();
    }
  }

  @Test
  void of_somebody_who_is_forgotten_nothing_comes() {
    try (var town = morning()) {
      var desk = listening(town, 0);
      town.engine.ticker().tick();
      town.look(jdbi ->
          jdbi.withHandle(handle -> handle.execute("DELETE FROM outbox WHERE person_id = 7")));

      town.engine.outbox().more(PEOPLE);

      assertThat(desk.chats()).hasSize(PEOPLE - 1).doesNotContain(7L);
    }
  }

  @Test
  void the_next_process_gives_them_one_by_one_and_at_once_only_those_that_somebody_waits_behind() {
    try (var town = morning()) {
      var desk = listening(town, 0);
      town.engine.ticker().tick();
      town.keep(Village.says(1000, 7, "good morning"));
      assertThat(desk.words()).hasSize(2);
    }
    try (var town = Town.asleep(url(), Village.coach(SurplusTest::daily))) {
      var desk = listening(town, 0);
      town.engine.outbox().carriedBy(new Hands(desk));
      town.engine.start();
      desk.take(town.engine.outbox().left());
      Town.eventually(() -> desk.chats().size() >= 2 && town.engine.outbox().hasMore());
      assertThat(desk.words()).containsExactly("heard.CHECK_IN", "heard.good morning");

      while (town.engine.outbox().hasMore()) {
        town.engine.outbox().more(15);
      }

      assertThat(desk.chats().stream().distinct()).containsExactlyInAnyOrderElementsOf(everybody());
      assertThat(desk.words()).containsOnlyOnce("heard.good morning");
    }
  }

  /// Takes over what another machine left.
  private record Hands(Desk desk) implements Carrier {
    @Override
    public void takeOver(Shares shares, List<Outbox.Row> left) {
      desk.take(left);
    }

    @Override
    public CompletableFuture<Void> letGo(Shares shares) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void slowTo(double part) {}
  }

  /// Everybody has said something yesterday, was answered, and is to be asked now.
  private Town morning() {
    var town = Town.awake(url(), Village.coach(SurplusTest::daily));
    town.keep(everybody().stream().map(id -> Village.says(id, id, "hello")).toArray(Update[]::new));
    var answers = town.queued.stream().map(Outbox.Row::id).toList();
    town.engine.outbox().claim(answers);
    town.engine
        .outbox()
        .settle(
            answers.stream()
                .<Outbox.Outcome>map(id -> new Outbox.Outcome.Refused(id, 400))
                .toList());
    town.pass(DAY);
    return town;
  }

  private static Desk listening(Town town, int most) {
    var desk = new Desk(most);
    town.engine.outbox().whenQueued(desk);
    return desk;
  }

  private static List<Long> everybody() {
    return IntStream.rangeClosed(1, PEOPLE).mapToObj(Long::valueOf).toList();
  }

  private static Step daily(Person person, Event event, Instant now) {
    var step = Village.echo(person, event, now);
    var change = new Change.Agreed(new Reminder(Reminder.Kind.CHECK_IN, now.plus(DAY)));
    return new Step(
        step.state(),
        step.turn(),
        step.replies(),
        Stream.concat(step.changes().stream(), Stream.of(change)).toList());
  }

  private String url() {
    return ground.url(folder.resolve("town.db"));
  }
}
