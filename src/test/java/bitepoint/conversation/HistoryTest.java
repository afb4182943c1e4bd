package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.coach.Phase;
import bitepoint.conversation.History.Moved;
import bitepoint.conversation.History.Stay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static List<Stay> stays(Moved... moves) {
    return new History(
            Person.stranger(1, "Sam", "en"),
            new TreeMap<>(),
            List.of(),
            List.of(),
            new TreeSet<>(),
            List.of(moves),
            List.of(),
            List.of(),
            List.of())
        .stays();
  }

  @Test
  void a_phase_lasts_until_the_next_and_the_newest_one_still_does() {
    assertThat(
            stays(
                new Moved(DAY, Phase.CALM),
                new Moved(DAY.plusDays(5), Phase.FLARE_UP),
                new Moved(DAY.plusDays(9), Phase.CALM)))
        .containsExactly(
            new Stay(Phase.CALM, DAY, Optional.of(DAY.plusDays(5))),
            new Stay(Phase.FLARE_UP, DAY.plusDays(5), Optional.of(DAY.plusDays(9))),
            new Stay(Phase.CALM, DAY.plusDays(9), Optional.empty()));
  }

  @Test
  void of_two_moves_on_a_day_the_last_counts_and_one_that_was_undone_leaves_no_trace() {
    assertThat(
            stays(
                new Moved(DAY, Phase.CALM),
                new Moved(DAY.plusDays(5), Phase.FLARE_UP),
                new Moved(DAY.plusDays(5), Phase.CALM)))
        .containsExactly(new Stay(Phase.CALM, DAY, Optional.empty()));
  }
}
