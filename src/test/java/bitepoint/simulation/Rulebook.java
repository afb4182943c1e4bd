package bitepoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.coach.Phase;
import bitepoint.conversation.Action;
import bitepoint.conversation.Change;
import bitepoint.conversation.Event;
import bitepoint.conversation.Person;
import bitepoint.conversation.Step;
import bitepoint.conversation.Welcome;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What one person's steps through the phases must keep to, reckoned by hand from what they did and
/// not by the coach's own sums.
final class Rulebook {
  private static final Map<Phase, Integer> DAYS_IN_PHASE =
      Map.of(Phase.CALM, 7, Phase.STABILITY, 14, Phase.STRENGTH, 14);

  private final TreeMap<LocalDate, Integer> mornings = new TreeMap<>();
  private final Set<LocalDate> strengthDays = new HashSet<>();
  private LocalDate phaseSince = LocalDate.MIN;
  private LocalDate stepSince = LocalDate.MIN;
  private LocalDate calmSince = LocalDate.MIN;
  private Phase beforeTheFlare = Phase.CALM;

  void holds(Person before, Event event, Step step, Person after, LocalDate today) {
    for (var change : step.changes()) {
      switch (change) {
        case Change.NotedPain(var day, var pain) -> mornings.put(day, pain);
        case Change.NotedTraining(var done) when done.strengthMinutes() > 0 ->
            strengthDays.add(done.day());
        default -> {}
      }
    }
    if (before.profile().painAtStart().isEmpty()) {
      begins(today);
      return;
    }
    if (before.phase() != after.phase()) {
      if (beginsAnew(before)) {
        begins(today);
      } else {
        moves(before.phase(), after.phase(), event, today);
      }
    } else if (beginsAnew(before)) {
      begins(today);
    } else if (after.journey().standing().dose() != before.journey().standing().dose()) {
      var by = after.journey().standing().dose() - before.journey().standing().dose();
      assertThat(by).as("a dose moves one step").isIn(-1, 1);
      if (by > 0) {
        mayGoForward(event, today);
      }
      stepSince = today;
    }
    if (after.phase() == Phase.FLARE_UP && !beginsAnew(before)) {
      assertThat(after.journey().flare()).isPresent();
      assertThat(after.journey().standing().dose())
          .as("what was built is kept")
          .isEqualTo(before.journey().standing().dose());
    }
  }

  /// They asked to start over, and came to the welcome's question again.
  private static boolean beginsAnew(Person before) {
    return before.state() instanceof Welcome.AskedPain;
  }

  private void begins(LocalDate today) {
    beforeTheFlare = Phase.CALM;
    phaseSince = today;
    stepSince = today;
  }

  private void moves(Phase from, Phase to, Event event, LocalDate today) {
    if (to == Phase.FLARE_UP) {
      beforeTheFlare = from;
      return;
    }
    if (from == Phase.FLARE_UP) {
      assertThat(to).as("back to where they were").isEqualTo(beforeTheFlare);
      assertThat(tapped(event)).as("they said that they are ready").isEqualTo("yes");
      assertThat(mornings).containsKeys(today, today.minusDays(1));
      calmSince = today;
    } else if (to.compareTo(from) > 0) {
      assertThat(to.ordinal()).as("a phase up is one").isEqualTo(from.ordinal() + 1);
      mayGoForward(event, today);
      assertThat(phaseSince.plusDays(DAYS_IN_PHASE.get(from))).isBeforeOrEqualTo(today);
    } else {
      assertThat(to.ordinal())
          .as("a phase down is one, after %s", event)
          .isEqualTo(from.ordinal() - 1);
    }
    phaseSince = today;
    stepSince = today;
  }

  private void mayGoForward(Event event, LocalDate today) {
    assertThat(tapped(event)).as("they said yes to a step forward").isEqualTo("yes");
    var week = mornings.subMap(today.minusDays(6), true, today, true);
    assertThat(week.size()).as("mornings told in a week").isGreaterThanOrEqualTo(5);
    assertThat(week).containsKeys(today, today.minusDays(1));
    assertThat(today.minusDays(6).datesUntil(today.plusDays(1)).filter(strengthDays::contains))
        .as("days with strength in a week")
        .hasSizeGreaterThanOrEqualTo(3);
    if (stepSince.isAfter(LocalDate.MIN)) {
      assertThat(stepSince.plusDays(7)).as("a week at a dose").isBeforeOrEqualTo(today);
    }
    if (calmSince.isAfter(LocalDate.MIN)) {
      assertThat(calmSince.plusDays(7)).as("a week after a flare-up").isBeforeOrEqualTo(today);
    }
  }

  private static String tapped(Event event) {
    return event instanceof Event.Tapped(Action(_, var name, _)) ? name : "";
  }
}
