package bitepoint.transcript;

import bitepoint.catalogue.Shipped;
import bitepoint.conversation.Action;
import bitepoint.conversation.Button;
import bitepoint.conversation.Conversation;
import bitepoint.conversation.Event;
import bitepoint.conversation.Keyboard;
import bitepoint.conversation.Person;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.Reply;
import bitepoint.conversation.Words;
import bitepoint.engine.Update;
import bitepoint.phrasing.Phrasebook;
import bitepoint.phrasing.Voice;
import bitepoint.telegram.Updates;
import bitepoint.understanding.Reader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The conversation alone: no database, no network, no clock but the transcript's.
final class PureStage implements Stage {
  private record Shown(String label, Action action, boolean onPicture) {}

  /// What was tapped, if anything.
  private enum Tapped {
    NOTHING,
    TEXT,
    PICTURE
  }

  private final Conversation conversation;
  private final List<Shown> buttons = new ArrayList<>();
  private final Phrasebook phrasebook;
  private final Reader reader;
  private final Updates updates;
  private final Opening opening;
  private Person person;
  private final ZoneId zone;
  private Instant now;
  private boolean deleted;

  PureStage(Opening opening, Phrasebook phrasebook, Reader reader) {
    this.conversation = new Conversation(Shipped.PROGRAMME);
    this.phrasebook = phrasebook;
    this.reader = reader;
    this.updates = new Updates(reader::read, phrasebook, "0", Optional::empty);
    this.opening = opening;
    this.zone = opening.zone();
    this.now = opening.start();
    this.person =
        opening.known().orElse(Person.stranger(Opening.ID, opening.name(), opening.language()));
  }

  @Override
  public List<String> says(String text) {
    return happens(new Event.Said(reader.read(text, person.language())));
  }

  @Override
  public List<String> taps(String label, boolean older) {
    var found = buttons.stream().filter(shown -> shown.label.equals(label)).toList();
    var at = found.size() - (older ? 2 : 1);
    if (at < 0) {
      throw new AssertionError("there is no button [" + label + "] to tap");
    }
    var shown = found.get(at);
    return happens(new Event.Tapped(shown.action), shown.onPicture ? Tapped.PICTURE : Tapped.TEXT);
  }

  @Override
  public List<String> sends(String what) {
    var update = new Update(1, OddMessage.update(what, opening).replace("%d", "1"));
    return updates.read(update).map(incoming -> happens(incoming.event())).orElse(List.of());
  }

  @Override
  public List<String> timePasses(Instant until) {
    var seen = new ArrayList<String>();
    for (var due = nextDue(); due != null && !due.getValue().isAfter(until); due = nextDue()) {
      now = due.getValue().isAfter(now) ? due.getValue() : now;
      var inPlace = due.getKey() == Reminder.Kind.COUNTDOWN ? Tapped.PICTURE : Tapped.NOTHING;
      seen.addAll(happens(new Event.CameDue(new Reminder(due.getKey(), due.getValue())), inPlace));
    }
    now = until;
    return seen;
  }

  @Override
  public List<String> isDown(Instant until) {
    now = until;
    return timePasses(until);
  }

  @Override
  public List<String> blocks(boolean blocked) {
    return happens(blocked ? new Event.Blocked() : new Event.Returned());
  }

  @Override
  public List<String> deletesAccount() {
    deleted = true;
    return List.of();
  }

  @Override
  public List<String> isCalled(String name) {
    person = person.named(name, person.language());
    return List.of();
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public String facts() {
    var here = now.atZone(zone);
    var today = person.diary().painOn(here.toLocalDate());
    return Script.facts(person.phase().name(), today, person.reminders().values(), here);
  }

  @Override
  public void close() {}

  private Map.@org.jspecify.annotations.Nullable Entry<Reminder.Kind, Instant> nextDue() {
    return person.reminders().entrySet().stream()
        .min(
            Map.Entry.<Reminder.Kind, Instant>comparingByValue()
                .thenComparing(due -> due.getKey().name()))
        .orElse(null);
  }

  private List<String> happens(Event event) {
    return happens(event, Tapped.NOTHING);
  }

  private List<String> happens(Event event, Tapped tapped) {
    var step = conversation.step(person, event, now);
    person = person.after(step, now);
    if (deleted && !step.replies().isEmpty()) {
      return happens(new Event.Blocked());
    }
    return step.replies().stream()
        .sorted(Comparator.comparingInt(PureStage::place))
        .flatMap(reply -> seen(reply, tapped).stream())
        .toList();
  }

  /// What is urgent overtakes all else, and what is taken down goes before what is said.
  private static int place(Reply reply) {
    return reply instanceof Reply.Urgent ? 0 : reply instanceof Reply.Unpinned ? 1 : 2;
  }

  private List<String> seen(Reply reply, Tapped tapped) {
    var bySaying = tapped == Tapped.NOTHING;
    return switch (reply) {
      case Reply.Text(var words, var keyboard) ->
          Script.shown('<', say(words), labels(keyboard, false));
      case Reply.Hushed(var words, var keyboard) ->
          Script.shown('‹', say(words), labels(keyboard, false));
      case Reply.Urgent(var words, var keyboard) ->
          Script.shown('<', say(words), labels(keyboard, false));
      case Reply.Pinned(var words, var keyboard) -> {
        var shown = new ArrayList<>(Script.shown('<', say(words), labels(keyboard, false)));
        if (!keyboard.isEmpty()) {
          shown.add("^ pinned");
        }
        yield shown;
      }
      case Reply.Unpinned _ -> List.of("^ unpinned");
      case Reply.EditOf(var words, var keyboard) ->
          Script.shown(tapped == Tapped.TEXT ? '~' : '<', say(words), labels(keyboard, false));
      case Reply.Picture picture ->
          seen(picture, picture.replaces() && tapped == Tapped.PICTURE ? '~' : '<');
      case Reply.Tick(var words, _) -> List.of(Script.tick(say(words)));
      case Reply.Toast(var words) -> Script.shown(bySaying ? '<' : '!', say(words), List.of());
      case Reply.Document(_, var caption, _) -> Script.shown('<', "📎 " + say(caption), List.of());
      case Reply.Reaction(var emoji) -> bySaying ? Script.shown('*', emoji, List.of()) : List.of();
    };
  }

  private List<String> seen(Reply.Picture picture, char mark) {
    var words = say(picture.caption());
    if (Script.isCaption(words)) {
      return Script.shown(mark, picture.drawing(), words, labels(picture.keyboard(), true));
    }
    var seen = new ArrayList<>(Script.shown(mark, picture.drawing(), "", List.of()));
    seen.addAll(Script.shown('<', words, labels(picture.keyboard(), false)));
    return seen;
  }

  private String say(Words words) {
    return phrasebook.say(Voice.of(person), words);
  }

  private List<List<String>> labels(Keyboard keyboard, boolean onPicture) {
    return keyboard.rows().stream()
        .map(row -> row.stream().map(button -> label(button, onPicture)).toList())
        .toList();
  }

  private String label(Button button, boolean onPicture) {
    var label = phrasebook.label(Voice.of(person), button.label());
    var action = new Action(person.turn(), button.action(), button.argument());
    buttons.add(new Shown(label, action, onPicture));
    return label;
  }
}
