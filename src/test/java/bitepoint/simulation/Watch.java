package bitepoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Exercise;
import bitepoint.coach.LeftOut;
import bitepoint.coach.Phase;
import bitepoint.conversation.Event;
import bitepoint.conversation.Person;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.Reply;
import bitepoint.conversation.Session;
import bitepoint.conversation.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks on while one person is coached, and throws where something must not be.
final class Watch {
  private boolean gone;
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final Set<String> LEFT_OUT =
      Shipped.CATALOGUE.leftOut().stream().map(LeftOut::id).collect(Collectors.toSet());
  private static final Set<String> HIP_STRETCHES =
      Shipped.CATALOGUE.exercises().stream()
          .filter(exercise -> exercise.kind() == Exercise.Kind.HIP_STRETCH)
          .map(Exercise::id)
          .collect(Collectors.toSet());

  private final Rulebook rulebook = new Rulebook();
  private final Figures figures;
  private final Map<LocalDate, Coached> days = new HashMap<>();

  Watch(Figures figures) {
    this.figures = figures;
  }

  void sees(Person before, Event event, Step step, Person after, LocalDate today) {
    figures.steps++;
    rulebook.holds(before, event, step, after, today);
    if (event instanceof Event.Said || event instanceof Event.Tapped) {
      if (step.replies().isEmpty()) {
        throw new AssertionError("no answer to " + event + " in " + before.state());
      }
    }
    for (var reply : step.replies()) {
      Coached.in(reply).ifPresent(routine -> coached(routine, after, today));
    }
    if (after.profile().isLocked() && after.state() instanceof Session) {
      throw new AssertionError("exercise while locked");
    }
    gone = gone ? event instanceof Event.CameDue : saysGoodbye(step);
    if (after.profile().checkInAt().isPresent()
        && !gone
        && !isPausedUntilTold(after)
        && !after.reminders().containsKey(Reminder.Kind.CHECK_IN)) {
      throw new AssertionError("nobody will ask again after " + event + " in " + before.state());
    }
    if (before.phase() != after.phase()) {
      figures.moved(after.phase());
    }
  }

  private static boolean isPausedUntilTold(Person person) {
    var pause = person.profile().preferences().pause();
    return pause.isPresent() && pause.get().until().isEmpty();
  }

  private static boolean saysGoodbye(Step step) {
    return step.replies().stream()
        .anyMatch(reply ->
            reply instanceof Reply.Text(var words, _) && words.key().startsWith("silence.goodbye"));
  }

  private void coached(Coached routine, Person person, LocalDate today) {
    figures.routines++;
    for (var exercise : routine.exercises()) {
      if (LEFT_OUT.contains(exercise)
          || (person.phase() == Phase.FLARE_UP && HIP_STRETCHES.contains(exercise))) {
        throw new AssertionError(exercise + " in a routine in " + person.phase());
      }
    }
    days.putIfAbsent(today, routine);
  }

  /// Week by week: strength at least as long as stretching in what was coached.
  void endsTheYear() {
    var weeks = new HashMap<Long, int[]>();
    days.forEach((day, routine) -> {
      var week = ChronoUnit.WEEKS.between(MONDAY, day);
      var sums = weeks.computeIfAbsent(week, _ -> new int[2]);
      sums[0] += routine.strength();
      sums[1] += routine.stretch();
    });
    weeks.forEach(
        (week, sums) -> assertThat(sums[0]).as("week %d", week).isGreaterThanOrEqualTo(sums[1]));
    figures.weeks += weeks.size();
  }
}
