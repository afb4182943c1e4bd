package bitepoint.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.conversation.Action;
import bitepoint.conversation.Conversation;
import bitepoint.conversation.Event;
import bitepoint.conversation.Idle;
import bitepoint.conversation.Keyboard;
import bitepoint.conversation.Person;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.Welcome;
import bitepoint.understanding.PhraseReader;
import bitepoint.understanding.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A year of one person with the coach.
final class Life {
  private static final Duration AWAY = Duration.ofDays(25);
  private static final Conversation CONVERSATION = new Conversation(Shipped.PROGRAMME);
  private static final PhraseReader READER = new PhraseReader(Shipped.MESSAGES, Shipped.PHRASEBOOK);
  private static final Reading START = READER.read("/start", "en");
  private static final Reading CANCEL = READER.read("/cancel", "en");
  private static final Reading TWEAK = READER.read("my back went", "en");
  private static final List<Reading> SAID =
      List.of(
              "/phase",
              "/routine",
              "is childs pose ok",
              "/lessons",
              "/progress",
              "why is it tight",
              "/practice",
              "/activities",
              "/settings",
              "does stretching help",
              "hi",
              "asdf")
          .stream()
          .map(text -> READER.read(text, "en"))
          .toList();
  private static final Comparator<Map.Entry<Reminder.Kind, Instant>> FIRST_DUE =
      Map.Entry.<Reminder.Kind, Instant>comparingByValue()
          .thenComparing(Map.Entry.comparingByKey());
  private static final int TAPS_IN_A_ROW = 40;

  private final Random random;
  private final Temper temper;
  private final Body body;
  private final Fingers fingers;
  private final Watch watch;
  private final Figures figures;
  private Person person;
  private Instant now;
  private Keyboard keyboard = Keyboard.NONE;

  Life(long seed, Temper temper, Instant begins, Figures figures) {
    this.random = new Random(seed);
    this.temper = temper;
    this.body = new Body(random, temper.tweaks);
    this.fingers = new Fingers(random, temper);
    this.watch = new Watch(figures);
    this.figures = figures;
    this.person = Person.stranger(seed, "Sam", "en");
    this.now = begins;
  }

  void passes(Duration time) {
    var end = now.plus(time);
    happens(new Event.Said(START));
    while (person.state() instanceof Welcome) {
      taps();
    }
    var day = now;
    while (now.isBefore(end)) {
      var due = person.reminders().entrySet().stream().min(FIRST_DUE);
      if (due.isEmpty()) {
        comesBack();
        continue;
      }
      if (due.get().getValue().isAfter(now)) {
        now = due.get().getValue();
      }
      happens(new Event.CameDue(new Reminder(due.get().getKey(), due.get().getValue())));
      var went = false;
      while (day.plus(Duration.ofDays(1)).isBefore(now)) {
        day = day.plus(Duration.ofDays(1));
        went |= body.wakes();
      }
      answers(went);
    }
    watch.endsTheYear();
    figures.ended(temper, person.phase());
  }

  /// Weeks after a goodbye.
  private void comesBack() {
    now = now.plus(AWAY);
    happens(new Event.Said(START));
  }

  private void answers(boolean went) {
    if (random.nextInt(100) >= temper.answers) {
      return;
    }
    now = now.plusSeconds(60);
    if (went) {
      happens(new Event.Said(TWEAK));
    } else if (random.nextInt(30) == 0) {
      happens(new Event.Said(SAID.get(random.nextInt(SAID.size()))));
    }
    taps();
    if (random.nextInt(200) == 0) {
      findsTheWayToIdle();
    }
  }

  private void taps() {
    for (var i = 0; i < TAPS_IN_A_ROW && !keyboard.isEmpty(); i++) {
      var chosen = fingers.choose(keyboard, body.pain());
      if (chosen.isEmpty() || (person.state() instanceof Idle && i > 0)) {
        return;
      }
      now = now.plusSeconds(20);
      var button = chosen.get();
      happens(new Event.Tapped(new Action(person.turn(), button.action(), button.argument())));
    }
  }

  /// Whatever is open, one word leads out of it, and from there everything is offered.
  private void findsTheWayToIdle() {
    var step = CONVERSATION.step(person, new Event.Said(CANCEL), now);
    assertThat(step.state()).isEqualTo(new Idle());
    assertThat(step.replies().getLast().buttons().isEmpty()).isFalse();
    figures.wayOns++;
  }

  private void happens(Event event) {
    var before = person;
    var step = CONVERSATION.step(person, event, now);
    person = person.after(step, now);
    for (var reply : step.replies()) {
      if (!reply.buttons().isEmpty()) {
        keyboard = reply.buttons();
      }
    }
    if (step.turn() != before.turn()
        && step.replies().stream().allMatch(reply -> reply.buttons().isEmpty())) {
      keyboard = Keyboard.NONE;
    }
    watch.sees(before, event, step, person, person.today(now));
  }
}
