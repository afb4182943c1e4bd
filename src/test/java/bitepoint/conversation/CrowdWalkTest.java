package bitepoint.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.engine.Call;
import bitepoint.engine.Incoming;
import bitepoint.engine.Origin;
import bitepoint.telegram.Calls;
import bitepoint.understanding.PhraseReader;
import bitepoint.understanding.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A thousand people do anything at all: nobody exercises through a warning sign, and nobody is
/// told what was meant for another.
class CrowdWalkTest {
  private static final int PEOPLE = 1_000;
  private static final int EVENTS = Integer.getInteger("events", 200_000);

  /// Rendering takes ten times as long as a step.
  private static final int EVERY_SO_MANY = 10;

  private static final int MOST_TAPS = 40;
  private static final Pattern CHAT = Pattern.compile("\"chat_id\":(\\d+)");

  /// Topics that may be talked of while exercise is locked; a new one must be judged.
  private static final Set<String> MAY_BE_SAID_LOCKED =
      Set.of(
          "warning",
          "red-flag",
          "help",
          "crisis",
          "settings",
          "equipment",
          "when",
          "zone",
          "welcome",
          "button",
          "menu",
          "lines",
          "not-understood",
          "outdated",
          "cancel",
          "start",
          "greeting",
          "pain",
          "odd",
          "asked",
          "worse",
          "privacy",
          "delete",
          "export",
          "report",
          "pause");

  /// What may be quoted then.
  private static final String QUOTED_LOCKED =
      Stream.of("lesson.4.text", "lesson.9.text", "lesson.12.reply.c")
          .map(key -> Shipped.PHRASEBOOK.label("en", Words.of(key)))
          .map(text -> text.replaceFirst("(?s).*Bending to tie a shoe is fine[.]", ""))
          .collect(Collectors.joining());

  private static final class Somebody {
    private Person person;
    private final List<Action> taps = new ArrayList<>();

    Somebody(Person person) {
      this.person = person;
    }
  }

  private final Random random = new Random(20_261_124);
  private final Conversation conversation = new Conversation(Shipped.PROGRAMME);
  private final Calls calls = new Calls(Shipped.PHRASEBOOK);
  private final PhraseReader reader = new PhraseReader(Shipped.MESSAGES, Shipped.PHRASEBOOK);
  private final List<Reading> said =
      Stream.concat(RandomWalkTest.SAID.stream(), signs())
          .map(text -> reader.read(text, "en"))
          .toList();

  private Instant now = Instant.parse("2026-10-20T18:00:00Z");
  private long stepsWhileLocked;
  private long locks;
  private long unlocks;

  @Test
  void nobody_exercises_through_a_warning_sign_and_nobody_reads_anothers_words() {
    var people =
        Stream.iterate(1L, id -> id + 1)
            .limit(PEOPLE)
            .map(id -> new Somebody(Person.stranger(9_000_000_000L + id, "Sam", "en")))
            .toList();
    for (var i = 0; i < EVENTS; i++) {
      now = now.plus(Duration.ofMillis(random.nextInt(20_000)));
      happens(people.get(random.nextInt(PEOPLE)));
    }
    System.out.printf(
        "%,d events over %,d people: exercise was locked %,d times and unlocked %,d times, with %,d"
            + " steps in between%n",
        EVENTS, PEOPLE, locks, unlocks, stepsWhileLocked);
    assertThat(locks).isGreaterThan(PEOPLE / 10);
    assertThat(unlocks).isGreaterThan(PEOPLE / 20);
  }

