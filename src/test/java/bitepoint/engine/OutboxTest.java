package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.conversation.Person;
import bitepoint.conversation.Step;
import bitepoint.engine.Outbox.Outcome;
import bitepoint.ground.Ground;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Ground.class)
class OutboxTest {
  private @Parameter Ground ground;
  private @TempDir Path folder;

  @Test
  void rows_are_handed_over_in_the_order_in_which_they_were_made() {
    try (var town = town(Village.coach(Village::echo))) {
      town.engine
          .inbox()
          .keep(IntStream.range(0, 600).mapToObj(i -> Village.says(i, i % 5, "m" + i)).toList());
      town.settle();

      assertThat(town.heard())
          .isEqualTo(IntStream.range(0, 600).mapToObj(i -> "heard.m" + i).toList());
      assertThat(town.queued).extracting(Outbox.Row::id).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void a_row_goes_from_queued_to_sending_to_sent_and_forgets_its_words() {
    try (var town = town(Village.coach(Village::echo))) {
      town.keep(Village.says(1, 7, "hello"));
      var id = town.queued.getFirst().id();
      assertThat(rows(town)).containsExactly("queued 0 - heard.hello");

      town.engine.outbox().claim(List.of(id));
      assertThat(rows(town)).containsExactly("sending 1 - heard.hello");

      settle(town, new Outcome.Sent(id, Optional.of(55)));
      assertThat(rows(town)).containsExactly("sent 1 55 ");
    }
  }

  @Test
  void what_is_refused_or_uncertain_forgets_its_words_and_what_comes_later_keeps_them() {
    try (var town = town(Village.coach(Village::echo))) {
      town.keep(Village.says(1, 7, "one"), Village.says(2, 7, "two"), Village.says(3, 7, "three"));
      var ids = town.queued.stream().map(Outbox.Row::id).toList();
      town.engine.outbox().claim(ids);

      settle(
          town,
          new Outcome.Refused(ids.get(0), 403),
          new Outcome.Uncertain(ids.get(1)),
          new Outcome.Later(ids.get(2), Town.NOON.plusSeconds(30)));

      assertThat(rows(town))
          .containsExactly("refused 1 - ", "uncertain 1 - ", "queued 1 - heard.three");
      assertThat(town.column("SELECT code FROM outbox WHERE code IS NOT NULL"))
          .containsExactly("403");
    }
  }

  @Test
  void the_message_of_a_turn_is_known_as_soon_as_it_is_settled() {
    try (var town = town(Village.coach(Village::echo))) {
      for (var i = 1; i <= 200; i++) {
        town.keep(Village.says(i, 7, "m" + i));
        assertThat(town.engine.outbox().messageWith(7, i)).isEmpty();

        town.engine
            .outbox()
            .settle(List.of(new Outcome.Sent(town.queued.get(i - 1).id(), Optional.of(1000 + i))));

        assertThat(town.engine.outbox().messageWith(7, i)).contains(1000 + i);
      }
      assertThat(town.engine.outbox().messageWith(8, 1)).isEmpty();
    }
  }

  @Test
  void a_call_that_aims_at_a_message_is_made_only_where_there_is_one() {
    Renderer retiring =
        new Renderer() {
          @Override
          public List<Call> render(Person before, Incoming incoming, Step step) {
            var calls = new ArrayList<Call>();
            calls.add(aiming(before.turn()));
            calls.add(aiming(before.turn() + 100));
            calls.addAll(new Village.Plain().render(before, incoming, step));
            return calls;
          }

          @Override
          public List<Call> apologise(Person person) {
            return List.of();
          }

          private Call aiming(int turn) {
            return new Call(
                Call.Kind.EDIT,
                "editMessageReplyMarkup",
                "retire " + turn,
                Optional.empty(),
                Optional.of(turn));
          }
        };
    try (var town = town(new Coach(Village::echo, Village::read, retiring, code -> code))) {
      town.keep(Village.says(1, 7, "one"), Village.says(2, 7, "two"));
      town.keep(Village.says(3, 8, "other"), Village.says(4, 7, "three"));

      assertThat(town.heard())
          .containsExactly(
              "heard.one", "retire 1", "heard.two", "heard.other", "retire 2", "heard.three");

      town.engine.outbox().claim(List.of(town.queued.getLast().id()));
      settle(town, new Outcome.Refused(town.queued.getLast().id(), 400));
      town.keep(Village.says(5, 7, "four"));
      assertThat(town.heard()).endsWith("heard.three", "heard.four");
    }
  }

  private static void settle(Town town, Outcome... outcomes) {
    town.engine.outbox().settle(List.of(outcomes));
    town.engine.outbox().claim(List.of());
  }

  private static List<String> rows(Town town) {
    return town.column(
        """
        SELECT status || ' ' || attempts || ' ' || coalesce(CAST(message_id AS TEXT), '-') || ' ' || body
        FROM outbox ORDER BY id
        """);
  }

  private Town town(Coach coach) {
    return Town.awake(ground.url(folder.resolve("town.db")), coach);
  }
}
