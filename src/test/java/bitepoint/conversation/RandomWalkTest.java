package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Phase;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import bitepoint.understanding.PhraseReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a person does, there is a way on.
class RandomWalkTest {
  private static final MessagesFolder MESSAGES = Shipped.MESSAGES;
  private static final Phrasebook PHRASEBOOK = Shipped.PHRASEBOOK;
  private static final PhraseReader READER = new PhraseReader(MESSAGES, PHRASEBOOK);
  static final List<String> SAID =
      List.of(
          "/start",
          "/routine",
          "/tips",
          "/tweak",
          "/settings",
          "/activities",
          "/plan",
          "no time",
          "not today, it's boring",
          "it slipped my mind",
          "it worries me",
          "walk the <b>dog</b>",
          "/progress",
          "how am i doing",
          "carrying the shopping",
          "/help",
          "/undo",
          "/yesterday",
          "take that back",
          "yesterday was a 7",
          "/start lesson-3",
          "/start story-2",
          "/start glute-bridge",
          "/start practice",
          "/start nowhere",
          "/cancel",
          "/nonsense",
          "hi",
          "4",
          "about a six",
          "10",
          "11",
          "yes",
          "no",
          "half past eight",
          "25:99",
          "lisbon",
          "my back went",
          "reached for a glass and my back went, 8/10",
          "lifting",
          "sneezed and it went again",
          "i cant go on like this",
          "is numbness between the legs serious?",
          "no fever but my foot drags",
          "im pregnant",
          "my mum had cancer",
          "not today",
          "done",
          "thanks",
          "",
          "?!",
          "🙂",
          "bum is numb",
          "no fever",
          "i want to die",
          "is childs pose ok?",
          "pigeon",
          "is the scorpion stretch ok?",
          "rdl",
          "remind me at 7",
          "change the time",
          "remind me to take a break every 30 min",
          "later",
          "/lessons",
          "lesson 7",
          "12",
          "b",
          "tell me a story",
          "does stretching help",
          "not this week",
          "it's a 7",
          "it hurts",
          "that hurts, 5",
          "pain down my leg",
          "no pain down my leg",
          "tingling in my foot",
          "leg goes weak",
          "the bridge made me worse",
          "worse after the bridge",
          "6, worse after the heel slides",
          "that made it worse",
          "the knee hug made me worse",
          "worse after my walk",
          "no worse after the bridge",
          "did 20 min of stretching",
          "stretched for 10 minutes",
          "walked half an hour",
          "did my strength",
          "went for a walk",
          "did 15 minutes",
          "5 minutes",
          "20 min",
          "i like it",
          "too much",
          "/why",
          "/practice",
          "why is my back so tight",
          "my hamstrings are tight after sitting",
          "stiff every morning",
          "what is the bite point?",
          "still quiet",
          "that's it",
          "go on",
          "/privacy",
          "/export",
          "/delete",
          "what do you keep about me",
          "send me my data",
          "delete my data",
          "i withdraw my consent",
          "i agree again",
          "pause",
          "/pause",
          "pause for 3 days",
          "pause until friday",
          "until 3 january",
          "10pm to 8am",
          "quiet hours",
          "evening question",
          "start over",
          "my data",
          "a week",
          "/start",
          "how do i lie on the towel",
          "quick break from the desk",
          "an hour earlier",
          "enough for today maybe",
          "what about my hips",
          "x".repeat(4000),
          "a" + "\u0301".repeat(4095),
          "\u200f4\u200e",
          "\u200b\u200d",
          "👍",
          "<b>&",
          "{0}");

  private final Conversation conversation = new Conversation(Shipped.PROGRAMME);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void there_is_always_a_way_on(long seed) {
    var random = new Random(seed);
    var taps = new ArrayList<Action>();
    var now = Instant.parse("2026-10-20T18:00:00Z");
    var person = Person.stranger(1, "Sam <&>", "en");
    var welcomed = 0;
    var forgotten = 0;
    for (var i = 0; i < 8_000; i++) {
      now = now.plus(Duration.ofMinutes(random.nextInt(10) == 0 ? random.nextInt(3_000) : 1));
      var event = anything(person, taps, random, now);
      var step = conversation.step(person, event, now);
      var before = person;
      person = person.after(step, now);
      if (step.forgets()) {
        assertThat(person).isEqualTo(Person.stranger(1, "Sam <&>", "en"));
        forgotten++;
        taps.clear();
      }
      check(before, event, step, person);
      welcomed += person.profile().checkInAt().isPresent() ? 1 : 0;
      for (var reply : step.replies()) {
        remember(reply.buttons(), step.turn(), taps);
      }
    }
    assertThat(welcomed).as("the welcome was come through").isPositive();
    assertThat(forgotten).as("everything was deleted").isPositive();
  }

