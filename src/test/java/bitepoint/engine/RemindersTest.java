package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.conversation.Change;
import bitepoint.conversation.Event;
import bitepoint.conversation.Idle;
import bitepoint.conversation.Keyboard;
import bitepoint.conversation.Person;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.Reply;
import bitepoint.conversation.Step;
import bitepoint.conversation.Words;
import bitepoint.ground.Ground;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Ground.class)
class RemindersTest {
  private static final Duration DAY = Duration.ofDays(1);
  private @Parameter Ground ground;
  private @TempDir Path folder;

  @Test
  void a_reminder_comes_due_once_and_is_armed_anew_in_the_same_turn() {
    try (var town = town(RemindersTest::daily)) {
      town.keep(Village.says(1, 7, "hello"));
      assertThat(town.engine.ticker().nextDue()).contains(Town.NOON.plus(DAY));
      town.pass(DAY);

      assertThat(town.engine.ticker().tick()).isEqualTo(1);
      assertThat(town.engine.ticker().tick()).isZero();

      assertThat(town.heard()).containsExactly("heard.hello", "heard.CHECK_IN");
      assertThat(town.engine.ticker().nextDue(7)).contains(Town.NOON.plus(DAY).plus(DAY));
    }
  }

  @Test
  void it_comes_due_exactly_on_time_and_not_a_millisecond_before() {
    try (var town = town(RemindersTest::daily)) {
      town.keep(Village.says(1, 7, "hello"));

      town.pass(DAY.minusMillis(1));
      assertThat(town.engine.ticker().tick()).isZero();

      town.pass(Duration.ofMillis(1));
      assertThat(town.engine.ticker().tick()).isEqualTo(1);
    }
  }

  @Test
  void a_reminder_that_is_not_agreed_again_is_over() {
    try (var town = town(RemindersTest::once)) {
      town.keep(Village.says(1, 7, "hello"));
      town.pass(DAY);

      assertThat(town.engine.ticker().tick()).isEqualTo(1);

      assertThat(town.person(7).reminders()).isEmpty();
      assertThat(town.engine.ticker().nextDue()).isEmpty();
      assertThat(town.engine.ticker().nextDue(7)).isEqualTo(Optional.empty());
    }
  }

