package bitepoint;

import bitepoint.catalogue.RedFlagsFile;
import bitepoint.conversation.Event;
import bitepoint.engine.Coach;
import bitepoint.engine.Engine;
import bitepoint.engine.Incoming;
import bitepoint.engine.Observer;
import bitepoint.engine.Origin;
import bitepoint.engine.Storage;
import bitepoint.engine.Ticker;
import bitepoint.export.Takeout;
import bitepoint.operations.Vitals;
import bitepoint.operator.Desk;
import bitepoint.operator.News;
import bitepoint.operator.Signs;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import bitepoint.pictures.chart.Typeface;
import bitepoint.report.Report;
import bitepoint.store.Copies;
import bitepoint.store.StoreException;
import bitepoint.telegram.Attachments;
import bitepoint.telegram.Calls;
import bitepoint.telegram.InlineAnswers;
import bitepoint.telegram.InlineQueries;
import bitepoint.telegram.Intake;
import bitepoint.telegram.Limits;
import bitepoint.telegram.OperatorChat;
import bitepoint.telegram.Poller;
import bitepoint.telegram.Sender;
import bitepoint.telegram.SenderCounts;
import bitepoint.telegram.Storefront;
import bitepoint.telegram.Updates;
import bitepoint.telegram.Webhook;
import bitepoint.telegram.Wire;
import bitepoint.understanding.sentence.Directions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The coach at work: polls, takes turns, sends. Owns everything that it starts; close it.
public final class Bot implements AutoCloseable {
  private final Wire wire;
  private final Engine engine;
  private final Sender sender;
  private final InlineQueries inline;
  private final Intake intake;
  private final Storefront storefront;
  private final Optional<OperatorChat> operator;
  private final Knowledge knowledge;

  private Bot(
      MessagesFolder messages,
      Supplier<Directions> directions,
      Storage storage,
      Line line,
      InstantSource clock,
      Optional<Long> operatorChat,
      Illustrator illustrator,
      Observer observer) {
    var lineOpening = Prepared.atOnce(line::wire);
    var phrasebook = new Phrasebook(messages);
    var backupsKept = storage.copies().map(Copies::kept).orElse(0);
    knowledge = new Knowledge(messages, phrasebook, directions, backupsKept);
    var coach =
        new Coach(
            (person, event, now) -> knowledge.conversation().step(person, event, now),
            new Updates(
                (text, language) -> knowledge.reader().read(text, language),
                phrasebook,
                line.token().botId(),
                this::username),
            new Calls(phrasebook),
            phrasebook::closest);
    engine = Engine.open(storage, clock, coach, Engine.MOST_WAITING);
    engine.whenWatched(observer);
    wire = lineOpening.get();
    storefront = new Storefront(wire, phrasebook);
    sender =
        new Sender(
            wire,
            taken(phrasebook, clock),
            illustrator.of(engine::history),
            engine.uploads(),
            engine.outbox(),
            line.limits(),
            clock,
            this::blocked);
    inline =
        new InlineQueries(
            wire,
            new InlineAnswers(
                (typed, language) ->
                    knowledge
                        .lookup()
                        .offered(
                            knowledge.reader().read(typed, language),
                            knowledge.reader().becoming(typed, language)),
                phrasebook));
    intake = intake(line, clock);
    operator = operatorChat.map(chat -> operator(chat, line.wire(), phrasebook, clock));
    operator.ifPresent(told -> {
      engine.whenSetAside(error -> told.hears(News.SetAside.one(error)));
      engine.whenInTrouble((_, _) -> told.hears(new News.NoBackup()));
    });
  }

  /// On a database that is neither encrypted nor copied, understanding by words alone, without
  /// pictures.
  public static Bot start(
      MessagesFolder messages,
      String databaseUrl,
      Token token,
      URI api,
      Limits limits,
      InstantSource clock) {
    return start(
        messages,
        Directions.NONE,
        Storage.plain(databaseUrl),
        token,
        api,
        limits,
        clock,
        Optional.empty(),
        Illustrator.NONE);
  }

