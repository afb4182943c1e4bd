package bitepoint.local;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Everybody on this local Telegram. Safe for use by many threads.
final class Chats {
  private static final long FIRST_ID = 1_000_000_001L;

  private final Map<Long, Chat> byId = new ConcurrentHashMap<>();
  private final AtomicLong nextId = new AtomicLong(FIRST_ID);
  private final Switchboard switchboard;
  private final int keptMessages;
  private final Runnable whenChanged;

  Chats(Switchboard switchboard, int keptMessages, Runnable whenChanged) {
    this.switchboard = switchboard;
    this.keptMessages = keptMessages;
    this.whenChanged = whenChanged;
  }

  Chat add(String name, String languageCode) {
    var id = nextId.getAndIncrement();
    return byId.containsKey(id) ? add(name, languageCode) : add(id, name, languageCode);
  }

  Chat add(long id, String name, String languageCode) {
    var person = Account.person(id, name, languageCode);
    var history = new History(switchboard.clock(), keptMessages, whenChanged);
    var chat = new Chat(person, history, switchboard);
    if (byId.putIfAbsent(id, chat) != null) {
      throw new IllegalArgumentException("There is somebody with the id " + id + " already");
    }
    whenChanged.run();
    return chat;
  }

  Optional<Chat> find(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The chat that the call is about, open to the bot.
  Chat target(Parameters parameters) throws Refusal {
    var chatId = parameters.text("chat_id").orElse("").strip();
    if (chatId.isEmpty()) {
      throw Refusal.badRequest("chat_id is empty");
    }
    var chat = chatId.matches("\\d{1,18}") ? find(Long.parseLong(chatId)) : Optional.<Chat>empty();
    if (chat.isEmpty()) {
      throw Refusal.badRequest("chat not found");
    }
    if (chat.get().isDeleted()) {
      throw Refusal.forbidden("user is deactivated");
    }
    if (chat.get().isBlocked()) {
      throw Refusal.forbidden("bot was blocked by the user");
    }
    return chat.get();
  }

  void clear() {
    byId.clear();
  }

  List<Chat> all() {
    return byId.values().stream().sorted(Comparator.comparingLong(Chat::id)).toList();
  }
}