  private static Event anything(Person person, List<Action> taps, Random random, Instant now) {
    var due =
        person.reminders().entrySet().stream()
            .min(
                Map.Entry.<Reminder.Kind, Instant>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()));
    if (due.isPresent() && !due.get().getValue().isAfter(now)) {
      return new Event.CameDue(new Reminder(due.get().getKey(), due.get().getValue()));
    }
    var choice = random.nextInt(100);
    if (choice < 60 && !taps.isEmpty()) {
      var recent = Math.max(0, taps.size() - (random.nextInt(5) == 0 ? 60 : 6));
      return new Event.Tapped(taps.get(recent + random.nextInt(taps.size() - recent)));
    }
    var reading = READER.read(SAID.get(random.nextInt(SAID.size())), person.language());
    var kinds = Event.Sent.Kind.values();
    return choice < 94
        ? new Event.Said(reading)
        : choice < 95
            ? new Event.Sent(kinds[random.nextInt(kinds.length)])
            : choice < 96
                ? new Event.Forwarded(reading)
                : choice < 97
                    ? new Event.Corrected(reading)
                    : choice < 98 ? new Event.Blocked() : new Event.Returned();
  }

  private static void check(Person before, Event event, Step step, Person after) {
    if (!(event instanceof Event.CameDue
        || event instanceof Event.Blocked
        || event instanceof Event.Returned)) {
      assertThat(step.replies()).as("an answer to %s in %s", event, before.state()).isNotEmpty();
    }
    for (var reply : step.replies()) {
      assertThat(text(reply, before.language())).hasSizeBetween(1, 4096);
    }
    if (after.profile().isLocked()) {
      assertThat(after.state())
          .as("no exercise while locked")
          .isNotInstanceOfAny(Session.class, BitePointPractice.class, Tightness.class);
    }
    if (after.profile().isWithdrawn()) {
      assertThat(after.reminders()).as("no reminders without a yes").isEmpty();
    } else if (after.profile().checkInAt().isPresent() && after.profile().reachable()) {
      assertThat(after.reminders().containsKey(Reminder.Kind.CHECK_IN))
          .as("asked again unless they want quiet until they say so")
          .isNotEqualTo(after.profile().preferences().pause().map(Pause::isOpen).orElse(false));
    }
    if (after.profile().isLocked() && !before.profile().isLocked()) {
      assertThat(after.reminders()).as("asked even in a pause").containsKey(Reminder.Kind.SEEN);
    }
    var beginsAnew = before.state() instanceof Welcome.AskedPain;
    if (!beginsAnew && before.phase() != Phase.FLARE_UP && after.phase() != Phase.FLARE_UP) {
      assertThat(after.phase().ordinal() - before.phase().ordinal()).isBetween(-1, 1);
    }
    var shown = step.replies().stream().filter(reply -> !reply.buttons().isEmpty()).count();
    assertThat(shown).as("keyboards in one step").isLessThanOrEqualTo(1);
  }

  private static String text(Reply reply, String language) {
    return switch (reply) {
      case Reply.Text(var words, _) -> PHRASEBOOK.say(language, words);
      case Reply.Hushed(var words, _) -> PHRASEBOOK.say(language, words);
      case Reply.Urgent(var words, _) -> PHRASEBOOK.say(language, words);
      case Reply.Pinned(var words, _) -> PHRASEBOOK.say(language, words);
      case Reply.Unpinned _ -> "unpinned";
      case Reply.EditOf(var words, _) -> PHRASEBOOK.say(language, words);
      case Reply.Picture(_, var words, _, _) -> PHRASEBOOK.say(language, words);
      case Reply.Tick(var words, _) -> PHRASEBOOK.say(language, words);
      case Reply.Toast(var words) -> PHRASEBOOK.say(language, words);
      case Reply.Document(_, var caption, var otherwise) ->
          PHRASEBOOK.say(language, caption) + PHRASEBOOK.say(language, otherwise);
      case Reply.Reaction(var emoji) -> emoji;
    };
  }

  private static void remember(Keyboard keyboard, int turn, List<Action> taps) {
    keyboard
        .buttons()
        .forEach(button -> {
          assertThat(PHRASEBOOK.label("en", button.label())).hasSizeBetween(1, 28);
          var action = new Action(turn, button.action(), button.argument());
          var data = action.data();
          assertThat(data.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
          assertThat(Action.parse(data)).isEqualTo(action);
          assertThat(data).as("nothing of anybody's").matches("[0-9]+(\\.[A-Za-z0-9_:/+-]+)+");
          taps.add(action);
        });
  }
}
