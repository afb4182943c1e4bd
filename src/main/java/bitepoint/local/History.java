package bitepoint.local;

import bitepoint.local.markup.FormattedText;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a chat holds: its messages, and whether the person lets the bot in. Each chat has a lock of
/// its own; consumers are called while it is held and must not block.
final class History {
  private static final int KEPT_ANSWERS = 1000;

  /// A change of a message that may be refused.
  interface Change {
    Message of(Message message) throws Refusal;
  }

  /// A chat at rest.
  record Remembered(
      List<Message> messages, int nextId, boolean blocked, Optional<Integer> pinned) {}

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Map<Integer, Message> messages = new LinkedHashMap<>();
  private final ArrayDeque<Chat.TapAnswer> answers = new ArrayDeque<>();
  private final List<Consumer<Happening>> watchers = new CopyOnWriteArrayList<>();
  private final InstantSource clock;
  private final int kept;
  private final Runnable whenChanged;
  private int nextId = 1;
  private boolean blocked;
  private Optional<Integer> pinned = Optional.empty();

  /// @param kept how many messages are kept; older ones are forgotten
  /// @param whenChanged called after each change
  History(InstantSource clock, int kept, Runnable whenChanged) {
    this.clock = clock;
    this.kept = kept;
    this.whenChanged = whenChanged;
  }

  /// A text by the person or the bot, given to `also` before anything else happens in the chat.
  Message write(boolean fromBot, FormattedText content, Consumer<Message> also) {
    return write(fromBot, content, Optional.empty(), Optional.empty(), false, also);
  }

  Message write(
      boolean fromBot,
      FormattedText content,
      Optional<Media> media,
      Optional<InlineKeyboard> keyboard,
      boolean silent,
      Consumer<Message> also) {
    return locked(() -> {
      var message =
          new Message(
              nextId++,
              fromBot,
              clock.instant(),
              content,
              media,
              keyboard,
              Optional.empty(),
              Optional.empty(),
              silent);
      messages.put(message.id(), message);
      forgetOldest();
      also.accept(message);
      tell("message", () -> PageView.message(message));
      return message;
    });
  }

  private void forgetOldest() {
    if (messages.size() > kept) {
      var oldest = messages.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
  }

  /// Puts another message into the place of that one.
  Message change(int id, String missing, Change change) throws Refusal {
    lock.lock();
    try {
      var before = require(id, missing);
      var after = change.of(before);
      messages.put(id, after);
      tell(
          after.showsTheSameAs(before) ? "reaction" : "edit",
          () -> after.showsTheSameAs(before) ? PageView.reaction(after) : PageView.message(after));
      happened();
      return after;
    } finally {
      lock.unlock();
    }
  }

  void delete(int id) throws Refusal {
    lock.lock();
    try {
      require(id, "message to delete not found");
      messages.remove(id);
      tell("delete", () -> Json.object().put("id", id));
      if (pinned.equals(Optional.of(id))) {
        pinned = Optional.empty();
        tell("pin", () -> PageView.pin(pinned));
      }
      happened();
    } finally {
      lock.unlock();
    }
  }

  /// @param id empty takes the pin away
  void pin(Optional<Integer> id, String missing) throws Refusal {
    lock.lock();
    try {
      if (id.isPresent()) {
        require(id.get(), missing);
      }
      pinned = id;
      tell("pin", () -> PageView.pin(id));
      happened();
    } finally {
      lock.unlock();
    }
  }

  void answered(Chat.TapAnswer answer) {
    locked(() -> {
      answers.add(answer);
      if (answers.size() > KEPT_ANSWERS) {
        answers.removeFirst();
      }
      tell("answered", () -> PageView.answered(answer));
      if (!answer.text().isEmpty()) {
        tell("toast", () -> PageView.toast(answer));
      }
      return answer;
    });
  }

  /// @return whether that was a change
  boolean block(boolean wanted) {
    return locked(() -> {
      var news = blocked != wanted;
      blocked = wanted;
      if (news) {
        tell("blocked", () -> Json.object().put("blocked", wanted));
      }
      return news;
    });
  }

  /// Tells whoever watches, and changes nothing.
  void tell(String event, Supplier<JsonNode> body) {
    if (!watchers.isEmpty()) {
      var happening = new Happening(event, body.get());
      watchers.forEach(watcher -> watcher.accept(happening));
    }
  }

  /// Reads the chat as it is now and tells that watcher everything that happens from now on.
  <T> T watch(Consumer<Happening> watcher, Function<History, T> read) {
    lock.lock();
    try {
      watchers.add(watcher);
      return read.apply(this);
    } finally {
      lock.unlock();
    }
  }

  void unwatch(Consumer<Happening> watcher) {
    watchers.remove(watcher);
  }

  boolean await(BooleanSupplier condition, Duration patience) {
    lock.lock();
    try {
      var left = patience.toNanos();
      while (!condition.getAsBoolean()) {
        if (left <= 0) {
          return false;
        }
        left = changed.awaitNanos(left);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  List<Message> messages() {
    return reading(() -> List.copyOf(messages.values()));
  }

  Optional<Message> message(int id) {
    return reading(() -> Optional.ofNullable(messages.get(id)));
  }

  List<Chat.TapAnswer> tapAnswers() {
    return reading(() -> new ArrayList<>(answers));
  }

  boolean isBlocked() {
    return reading(() -> blocked);
  }

  Optional<Integer> pinned() {
    return reading(() -> pinned);
  }

  /// Everything that outlasts a restart.
  Remembered remembered() {
    return reading(() -> new Remembered(List.copyOf(messages.values()), nextId, blocked, pinned));
  }

  /// Takes over what an earlier run remembered.
  void restore(Remembered remembered) {
    lock.lock();
    try {
      remembered.messages().forEach(message -> messages.put(message.id(), message));
      nextId = remembered.nextId();
      blocked = remembered.blocked();
      pinned = remembered.pinned();
    } finally {
      lock.unlock();
    }
  }

  private Message require(int id, String missing) throws Refusal {
    var message = messages.get(id);
    if (message == null) {
      throw Refusal.badRequest(missing);
    }
    return message;
  }

  private <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      var result = work.get();
      happened();
      return result;
    } finally {
      lock.unlock();
    }
  }

  private <T> T reading(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private void happened() {
    changed.signalAll();
    whenChanged.run();
  }
}