  @Test
  void thousands_that_are_due_at_once_come_due_once_each_however_many_tick() {
    try (var town = town(RemindersTest::daily)) {
      town.engine
          .inbox()
          .keep(IntStream.range(0, 3000).mapToObj(i -> Village.says(i, i, "hello")).toList());
      town.settle();
      town.queued.clear();
      town.pass(DAY);

      var ticks =
          IntStream.range(0, 4)
              .mapToObj(_ -> CompletableFuture.supplyAsync(town.engine.ticker()::tick))
              .toList();

      assertThat(ticks.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(3000);
      assertThat(town.queued.stream().map(Outbox.Row::chatId).distinct()).hasSize(3000);
      assertThat(town.heard()).hasSize(3000).containsOnly("heard.CHECK_IN");
    }
  }

  @Test
  void who_says_something_while_a_reminder_comes_due_is_reminded_as_they_are_afterwards()
      throws Exception {
    var begun = new CountDownLatch(1);
    var goesOn = new CountDownLatch(1);
    Stepper slow =
        (person, event, now) -> {
          var isFirst = begun.getCount() > 0;
          if (event instanceof Event.CameDue && isFirst) {
            begun.countDown();
            awaits(goesOn, ground == Ground.SQLITE ? Duration.ofMinutes(1) : Duration.ZERO);
          }
          return event instanceof Event.CameDue || person.turn() == 0
              ? daily(person, event, now)
              : step(person, event);
        };
    try (var town = town(slow)) {
      town.keep(Village.says(1, 7, "hello"));
      town.pass(DAY);

      var tick = CompletableFuture.supplyAsync(town.engine.ticker()::tick);
      begun.await();
      town.keep(Village.says(2, 7, "wait"));
      goesOn.countDown();

      assertThat(tick.join()).isEqualTo(1);
      assertThat(town.heard())
          .containsExactlyInAnyOrder("heard.hello", "heard.wait", "heard.CHECK_IN");
      assertThat(town.person(7).turn()).isEqualTo(3);
      assertThat(town.engine.ticker().nextDue(7)).contains(town.now().plus(DAY));
    }
  }

  private static void awaits(CountDownLatch latch, Duration most) {
    try {
      var _ = latch.await(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void after_days_of_silence_a_step_may_catch_up_until_it_is_in_the_future() {
    Stepper fromDue =
        (person, event, now) ->
            event instanceof Event.CameDue(var reminder)
                ? agreeing(person, event, reminder.due().plus(DAY))
                : agreeing(person, event, now.plus(DAY));
    try (var town = town(fromDue)) {
      town.keep(Village.says(1, 7, "hello"));
      town.pass(Duration.ofDays(4));

      assertThat(town.engine.ticker().tick()).isEqualTo(4);

      assertThat(town.engine.ticker().nextDue()).contains(Town.NOON.plus(Duration.ofDays(5)));
    }
  }

  @Test
  void a_step_that_agrees_to_the_same_moment_again_does_not_keep_the_clock_busy() {
    Stepper stubborn = (person, event, _) -> agreeing(person, event, Town.NOON.plus(DAY));
    try (var town = town(stubborn)) {
      town.keep(Village.says(1, 7, "hello"));
      town.pass(DAY);

      assertThat(town.engine.ticker().tick()).isEqualTo(1);
      assertThat(town.engine.ticker().nextDue()).contains(town.now().plus(Duration.ofMinutes(1)));
    }
  }

  @Test
  void one_that_a_step_of_the_same_batch_cancels_does_not_come_due() {
    Stepper checkInCancelsSeen =
        (person, event, now) ->
            event instanceof Event.CameDue
                ? step(person, event, new Change.Cancelled(Reminder.Kind.SEEN))
                : step(
                    person,
                    event,
                    new Change.Agreed(new Reminder(Reminder.Kind.CHECK_IN, now.plus(DAY))),
                    new Change.Agreed(
                        new Reminder(Reminder.Kind.SEEN, now.plus(DAY).plusSeconds(1))));
    try (var town = town(checkInCancelsSeen)) {
      town.keep(Village.says(1, 7, "hello"));
      town.pass(DAY.plusSeconds(5));

      town.engine.ticker().tick();

      assertThat(town.heard()).containsExactly("heard.hello", "heard.CHECK_IN");
    }
  }

  @Test
  void one_whose_turn_fails_says_nothing_and_is_tried_again_after_an_hour() {
    var broken = new AtomicBoolean(true);
    Stepper stepper =
        (person, event, now) -> {
          if (event instanceof Event.CameDue && broken.get()) {
            throw new IllegalStateException("broken");
          }
          return daily(person, event, now);
        };
    try (var town = town(stepper)) {
      town.keep(Village.says(1, 7, "hello"));
      town.pass(DAY);
      town.engine.ticker().tick();
      assertThat(town.heard()).containsExactly("heard.hello");
      assertThat(town.engine.ticker().tick()).isZero();

      broken.set(false);
      town.pass(Duration.ofHours(1));
      town.engine.ticker().tick();

      assertThat(town.heard()).containsExactly("heard.hello", "heard.CHECK_IN");
    }
  }

  @Test
  void one_of_a_kind_that_is_not_known_here_is_dropped() {
    try (var town = town(RemindersTest::daily)) {
      town.keep(Village.says(1, 7, "hello"));
      town.look(jdbi ->
          jdbi.withHandle(
              handle -> handle.execute("INSERT INTO reminder VALUES (7, 'BIRTHDAY', 1)")));

      assertThat(town.engine.ticker().tick()).isZero();

      assertThat(town.column("SELECT kind FROM reminder")).containsExactly("CHECK_IN");
    }
  }

  @Test
  void the_clock_ticks_by_itself_once_time_is_kept() {
    try (var town = town(RemindersTest::once)) {
      town.keep(Village.says(1, 7, "hello"));
      town.pass(DAY);

      town.engine.keepTime();

      Town.eventually(() -> town.heard().size() == 2);
      assertThat(town.heard()).endsWith("heard.CHECK_IN");
    }
  }

  private static Step daily(Person person, Event event, Instant now) {
    return agreeing(person, event, now.plus(DAY));
  }

  private static Step once(Person person, Event event, Instant now) {
    return event instanceof Event.CameDue ? step(person, event) : daily(person, event, now);
  }

  private static Step agreeing(Person person, Event event, Instant due) {
    return step(person, event, new Change.Agreed(new Reminder(Reminder.Kind.CHECK_IN, due)));
  }

  private static Step step(Person person, Event event, Change... changes) {
    var words = Words.of("heard." + Village.word(event));
    return new Step(
        new Idle(),
        person.turn() + 1,
        List.of(new Reply.Text(words, Keyboard.NONE)),
        List.of(changes));
  }

  private Town town(Stepper stepper) {
    return Town.awake(ground.url(folder.resolve("town.db")), Village.coach(stepper));
  }
}
