package bitepoint.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/// A group that the bot may be added to. Safe for use by many threads.
public final class Group {
  private final long id;
  private final String title;
  private final Switchboard switchboard;
  private final List<String> fromBot = new ArrayList<>();
  private int nextMessage = 1;
  private boolean member;

  Group(long id, String title, Switchboard switchboard) {
    this.id = id;
    this.title = title;
    this.switchboard = switchboard;
  }

  /// Negative, as those of groups are.
  public long id() {
    return id;
  }

  /// What the bot wrote here, oldest first.
  public synchronized List<String> fromBot() {
    return List.copyOf(fromBot);
  }

  public synchronized boolean hasBot() {
    return member;
  }

  /// That person adds the bot; the bot is told.
  public synchronized void addsBot(Chat by) {
    member = true;
    tellMembership(by.person().user(), true);
  }

  /// That person writes; the bot is told although it may have left a moment before.
  public synchronized void says(Chat by, String text) {
    var message = fresh(by.person().user());
    switchboard.updates().add("message", message.put("text", text));
  }

  /// A message by the bot.
  synchronized ObjectNode sent(String text) throws Refusal {
    requireMember();
    fromBot.add(text);
    return fresh(switchboard.bot().user()).put("text", text);
  }

  /// The bot leaves; it is told that it has.
  synchronized void left() throws Refusal {
    requireMember();
    member = false;
    tellMembership(switchboard.bot().user(), false);
  }

  private void requireMember() throws Refusal {
    if (!member) {
      throw Refusal.forbidden("bot is not a member of the supergroup chat");
    }
  }

  private ObjectNode fresh(ObjectNode from) {
    var json = Json.object().put("message_id", nextMessage++);
    json.set("from", from);
    json.set("chat", chat());
    return json.put("date", switchboard.clock().instant().getEpochSecond());
  }

  private void tellMembership(ObjectNode by, boolean joined) {
    var json = Json.object();
    json.set("chat", chat());
    json.set("from", by);
    json.put("date", switchboard.clock().instant().getEpochSecond());
    json.set("old_chat_member", member(!joined));
    json.set("new_chat_member", member(joined));
    switchboard.updates().add("my_chat_member", json);
  }

  private ObjectNode member(boolean joined) {
    var json = Json.object();
    json.set("user", switchboard.bot().user());
    return json.put("status", joined ? "member" : "left");
  }

  private ObjectNode chat() {
    return Json.object().put("id", id).put("title", title).put("type", "supergroup");
  }
}
