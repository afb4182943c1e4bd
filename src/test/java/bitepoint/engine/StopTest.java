package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.ground.Ground;
import bitepoint.store.StoreException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Ground.class)
class StopTest {
  private @Parameter Ground ground;
  private @TempDir Path folder;

  @Test
  void closing_in_the_middle_of_a_crowd_is_quick_and_the_next_process_goes_on_from_there() {
    var updates = IntStream.range(0, 3000).mapToObj(i -> Village.says(i, 7, "m" + i)).toList();
    var town = town(Village::echo);
    town.engine.inbox().keep(updates);
    Town.eventually(() -> !town.queued.isEmpty());

    var start = System.nanoTime();
    town.close();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    try (var next = town(Village::echo)) {
      next.settle();
      assertThat(next.column("SELECT body FROM outbox ORDER BY id"))
          .isEqualTo(IntStream.range(0, 3000).mapToObj(i -> "heard.m" + i).toList());
    }
  }

  @Test
  void a_transaction_that_has_begun_is_finished() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var gate = new CountDownLatch(1);
    var town =
        town((person, event, now) -> {
          begun.countDown();
          try {
            gate.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return Village.echo(person, event, now);
        });
    town.engine.inbox().keep(List.of(Village.says(1, 7, "hello")));
    begun.await();

    var closing = CompletableFuture.runAsync(town::close);
    gate.countDown();
    closing.join();

    try (var next = town(Village::echo)) {
      assertThat(next.person(7).turn()).isEqualTo(1);
      assertThat(next.engine.waiting()).isZero();
    }
  }

  @Test
  void nothing_is_kept_after_closing_and_nobody_waits_for_ever() {
    var town = Town.asleep(ground.url(folder.resolve("town.db")), Village.coach(Village::echo));
    var keeping =
        CompletableFuture.runAsync(() ->
            town.engine
                .inbox()
                .keep(IntStream.range(0, 9000).mapToObj(i -> Village.says(i, 7, "m")).toList()));
    Town.eventually(() -> town.engine.waiting() == 4096);

    town.close();

    assertThat(keeping)
        .failsWithin(Duration.ofSeconds(5))
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(StoreException.class);
    assertThatThrownBy(() -> town.engine.inbox().keep(List.of(Village.says(1, 7, "late"))))
        .isInstanceOf(StoreException.class);
  }

  private Town town(Stepper stepper) {
    return Town.awake(ground.url(folder.resolve("town.db")), Village.coach(stepper));
  }
}
