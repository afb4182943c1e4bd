package bitepoint.local;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// The groups of this local Telegram, which are not remembered. Safe for use by many threads.
final class Groups {
  private static final long FIRST_ID = -1_001_000_000_001L;

  private final Map<Long, Group> byId = new ConcurrentHashMap<>();
  private final AtomicLong nextId = new AtomicLong(FIRST_ID);
  private final Switchboard switchboard;

  Groups(Switchboard switchboard) {
    this.switchboard = switchboard;
  }

  Map<String, Method> methods() {
    return Map.of("leaveChat", this::leave);
  }

  Group add(String title) {
    var group = new Group(nextId.getAndDecrement(), title, switchboard);
    byId.put(group.id(), group);
    return group;
  }

  /// The group that the call is about; empty where it is about a person's chat.
  Optional<Group> target(Parameters parameters) throws Refusal {
    var chatId = parameters.text("chat_id").orElse("").strip();
    if (!chatId.matches("-\\d{1,18}")) {
      return Optional.empty();
    }
    var group = Optional.ofNullable(byId.get(Long.parseLong(chatId)));
    if (group.isEmpty()) {
      throw Refusal.badRequest("chat not found");
    }
    return group;
  }

  private byte[] leave(Parameters parameters) throws Refusal {
    var group = target(parameters);
    if (group.isEmpty()) {
      throw Refusal.badRequest("chat member status can't be changed in private chats");
    }
    group.get().left();
    return Json.TRUE;
  }
}
