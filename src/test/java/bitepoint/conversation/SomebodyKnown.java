package bitepoint.conversation;

import bitepoint.catalogue.Shipped;
import bitepoint.coach.Journey;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Meaning;
import bitepoint.understanding.Mentions;
import bitepoint.understanding.Reading;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Somebody who came through the welcome, and what happens to them a minute at a time.
final class SomebodyKnown {
  private static final Conversation CONVERSATION = new Conversation(Shipped.PROGRAMME);

  private Instant now = Instant.parse("2026-10-20T18:00:00Z");
  private Person person;
  private Person before;
  private Step latest = new Step(new Idle(), 0, List.of(), List.of());

  SomebodyKnown() {
    var stranger = Person.stranger(1, "Sam", "en");
    var profile =
        Profile.unknown()
            .consented(Welcome.CONSENT, now)
            .startedAt(4)
            .checkedInAt(LocalTime.of(8, 0))
            .safe(Safety.UNKNOWN.screenedOn(stranger.today(now)));
    person =
        stranger
            .after(new Change.ProfileIs(profile))
            .after(new Change.JourneyIs(Journey.begun(stranger.today(now))));
    before = person;
  }

  Person person() {
    return person;
  }

  LocalDate today() {
    return person.today(now);
  }

  State state() {
    return person.state();
  }

  /// All but that they were heard from.
  List<Change> changes() {
    return latest.changes().stream().filter(change -> !isContact(change)).toList();
  }

  /// The actions of the live keyboard.
  List<String> buttons() {
    return latest.replies().stream()
        .flatMap(reply -> reply.buttons().buttons())
        .map(button -> button.action() + button.argument().map(text -> "." + text).orElse(""))
        .toList();
  }

  /// The keys of what was said last.
  List<String> said() {
    return latest.replies().stream().flatMap(SomebodyKnown::key).toList();
  }

  /// Words that are read so, the likeliest meaning first.
  SomebodyKnown says(Mentions mentions, Meaning... meanings) {
    return happens(
        new Event.Said(
            new Reading(
                "some words",
                List.of(),
                List.of(meanings),
                mentions,
                Optional.empty(),
                Set.of(),
                List.of())));
  }

  SomebodyKnown says(Intent intent, double confidence) {
    return says(Mentions.NOTHING, new Meaning(intent, confidence));
  }

  /// The first live button of that action.
  SomebodyKnown taps(String action) {
    var button =
        latest.replies().stream()
            .flatMap(reply -> reply.buttons().buttons())
            .filter(one -> one.action().equals(action))
            .findFirst()
            .orElseThrow();
    return happens(new Event.Tapped(new Action(person.turn(), button.action(), button.argument())));
  }

  /// That is so already.
  SomebodyKnown has(Change change) {
    person = person.after(change);
    return this;
  }

  /// They are in the middle of that.
  SomebodyKnown isIn(State state) {
    person = person.after(new Step(state, person.turn(), List.of(), List.of()), now);
    return this;
  }

  SomebodyKnown happens(Event event) {
    now = now.plus(Duration.ofMinutes(1));
    before = person;
    latest = CONVERSATION.step(person, event, now);
    person = person.after(latest, now);
    return this;
  }

  private boolean isContact(Change change) {
    return change instanceof Change.ProfileIs(var is)
        && is.contact(before.profile().contact()).equals(before.profile());
  }

  private static Stream<String> key(Reply reply) {
    return switch (reply) {
      case Reply.Text(var words, _) -> Stream.of(words.key());
      case Reply.Hushed(var words, _) -> Stream.of(words.key());
      case Reply.Urgent(var words, _) -> Stream.of(words.key());
      case Reply.Pinned(var words, _) -> Stream.of(words.key());
      case Reply.Unpinned _ -> Stream.of();
      case Reply.EditOf(var words, _) -> Stream.of(words.key());
      case Reply.Picture(_, var words, _, _) -> Stream.of(words.key());
      case Reply.Tick(var words, _) -> Stream.of(words.key());
      case Reply.Toast(var words) -> Stream.of(words.key());
      case Reply.Document(_, var caption, _) -> Stream.of(caption.key());
      case Reply.Reaction _ -> Stream.of();
    };
  }
}