  /// Every twentieth of the texts that tell of a warning sign, or only look like it.
  private static Stream<String> signs() {
    return Stream.of("warnings.txt", "look-alikes.txt")
        .flatMap(file -> {
          var lines = lines(Path.of("src/test/resources/signs", file));
          return IntStream.range(0, lines.size() / 20).mapToObj(at -> lines.get(20 * at));
        })
        .map(line -> line.substring(line.indexOf('\t') + 1));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void happens(Somebody somebody) {
    var before = somebody.person;
    var event = anything(somebody);
    var step = conversation.step(before, event, now);
    var after = before.after(step, now);
    check(before, after, step);
    if (random.nextInt(EVERY_SO_MANY) == 0) {
      goesTo(before.id(), render(before, event, step));
    }
    somebody.person = after;
    for (var reply : step.replies()) {
      reply
          .buttons()
          .buttons()
          .forEach(button ->
              somebody.taps.add(new Action(step.turn(), button.action(), button.argument())));
    }
    if (somebody.taps.size() > MOST_TAPS) {
      somebody.taps.subList(0, somebody.taps.size() - MOST_TAPS).clear();
    }
  }

  private static void goesTo(long chatId, List<Call> calls) {
    for (var call : calls) {
      CHAT.matcher(call.body())
          .results()
          .forEach(chat -> assertThat(Long.parseLong(chat.group(1))).isEqualTo(chatId));
    }
  }

  private void check(Person before, Person after, Step step) {
    var locked = after.profile().isLocked();
    locks += locked && !before.profile().isLocked() ? 1 : 0;
    unlocks += !locked && before.profile().isLocked() ? 1 : 0;
    if (!locked) {
      return;
    }
    stepsWhileLocked++;
    assertThat(after.state())
        .isNotInstanceOfAny(
            Session.class, BitePointPractice.class, Tightness.class, TweakReport.class);
    for (var reply : step.replies()) {
      assertThat(reply).as("nothing to do is shown").isNotInstanceOf(Reply.Picture.class);
      words(reply)
          .forEach(words -> {
            assertThat(MAY_BE_SAID_LOCKED)
                .as("said to somebody who is locked, in %s: %s", before.state(), words.key())
                .contains(words.key().split("[.]", 2)[0]);
            assertThat(QUOTED_LOCKED)
                .contains(words.arguments().getOrDefault("passage", "").toString());
          });
    }
  }

  private static Stream<Words> words(Reply reply) {
    return switch (reply) {
      case Reply.Text(var words, _) -> all(words);
      case Reply.Hushed(var words, _) -> all(words);
      case Reply.Urgent(var words, _) -> all(words);
      case Reply.Pinned(var words, _) -> all(words);
      case Reply.Unpinned _ -> Stream.of();
      case Reply.EditOf(var words, _) -> all(words);
      case Reply.Picture(_, var words, _, _) -> all(words);
      case Reply.Tick(var words, _) -> all(words);
      case Reply.Toast(var words) -> all(words);
      case Reply.Document(_, var caption, var otherwise) ->
          Stream.concat(all(caption), all(otherwise));
      case Reply.Reaction _ -> Stream.of();
    };
  }

  /// Of a quotation the words themselves are judged, not the name of its source.
  private static Stream<Words> all(Words words) {
    if (words.key().equals("asked.quote")) {
      return Stream.of(words);
    }
    return Stream.concat(
        Stream.of(words), words.arguments().values().stream().flatMap(CrowdWalkTest::nested));
  }

  private static Stream<Words> nested(Object argument) {
    return switch (argument) {
      case Words words -> all(words);
      case List<?> list -> list.stream().flatMap(CrowdWalkTest::nested);
      default -> Stream.of();
    };
  }

  private List<Call> render(Person before, Event event, Step step) {
    var origin =
        switch (event) {
          case Event.Said _, Event.Sent _, Event.Forwarded _, Event.Corrected _ ->
              new Origin.Message(random.nextInt(1_000));
          case Event.Tapped _ ->
              new Origin.Tap("1", random.nextInt(1_000), shows(), "text", "[]", "label");
          case Event.CameDue _, Event.Blocked _, Event.Returned _ -> new Origin.Elsewhere();
        };
    return calls.render(before, new Incoming(before.id(), "Sam", "en", event, origin), step);
  }

  private Origin.Shows shows() {
    return Origin.Shows.values()[random.nextInt(Origin.Shows.values().length)];
  }

  private Event anything(Somebody somebody) {
    var due =
        somebody.person.reminders().entrySet().stream()
            .filter(agreed -> !agreed.getValue().isAfter(now))
            .min(Map.Entry.comparingByValue());
    if (due.isPresent()) {
      return new Event.CameDue(new Reminder(due.get().getKey(), due.get().getValue()));
    }
    var choice = random.nextInt(100);
    if (choice < 70 && !somebody.taps.isEmpty()) {
      var size = somebody.taps.size();
      var from = Math.max(0, size - (random.nextInt(5) == 0 ? MOST_TAPS : 4));
      return new Event.Tapped(somebody.taps.get(from + random.nextInt(size - from)));
    }
    var reading = said.get(random.nextInt(said.size()));
    return choice < 94
        ? new Event.Said(reading)
        : switch (choice) {
          case 94 -> new Event.Forwarded(reading);
          case 95 -> new Event.Corrected(reading);
          case 96 -> new Event.Sent(Event.Sent.Kind.PICTURE);
          case 97 ->
              new Event.Tapped(new Action(somebody.person.turn(), "start", Optional.empty()));
          case 98 -> new Event.Blocked();
          default -> new Event.Returned();
        };
  }
}
