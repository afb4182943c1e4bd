package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.conversation.Person;
import bitepoint.conversation.Step;
import bitepoint.store.OtherProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {
  private static final int CROWD = 400;
  private @TempDir Path folder;

  @Test
  void updates_that_were_kept_but_not_taken_are_taken_by_the_next_process_once_and_in_order()
      throws IOException {
    var image = folder.resolve("image");
    try (var town = Town.asleep(folder.resolve("town.db"), Village.coach(Village::echo))) {
      town.engine
          .inbox()
          .keep(IntStream.range(0, 600).mapToObj(i -> Village.says(i, 7, "m" + i)).toList());
      crash(image);
    }

    try (var town = Town.awake(image.resolve("town.db"), Village.coach(Village::echo))) {
      town.keep(Village.says(599, 7, "m599"), Village.says(600, 7, "m600"));

      assertThat(town.heard())
          .isEqualTo(IntStream.rangeClosed(0, 600).mapToObj(i -> "heard.m" + i).toList());
      assertThat(town.person(7).turn()).isEqualTo(601);
    }
    try (var town = Town.awake(image.resolve("town.db"), Village.coach(Village::echo))) {
      town.settle();
      assertThat(town.heard()).isEmpty();
    }
  }

  @Test
  void of_what_was_being_sent_only_what_may_be_sent_twice_is_left_and_the_urgent_first()
      throws IOException {
    var image = folder.resolve("image");
    Stepper bothKinds = (person, event, _) -> Village.step(person, Village.word(event));
    Renderer named =
        new Renderer() {
          @Override
          public List<Call> render(Person before, Incoming incoming, Step step) {
            var word = Village.word(incoming.event());
            var kind = Call.Kind.valueOf(word.split(" ")[0]);
            return List.of(
                new Call(kind, "sendMessage", word, Optional.of(step.turn()), Optional.empty()));
          }

          @Override
          public List<Call> apologise(Person person) {
            return List.of();
          }
        };
    var coach = new Coach(bothKinds, Village::read, named, code -> code);
    try (var town = Town.awake(folder.resolve("town.db"), coach)) {
      var id = 0;
      for (var kind : Call.Kind.values()) {
        town.keep(
            Village.says(++id, 7, kind + " sent"),
            Village.says(++id, 7, kind + " sending"),
            Village.says(++id, 7, kind + " queued"));
      }
      var begun =
          town.queued.stream()
              .filter(row -> !row.call().body().endsWith("queued"))
              .map(Outbox.Row::id)
              .toList();
      town.engine.outbox().claim(begun);
      for (var row : town.queued) {
        if (row.call().body().endsWith("sent")) {
          town.engine.outbox().settle(List.of(new Outbox.Outcome.Sent(row.id(), Optional.of(1))));
        }
      }
      town.settle();
      crash(image);
    }

    try (var town = Town.asleep(image.resolve("town.db"), coach)) {
      var left = town.engine.outbox().left();

      assertThat(left)
          .extracting(row -> row.call().body() + " " + row.attempts())
          .containsExactly(
              "URGENT sending 1",
              "URGENT queued 0",
              "REPLY sending 1",
              "REPLY queued 0",
              "NUDGE queued 0",
              "EDIT sending 1",
              "EDIT queued 0");
      assertThat(
              town.column("SELECT kind || body FROM outbox WHERE status = 'uncertain' ORDER BY id"))
          .containsExactly("NUDGE");
      assertThat(left.get(2).call().carries()).contains(2);
    }
  }

  @Test
  void what_is_queued_after_the_start_is_not_among_what_was_left() {
    try (var town = Town.awake(folder.resolve("town.db"), Village.coach(Village::echo))) {
      town.keep(Village.says(1, 7, "hello"));

      assertThat(town.engine.outbox().left()).isEmpty();
    }
  }

  @Test
  void a_process_that_is_killed_has_taken_everything_it_kept_or_leaves_it_to_the_next()
      throws Exception {
    var database = folder.resolve("town.db");
    var process = OtherProcess.start(Doomed.class, database.toString());
    var kept = 0;
    try (var output = process.inputReader()) {
      while (kept < CROWD) {
        kept = Integer.parseInt(output.readLine());
      }
      process.destroyForcibly().waitFor();
    }

    try (var town = Town.awake(database, Village.coach(Village::echo))) {
      town.settle();

      var all = IntStream.range(0, town.person(7).turn()).mapToObj(i -> "heard.m" + i).toList();
      assertThat(all).hasSizeGreaterThanOrEqualTo(kept);
      assertThat(town.column("SELECT body FROM outbox ORDER BY id")).isEqualTo(all);
      assertThat(town.column("SELECT DISTINCT outcome FROM inbox")).containsExactly("done");
    }
  }

  /// Another process that keeps updates one by one, printing how many are durable, until it is
  /// killed.
  static final class Doomed {
    private Doomed() {}

    public static void main(String[] arguments) {
      var engine =
          Engine.open("jdbc:sqlite:" + arguments[0], Instant::now, Village.coach(Village::echo));
      engine.start();
      for (var i = 0; ; i++) {
        engine.inbox().keep(List.of(Village.says(i, 7, "m" + i)));
        System.out.println(i + 1);
      }
    }
  }

  /// What a disk holds at this moment, without the process having closed anything.
  private void crash(Path image) throws IOException {
    Files.createDirectory(image);
    for (var name : List.of("town.db", "town.db-wal")) {
      Files.copy(folder.resolve(name), image.resolve(name));
    }
  }
}
