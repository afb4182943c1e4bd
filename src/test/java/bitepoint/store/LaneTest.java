package bitepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import bitepoint.ground.Ground;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Ground.class)
class LaneTest {
  private @Parameter Ground ground;
  private @TempDir Path folder;
  private Database database;
  private Lane lane;

  @BeforeEach
  void open() {
    database = Database.open(ground.url(folder.resolve("lane.db")));
    lane = Lane.on(database);
    lane.perform(
        transaction -> transaction.handle().execute("CREATE TABLE word (text TEXT UNIQUE)"));
  }

  @AfterEach
  void close() {
    lane.close();
    database.close();
  }

  @Test
  void work_that_waits_shares_one_commit() {
    var gate = occupied();
    var before = lane.commits();
    var works = IntStream.range(0, 100).mapToObj(i -> lane.submit(writing("word " + i))).toList();

    gate.countDown();
    works.forEach(CompletableFuture::join);

    assertThat(lane.commits() - before).isEqualTo(2);
    assertThat(words()).hasSize(100);
  }

  @Test
  void work_that_fails_is_undone_alone() {
    var gate = occupied();
    var first = lane.submit(writing("first"));
    var failing =
        lane.submit(transaction -> {
          writing("half").in(transaction);
          throw new IllegalStateException("no");
        });
    var refused = lane.submit(writing("first"));
    var last = lane.submit(writing("last"));

    gate.countDown();

    assertThat(first.join()).isEqualTo("first");
    assertThatThrownBy(failing::join).hasCauseInstanceOf(IllegalStateException.class);
    assertThat(refused).failsWithin(Duration.ofSeconds(5));
    assertThat(last.join()).isEqualTo("last");
    assertThat(words()).containsExactly("first", "last");
  }

  @Test
  void hooks_run_in_order_after_the_commit_and_not_for_what_was_undone() {
    var gate = occupied();
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    for (var word : List.of("one", "two", "bad", "three")) {
      lane.submit(transaction -> {
        writing(word).in(transaction);
        transaction.afterCommit(() -> seen.add(word + " " + words().contains(word)));
        if (word.equals("bad")) {
          throw new IllegalStateException("no");
        }
        return word;
      });
    }

    gate.countDown();
    lane.perform(writing("end"));

    assertThat(seen).containsExactly("one true", "two true", "three true");
  }

  @Test
  void a_hook_that_fails_fails_nobody() {
    var done =
        lane.submit(transaction -> {
          transaction.afterCommit(() -> {
            throw new IllegalStateException("no");
          });
          return writing("kept").in(transaction);
        });

    assertThat(done.join()).isEqualTo("kept");
    assertThat(lane.perform(writing("next"))).isEqualTo("next");
  }

  @Test
  void a_commit_that_fails_fails_all_of_its_works_and_the_lane_lives_on() {
    assumeThat(ground).as("a server checks at once").isEqualTo(Ground.SQLITE);
    var gate = occupied();
    var innocent = lane.submit(writing("innocent"));
    var broken =
        lane.submit(transaction -> {
          transaction.handle().execute("PRAGMA defer_foreign_keys = ON");
          return transaction.handle().execute("INSERT INTO check_in VALUES (404, 1, 1, 1)");
        });

    gate.countDown();

    assertThat(innocent).failsWithin(Duration.ofSeconds(5));
    assertThat(broken).failsWithin(Duration.ofSeconds(5));
    assertThat(words()).isEmpty();
    assertThat(lane.perform(writing("after"))).isEqualTo("after");
    assertThat(words()).containsExactly("after");
  }

  @Test
  void a_part_that_fails_leaves_the_rest_of_its_work() {
    lane.perform(transaction -> {
      writing("before").in(transaction);
      assertThatThrownBy(() ->
              transaction.apart(inner -> {
                writing("within").in(inner);
                throw new IllegalStateException("no");
              }))
          .isInstanceOf(IllegalStateException.class);
      return writing("after").in(transaction);
    });

    assertThat(words()).containsExactly("before", "after");
  }

  @Test
  void closing_finishes_what_was_submitted_and_refuses_the_rest() {
    var gate = occupied();
    var submitted = lane.submit(writing("submitted"));
    gate.countDown();

    lane.close();

    assertThat(submitted.join()).isEqualTo("submitted");
    assertThatThrownBy(() -> lane.perform(writing("late"))).isInstanceOf(StoreException.class);
    assertThat(words()).containsExactly("submitted");
  }

  /// Holds the lane in a transaction of its own until the gate opens.
  private CountDownLatch occupied() {
    var gate = new CountDownLatch(1);
    var begun = new CompletableFuture<Boolean>();
    lane.submit(_ -> {
      begun.complete(true);
      gate.await();
      return true;
    });
    begun.join();
    return gate;
  }

  private static Work<String> writing(String word) {
    return transaction -> {
      transaction.handle().execute("INSERT INTO word VALUES (?)", word);
      return word;
    };
  }

  private List<String> words() {
    return database
        .reading()
        .withHandle(
            handle -> handle.createQuery("SELECT text FROM word").mapTo(String.class).list());
  }
}
