package bitepoint.local;

import bitepoint.local.markup.AutomaticEntities;
import bitepoint.local.markup.FormattedText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A person's private chat with the bot, seen from the person's side. Safe for use by many threads.
public final class Chat {
  /// What the bot answered to a tap.
  ///
  /// @param messageId of the message with the tapped button
  /// @param text shown to the person, may be empty
  public record TapAnswer(int messageId, String data, String text, boolean alert) {}

  private volatile Account person;
  private final History history;
  private final Switchboard switchboard;

  Chat(Account person, History history, Switchboard switchboard) {
    this.person = person;
    this.history = history;
    this.switchboard = switchboard;
  }

  /// The person's id, which is also the chat's.
  public long id() {
    return person.id();
  }

  public String name() {
    return person.firstName();
  }

  public String language() {
    return person.languageCode();
  }

  /// All messages that are still there, oldest first.
  public List<Message> messages() {
    return history.messages();
  }

  /// The bot's messages that are still there, oldest first.
  public List<Message> fromBot() {
    return history.messages().stream().filter(Message::fromBot).toList();
  }

  public Optional<Message> message(int id) {
    return history.message(id);
  }

  /// The newest keyboard that is still shown, row by row; empty where there is none.
  public List<List<Key>> lastKeyboard() {
    return newestWithKeyboard().map(Message::keyboard).orElse(List.of());
  }

  /// Writes to the bot. A text that starts with `/` is a command.
  ///
  /// @throws IllegalStateException while the person has blocked the bot
  public Message says(String text) {
    requireOpen();
    var content = AutomaticEntities.in(FormattedText.plain(text.strip()));
    if (content.isEmpty()) {
      throw new IllegalArgumentException("A message needs a text");
    }
    return history.said(content, this::tell);
  }

  /// Types after the bot's name, as in any chat; the bot is told each time where it wants to be.
  ///
  /// @return the inline query's id
  public String asksInline(String typed) {
    var id = switchboard.inline().open();
    switchboard.updates().add("inline_query", switchboard.view(person).inline(id, typed));
    return id;
  }

  /// Waits until the bot has answered that inline query.
  ///
  /// @throws IllegalStateException when it has not in time
  public InlineAnswer awaitInline(String queryId, Duration patience) {
    return switchboard
        .inline()
        .await(queryId, patience)
        .orElseThrow(
            () -> new IllegalStateException("No answer to the inline query within " + patience));
  }

  /// Posts a result that the bot offered, into this chat; the bot is told of the message.
  ///
  /// @throws IllegalArgumentException when the bot did not offer it
  /// @throws IllegalStateException while the person has blocked the bot
  public Message choosesInline(String queryId, String resultId) {
    requireOpen();
    var chosen =
        switchboard.inline().answer(queryId).stream()
            .flatMap(answer -> answer.results().stream())
            .filter(result -> result.id().equals(resultId))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("The bot did not offer " + resultId));
    return history.chose(chosen.content(), this::tell);
  }

  /// Taps the button with that label or that data on the newest keyboard that has it.
  ///
  /// @return the callback query's id
  /// @throws IllegalArgumentException when no keyboard has it
  public String taps(String labelOrData) {
    for (var message : messages().reversed()) {
      var data =
          message.keyboard().stream()
              .flatMap(List::stream)
              .filter(key -> matches(key, labelOrData))
              .flatMap(key -> key.data().stream())
              .findFirst();
      if (data.isPresent()) {
        return taps(message.id(), data.get());
      }
    }
    throw new IllegalArgumentException(
        "No keyboard has a button " + labelOrData + "; the newest is " + lastKeyboard());
  }

  /// Taps a button of that message, even one that is no longer shown: another device may still show
  /// it.
  ///
  /// @return the callback query's id
  /// @throws IllegalArgumentException when the message is gone
  /// @throws IllegalStateException while the person has blocked the bot
  public String taps(int messageId, String data) {
    requireOpen();
    var message =
        history
            .message(messageId)
            .orElseThrow(() -> new IllegalArgumentException("There is no message " + messageId));
    var callback = switchboard.callbacks().open(id(), messageId, data);
    switchboard
        .updates()
        .add("callback_query", switchboard.view(person).tap(callback, message, data));
    return callback;
  }

  /// What the bot answered to taps, oldest first.
  public List<TapAnswer> tapAnswers() {
    return history.tapAnswers();
  }

  /// Blocks the bot; the bot is told. Nothing happens where it is blocked already.
  public void blocks() {
    block(true);
  }

  /// Lets the bot in again; the bot is told.
  public void unblocks() {
    block(false);
  }

  /// Deletes the account: the bot is not told, and can send nothing any more.
  public void deletesAccount() {
    history.leave();
  }

  /// Goes by another name from now on; the bot sees it with the next thing that they do.
  public void isCalled(String name) {
    person = Account.person(person.id(), name, person.languageCode());
  }

  boolean isDeleted() {
    return history.isLeft();
  }

  public boolean isBlocked() {
    return history.isBlocked();
  }

  /// The message that the bot pinned last.
  public Optional<Integer> pinned() {
    return history.pinned();
  }

  /// Waits until the bot has so many messages in this chat, and returns the bot's messages.
  ///
  /// @throws IllegalStateException when they are not there in time
  public List<Message> awaitMessages(int count, Duration patience) {
    awaitThat(chat -> chat.fromBot().size() >= count, patience);
    return fromBot();
  }

  /// Waits until that is so; looks again after each change of the chat.
  ///
  /// @throws IllegalStateException when it is not so in time
  public void awaitThat(Predicate<Chat> condition, Duration patience) {
    if (!history.await(() -> condition.test(this), patience)) {
      throw new IllegalStateException(
          "Not so within "
              + patience
              + "; the bot's messages: "
              + fromBot().stream().map(Message::text).toList());
    }
  }

  History history() {
    return history;
  }

  Account person() {
    return person;
  }

  private void tell(Message message) {
    switchboard.updates().add("message", switchboard.view(person).message(message));
  }

  private void block(boolean blocked) {
    if (history.block(blocked)) {
      var now = switchboard.clock().instant().getEpochSecond();
      switchboard.updates().add("my_chat_member", switchboard.view(person).blocked(blocked, now));
    }
  }

  private void requireOpen() {
    if (history.isBlocked()) {
      throw new IllegalStateException(name() + " has blocked the bot and must unblock it first");
    }
  }

  private Optional<Message> newestWithKeyboard() {
    return messages().reversed().stream().filter(m -> m.markup().isPresent()).findFirst();
  }

  private static boolean matches(Key key, String labelOrData) {
    return key.text().equals(labelOrData) || key.data().equals(Optional.of(labelOrData));
  }
}