  /// The same, and whoever runs it is told of it in that chat.
  ///
  /// @param directions closed with the bot
  /// @param illustrator of its pictures, which are drawn where they are sent
  public static Bot start(
      MessagesFolder messages,
      Directions directions,
      Storage storage,
      Token token,
      URI api,
      Limits limits,
      InstantSource clock,
      Optional<Long> operatorChat,
      Illustrator illustrator) {
    var line = new Line(token, api, Optional.empty(), limits);
    return start(
        messages, () -> directions, storage, line, clock, operatorChat, illustrator, Observer.NONE);
  }

  /// The same on any line. What comes before everything is ready is kept; turns are taken then.
  ///
  /// @param observer told of what it does
  public static Bot start(
      MessagesFolder messages,
      Supplier<Directions> directions,
      Storage storage,
      Line line,
      InstantSource clock,
      Optional<Long> operatorChat,
      Illustrator illustrator,
      Observer observer) {
    var bot =
        new Bot(messages, directions, storage, line, clock, operatorChat, illustrator, observer);
    bot.intake.start();
    bot.sender.start();
    try {
      bot.takeTurnsOnceReady();
    } catch (RuntimeException e) {
      bot.close();
      throw e;
    }
    bot.storefront.start();
    return bot;
  }

  /// Whoever cannot read nor answer must not take turns: they would be lost.
  private void takeTurnsOnceReady() {
    knowledge.await();
    engine.start();
  }

  /// Ticks each second from now on, and looks every few seconds whether the operator is to be told
  /// of something.
  public void keepTime() {
    engine.keepTime();
    operator.ifPresent(OperatorChat::start);
  }

  /// What happens to the bot is told to the operator, if there is one, at the next look.
  public Optional<OperatorChat> operator() {
    return operator;
  }

  public Ticker ticker() {
    return engine.ticker();
  }

  /// Waits until all that was said by now has been sent, or until that time has passed.
  public void awaitSent(Duration patience) {
    sender.awaitSent(patience);
  }

  public SenderCounts counts() {
    return sender.counts();
  }

  /// How it is, to be asked at any time until it is closed.
  public Vitals vitals() {
    return new Pulse(intake, engine, sender);
  }

  /// Stops within about two seconds; what is not done is done by the next start.
  @Override
  public void close() {
    operator.ifPresent(OperatorChat::close);
    intake.close();
    inline.close();
    storefront.close();
    sender.close();
    engine.close();
    wire.close();
    knowledge.close();
  }

  private Intake intake(Line line, InstantSource clock) {
    return line.webhook()
        .<Intake>map(place -> new Webhook(wire, place, inline::takes, engine.inbox(), clock))
        .orElseGet(() -> new Poller(wire, inline::takes, engine.inbox(), clock, engine::leads));
  }

  private OperatorChat operator(long chat, Wire own, Phrasebook phrasebook, InstantSource clock) {
    var started = new News.Started(Main.VERSION, engine.people());
    var desk = Desk.EMPTY;
    for (var earlier : earlierStarts()) {
      desk = desk.with(started);
      desk = desk.next(earlier).map(Desk.Telling::then).orElse(desk);
    }
    return new OperatorChat(chat, own, phrasebook, clock, this::signs, desk.with(started));
  }

  /// A full disk does not keep the bot from starting, nor from telling of it.
  private List<Instant> earlierStarts() {
    try {
      return engine.noteStart(Duration.ofHours(1));
    } catch (StoreException e) {
      return List.of();
    }
  }

  private Signs signs() {
    return new Signs(intake.lastHeard(), intake.isContested(), engine.unwritten());
  }

  private Attachments taken(Phrasebook phrasebook, InstantSource clock) {
    var takeout = new Takeout(phrasebook);
    var report =
        Prepared.onDemand(
            () -> new Report(phrasebook, RedFlagsFile.read(phrasebook), Typeface.load()));
    return (personId, document) ->
        switch (document) {
          case EVERYTHING ->
              engine.dossier(personId).map(dossier -> takeout.of(dossier, clock.instant()));
          case REPORT ->
              engine.history(personId).map(history -> report.get().of(history, clock.instant()));
        };
  }

  private Optional<String> username() {
    return storefront.username();
  }

  private void blocked(long chatId) {
    engine.receive(new Incoming(chatId, "", "", new Event.Blocked(), new Origin.Elsewhere()));
  }
}
