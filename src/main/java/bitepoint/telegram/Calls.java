package bitepoint.telegram;

import bitepoint.conversation.Action;
import bitepoint.conversation.Event;
import bitepoint.conversation.Person;
import bitepoint.conversation.Reminder;
import bitepoint.conversation.Reply;
import bitepoint.conversation.Step;
import bitepoint.conversation.Words;
import bitepoint.engine.Call;
import bitepoint.engine.Call.Kind;
import bitepoint.engine.Incoming;
import bitepoint.engine.Origin;
import bitepoint.engine.Renderer;
import bitepoint.phrasing.Phrasebook;
import bitepoint.phrasing.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Turns steps into Bot API calls, so that every tap is answered, the chat keeps what was asked and
/// answered, and at most one keyboard is alive.
public final class Calls implements Renderer {
  private static final Words SORRY = Words.of("apology");
  private static final int MOST_IN_A_NOTICE = 200;

  private final Phrasebook phrasebook;

  public Calls(Phrasebook phrasebook) {
    this.phrasebook = phrasebook;
  }

  /// @throws IllegalArgumentException for a step that Telegram could not show, saying which words
  ///   or button
  @Override
  public List<Call> render(Person before, Incoming incoming, Step step) {
    return switch (incoming.origin()) {
      case Origin.Tap tap -> afterTap(before, incoming.event(), tap, step);
      case Origin.Message message -> {
        var calls = new ArrayList<Call>();
        for (var reply : step.replies()) {
          if (reply instanceof Reply.Reaction(var emoji)) {
            calls.add(
                edit(
                    "setMessageReaction",
                    Bodies.reaction(before.id(), message.messageId(), emoji)));
          }
        }
        yield unasked(before, Kind.REPLY, calls, step);
      }
      case Origin.Elsewhere _ ->
          switch (incoming.event()) {
            case Event.Blocked _ -> List.of();
            case Event.CameDue(var due) ->
                due.kind() == Reminder.Kind.COUNTDOWN
                    ? onTheClock(before, step)
                    : unasked(before, Kind.NUDGE, new ArrayList<>(), step);
            case Event.Said _,
                Event.Sent _,
                Event.Forwarded _,
                Event.Corrected _,
                Event.Tapped _,
                Event.Returned _ ->
                unasked(before, Kind.REPLY, new ArrayList<>(), step);
          };
    };
  }

  @Override
  public List<Call> apologise(Person person) {
    var html = phrasebook.say(Voice.of(person), SORRY);
    return List.of(
        plain(
            Kind.REPLY,
            "sendMessage",
            Bodies.text(person.id(), OptionalInt.empty(), html, Optional.empty())));
  }

  @Override
  public List<Call> passOver(Incoming incoming) {
    return incoming.origin() instanceof Origin.Tap(var callbackId, _, _, _, _, _)
        ? List.of(plain(Kind.FLEETING, "answerCallbackQuery", Bodies.answer(callbackId, "")))
        : List.of();
  }

  private List<Call> onTheClock(Person before, Step step) {
    var ticking = new Ticking(phrasebook);
    return ticking
        .render(before, step)
        .orElseGet(() -> {
          var calls = new ArrayList<Call>();
          ticking.last(before, step).ifPresent(calls::add);
          return unasked(before, Kind.REPLY, calls, step);
        });
  }

  /// Nothing was tapped: every reply with words is a message, and the keyboard that was alive goes.
  private List<Call> unasked(Person before, Kind kind, ArrayList<Call> calls, Step step) {
    calls.addAll(Pins.off(before.id(), step));
    var moved = step.turn() != before.turn();
    var all = Told.in(step, true);
    if (!moved && all.stream().anyMatch(told -> !told.keyboard().isEmpty())) {
      retire(before, calls);
    }
    for (var told : all) {
      calls.addAll(message(before, kind, told, OptionalInt.empty(), step));
    }
    if (moved) {
      retire(before, calls);
    }
    return List.copyOf(calls);
  }

