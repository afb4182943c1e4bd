package bitepoint;

import bitepoint.engine.Observer;
import bitepoint.local.Agenda;
import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import bitepoint.local.TurnableClock;
import bitepoint.operations.Vitals;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.telegram.Limits;
import bitepoint.web.PortTakenException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The bot on a Telegram that it brings along; chats are kept beside the database. Owns both; close
/// it.
public final class LocalBot implements AutoCloseable {
  private static final Token TOKEN = new Token("1:local-telegram");

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final LocalTelegram telegram;
  private final Bot bot;

  private LocalBot(LocalTelegram telegram, Bot bot) {
    this.telegram = telegram;
    this.bot = bot;
  }

  /// Starts both; the clock that the page turns is the bot's.
  ///
  /// @throws CannotStart when the port is taken or the messages cannot be used
  /// @throws bitepoint.store.StoreException when the database cannot be opened
  public static LocalBot start(Config config, MessagesFolder messages, TurnableClock clock) {
    return start(config, messages, Running.limits(config), clock);
  }

  /// The same at another pace.
  public static LocalBot start(
      Config config, MessagesFolder messages, Limits limits, TurnableClock clock) {
    return start(config, messages, limits, clock, Observer.NONE);
  }

  /// The same, and the observer is told of what it does.
  static LocalBot start(
      Config config,
      MessagesFolder messages,
      Limits limits,
      TurnableClock clock,
      Observer observer) {
    var telegram = telegram(config, clock);
    try {
      var line = new Line(TOKEN, telegram.url(), Optional.empty(), limits);
      var bot = Running.start(config, messages, line, clock, observer);
      telegram.agenda(new Plans(bot));
      return new LocalBot(telegram, bot);
    } catch (RuntimeException e) {
      telegram.close();
      throw e;
    }
  }

  public LocalTelegram telegram() {
    return telegram;
  }

  /// How the bot is.
  Vitals vitals() {
    return bot.vitals();
  }

  @Override
  public void close() {
    bot.close();
    telegram.close();
  }

  private static LocalTelegram telegram(Config config, TurnableClock clock) {
    try {
      return LocalTelegram.start(
          LocalSettings.defaults()
              .port(config.chatPort())
              .clock(clock)
              .memory(config.chats())
              .token(TOKEN.secret()));
    } catch (PortTakenException e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    }
  }

  /// What the clock on the chat page turns to. It stays at each time until that time's messages are
  /// out, so that they bear it.
  private record Plans(Bot bot) implements Agenda {
    @Override
    public Optional<Instant> nextDue() {
      return bot.ticker().nextDue();
    }

    @Override
    public Optional<Instant> nextDue(long personId) {
      return bot.ticker().nextDue(personId);
    }

    @Override
    public void tick() {
      var _ = bot.ticker().tick();
      bot.awaitSent(PATIENCE);
    }
  }
}
