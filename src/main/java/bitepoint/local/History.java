package bitepoint.local;

import bitepoint.local.markup.FormattedText;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What a chat holds: its messages, and whether the person lets the bot in. Safe for use by many
/// threads; what is handed in to be called is called while the chat stands still, and must not
/// block.
final class History {
  private static final int KEPT_ANSWERS = 1000;

  /// A change of a message that may be refused.
  interface Change {
    Message of(Message message) throws Refusal;
  }

  /// A chat at rest.
  record Remembered(
      List<Message> messages, int nextId, boolean blocked, Optional<Integer> pinned) {}

  private final Map<Integer, Message> messages = new LinkedHashMap<>();
  private final ArrayDeque<Chat.TapAnswer> answers = new ArrayDeque<>();
  private final Watchers watchers = new Watchers();
  private final InstantSource clock;
  private final int kept;
  private final Runnable whenChanged;
  private int nextId = 1;
  private boolean blocked;
  private boolean left;
  private Optional<Integer> pinned = Optional.empty();

  /// @param kept how many messages are kept; older ones are forgotten
  /// @param whenChanged called after each change
  History(InstantSource clock, int kept, Runnable whenChanged) {
    this.clock = clock;
    this.kept = kept;
    this.whenChanged = whenChanged;
  }

  /// A text by the person, given to `also` before anything else happens in the chat.
  Message said(FormattedText content, Consumer<Message> also) {
    return said(content, UnaryOperator.identity(), also);
  }

  /// An inline result that the person chose, given to `also` as above.
  Message chose(FormattedText content, Consumer<Message> also) {
    return said(content, Message::chosenInline, also);
  }

  private synchronized Message said(
      FormattedText content, UnaryOperator<Message> as, Consumer<Message> also) {
    var message =
        as.apply(
            Message.fresh(
                nextId,
                false,
                clock.instant(),
                content,
                Optional.empty(),
                Optional.empty(),
                false));
    add(message);
    also.accept(message);
    return message;
  }

  /// A message by the bot.
  synchronized Message sent(
      FormattedText content,
      Optional<Media> media,
      Optional<InlineKeyboard> keyboard,
      boolean silent) {
    var message = Message.fresh(nextId, true, clock.instant(), content, media, keyboard, silent);
    add(message);
    return message;
  }

  private void add(Message message) {
    nextId++;
    messages.put(message.id(), message);
    if (messages.size() > kept) {
      messages.remove(messages.keySet().iterator().next());
    }
    happened("message", () -> PageView.message(message));
  }

  /// Puts another message into the place of that one.
  ///
  /// @param missing what Telegram says where there is none
  synchronized Message change(int id, String missing, Change change) throws Refusal {
    var before = require(id, missing);
    var after = change.of(before);
    messages.put(id, after);
    if (after.showsTheSameAs(before)) {
      happened("reaction", () -> PageView.reaction(after));
    } else {
      happened("edit", () -> PageView.message(after));
    }
    return after;
  }

  synchronized void delete(int id) throws Refusal {
    require(id, "message to delete not found");
    messages.remove(id);
    happened("delete", () -> Json.object().put("id", id));
    if (pinned.equals(Optional.of(id))) {
      pinned = Optional.empty();
      happened("pin", () -> PageView.pin(pinned));
    }
  }

  synchronized void pin(int id) throws Refusal {
    require(id, "message to pin not found");
    pinned = Optional.of(id);
    happened("pin", () -> PageView.pin(pinned));
  }

  /// Takes the pin away, if it is on that message; from whichever has it where none is named.
  synchronized void unpin(Optional<Integer> id) throws Refusal {
    if (pinned.isEmpty() || id.isPresent() && !id.equals(pinned)) {
      throw Refusal.badRequest("message to unpin not found");
    }
    pinned = Optional.empty();
    happened("pin", () -> PageView.pin(pinned));
  }

  synchronized void answered(Chat.TapAnswer answer) {
    answers.add(answer);
    if (answers.size() > KEPT_ANSWERS) {
      answers.removeFirst();
    }
    happened("answered", () -> PageView.answered(answer));
    if (!answer.text().isEmpty()) {
      happened("toast", () -> PageView.toast(answer));
    }
  }

  /// @return whether that was a change
  synchronized boolean block(boolean wanted) {
    var news = blocked != wanted;
    if (news) {
      blocked = wanted;
      happened("blocked", () -> Json.object().put("blocked", wanted));
    }
    return news;
  }

  /// Whose chat it is, is there no more.
  synchronized void leave() {
    left = true;
    notifyAll();
  }

  synchronized boolean isLeft() {
    return left;
  }

  /// Tells whoever watches, and changes nothing.
  void tell(String event, Supplier<JsonNode> body) {
    watchers.tell(event, body);
  }

  /// Reads the chat as it is now and tells that watcher everything that happens from now on.
  synchronized <T> T watch(Consumer<Happening> watcher, Function<Remembered, T> read) {
    watchers.add(watcher);
    return read.apply(remembered());
  }

  void unwatch(Consumer<Happening> watcher) {
    watchers.remove(watcher);
  }

  /// Waits until that is so; looks again after each change.
  synchronized boolean await(BooleanSupplier condition, Duration patience) {
    return Patience.await(this, condition, patience);
  }

  synchronized List<Message> messages() {
    return List.copyOf(messages.values());
  }

  synchronized Optional<Message> message(int id) {
    return Optional.ofNullable(messages.get(id));
  }

  synchronized List<Chat.TapAnswer> tapAnswers() {
    return List.copyOf(answers);
  }

  synchronized boolean isBlocked() {
    return blocked;
  }

  synchronized Optional<Integer> pinned() {
    return pinned;
  }

  /// Everything that outlasts a restart.
  synchronized Remembered remembered() {
    return new Remembered(messages(), nextId, blocked, pinned);
  }

  /// Takes over what an earlier run remembered.
  synchronized void restore(Remembered remembered) {
    remembered.messages().forEach(message -> messages.put(message.id(), message));
    nextId = remembered.nextId();
    blocked = remembered.blocked();
    pinned = remembered.pinned();
  }

  private Message require(int id, String missing) throws Refusal {
    var message = messages.get(id);
    if (message == null) {
      throw Refusal.badRequest(missing);
    }
    return message;
  }

  private void happened(String event, Supplier<JsonNode> body) {
    watchers.tell(event, body);
    notifyAll();
    whenChanged.run();
  }
}