  private List<Call> afterTap(Person before, Event event, Origin.Tap tap, Step step) {
    var action = event instanceof Event.Tapped(var what) ? what : Action.FOREIGN;
    var live = action.turn() == before.turn();
    var moved = step.turn() != before.turn();
    var told = Told.in(step, false);
    var editsFirst = !told.isEmpty() && takesItsPlace(told.getFirst(), tap);
    var calls = new ArrayList<Call>();
    calls.add(answer(before, tap, step));
    calls.addAll(Pins.off(before.id(), step));
    if (live && moved && !editsFirst) {
      calls.add(settled(before, tap));
    }
    if (!live) {
      if (!editsFirst && (moved || !mayBeASecondTap(action, before))) {
        calls.add(
            edit(
                "editMessageReplyMarkup",
                Bodies.withoutKeyboard(before.id(), OptionalInt.of(tap.messageId()))));
      }
      if (moved) {
        retire(before, calls);
      }
    }
    for (var one : told) {
      var target = takesItsPlace(one, tap) ? OptionalInt.of(tap.messageId()) : OptionalInt.empty();
      calls.addAll(message(before, Kind.REPLY, one, target, step));
    }
    return List.copyOf(calls);
  }

  /// A text takes the place of a text, and a picture of a picture.
  private static boolean takesItsPlace(Told told, Origin.Tap tap) {
    return told.way() == Told.Way.IN_PLACE
        && switch (told.over()) {
          case Told.Over.Nothing _ -> tap.shows() == Origin.Shows.TEXT;
          case Told.Over.Picture _ -> tap.shows() == Origin.Shows.PICTURE;
          case Told.Over.Document _ -> false;
        };
  }

  /// A second tap before the first one's answer was seen may be on the message that has become the
  /// live one.
  private static boolean mayBeASecondTap(Action action, Person before) {
    return action.turn() == before.turn() - 1;
  }

  private List<Call> message(Person person, Kind kind, Told told, OptionalInt target, Step step) {
    var voice = Voice.after(person, step);
    var html = phrasebook.say(voice, told.words());
    if (html.isBlank()) {
      throw new IllegalArgumentException("the message '" + told.words().key() + "' is empty");
    }
    var markup = Bodies.markup(told.keyboard(), step.turn(), voice, phrasebook);
    var own = told.way() == Told.Way.AHEAD ? Kind.URGENT : kind;
    var hushed = told.way() == Told.Way.HUSHED;
    var post = new Post(person.id(), own, target, html, markup, step.turn(), hushed);
    return switch (told.over()) {
      case Told.Over.Nothing _ when told.way() == Told.Way.PINNED && markup.isPresent() ->
          Stream.concat(post.asText().stream(), Stream.of(Pins.on(person.id(), step.turn())))
              .toList();
      case Told.Over.Nothing _ -> post.asText();
      case Told.Over.Picture(var drawing) -> post.under(drawing);
      case Told.Over.Document(var which, var otherwise) ->
          List.of(new Paper(person.id(), which, html, phrasebook.say(voice, otherwise)).call(kind));
    };
  }

  private Call answer(Person person, Origin.Tap tap, Step step) {
    var notices = new ArrayList<String>();
    for (var reply : step.replies()) {
      if (reply instanceof Reply.Toast(var words)) {
        notices.add(Plain.text(phrasebook.say(Voice.after(person, step), words)));
      }
    }
    var notice = Plain.cut(String.join("\n", notices), MOST_IN_A_NOTICE);
    return plain(Kind.FLEETING, "answerCallbackQuery", Bodies.answer(tap.callbackId(), notice));
  }

  /// The tapped message as it stands, with what was chosen in place of its buttons.
  private static Call settled(Person person, Origin.Tap tap) {
    var message = tap.messageId();
    var text = tap.text() + "\n✓ " + tap.label();
    var room =
        switch (tap.shows()) {
          case TEXT -> Post.MOST_IN_A_TEXT;
          case PICTURE -> Post.MOST_UNDER_A_PICTURE;
          case UNKNOWN -> 0;
        };
    if (tap.text().isEmpty() || tap.label().isEmpty() || text.length() > room) {
      return edit(
          "editMessageReplyMarkup", Bodies.withoutKeyboard(person.id(), OptionalInt.of(message)));
    }
    return tap.shows() == Origin.Shows.PICTURE
        ? edit("editMessageCaption", Bodies.recaptioned(person.id(), message, text, tap.entities()))
        : edit("editMessageText", Bodies.retold(person.id(), message, text, tap.entities()));
  }

  private static void retire(Person before, List<Call> calls) {
    if (before.turn() > 0) {
      var body = Bodies.withoutKeyboard(before.id(), OptionalInt.empty());
      calls.add(
          new Call(
              Kind.EDIT,
              "editMessageReplyMarkup",
              body,
              Optional.empty(),
              Optional.of(before.turn())));
    }
  }

  private static Call edit(String method, String body) {
    return plain(Kind.EDIT, method, body);
  }

  private static Call plain(Kind kind, String method, String body) {
    return new Call(kind, method, body, Optional.empty(), Optional.empty());
  }
}
