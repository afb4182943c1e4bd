package bitepoint;

import bitepoint.catalogue.CatalogueFile;
import bitepoint.catalogue.RuleFile;
import bitepoint.catalogue.TensionFile;
import bitepoint.conversation.Conversation;
import bitepoint.conversation.Event;
import bitepoint.conversation.Programme;
import bitepoint.conversation.StretchLookup;
import bitepoint.engine.Coach;
import bitepoint.engine.Engine;
import bitepoint.engine.Incoming;
import bitepoint.engine.Origin;
import bitepoint.engine.Ticker;
import bitepoint.phrasing.MessagesFolder;
import bitepoint.phrasing.Phrasebook;
import bitepoint.telegram.Calls;
import bitepoint.telegram.InlineAnswers;
import bitepoint.telegram.InlineQueries;
import bitepoint.telegram.Limits;
import bitepoint.telegram.Poller;
import bitepoint.telegram.Sender;
import bitepoint.telegram.SenderCounts;
import bitepoint.telegram.Storefront;
import bitepoint.telegram.Updates;
import bitepoint.telegram.Wire;
import bitepoint.understanding.PhraseReader;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/// The coach at work: polls, takes turns, sends. Owns everything that it starts; close it.
public final class Bot implements AutoCloseable {
  private final Wire wire;
  private final Engine engine;
  private final Sender sender;
  private final InlineQueries inline;
  private final Poller poller;
  private final Storefront storefront;

  private Bot(
      MessagesFolder messages,
      String databaseUrl,
      Token token,
      URI api,
      Limits limits,
      InstantSource clock) {
    var phrasebook = new Phrasebook(messages);
    wire = new Wire(token.secret(), api);
    storefront = new Storefront(wire, phrasebook);
    var catalogue = CatalogueFile.read(phrasebook);
    var programme =
        new Programme(catalogue, RuleFile.read(), TensionFile.read(catalogue, phrasebook));
    var reader = new PhraseReader(messages, phrasebook);
    var coach =
        new Coach(
            new Conversation(programme)::step,
            new Updates(reader::read, phrasebook, token.botId(), storefront::username),
            new Calls(phrasebook),
            phrasebook::closest);
    engine = Engine.open(databaseUrl, clock, coach, Engine.MOST_WAITING);
    sender = new Sender(wire, engine.outbox(), limits, clock, this::blocked);
    var lookup = new StretchLookup(programme.catalogue());
    inline =
        new InlineQueries(
            wire,
            new InlineAnswers(
                (typed, language) ->
                    lookup.offered(reader.read(typed, language), reader.becoming(typed, language)),
                phrasebook));
    poller = new Poller(wire, inline::takes, engine.inbox(), clock);
  }

  /// Everything but time, which [#keepTime] starts; without it the [#ticker()] is called by hand.
  ///
  /// @throws bitepoint.store.StoreException when the database cannot be opened
  /// @throws IllegalArgumentException naming the message that cannot be used
  public static Bot start(
      MessagesFolder messages,
      String databaseUrl,
      Token token,
      URI api,
      Limits limits,
      InstantSource clock) {
    var bot = new Bot(messages, databaseUrl, token, api, limits, clock);
    bot.sender.start();
    bot.engine.start();
    bot.storefront.start();
    bot.poller.start();
    return bot;
  }

  /// Ticks each second from now on.
  public void keepTime() {
    engine.keepTime();
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

  /// Stops within about two seconds; what is not done is done by the next start.
  @Override
  public void close() {
    poller.close();
    inline.close();
    storefront.close();
    sender.close();
    engine.close();
    wire.close();
  }

  private void blocked(long chatId) {
    engine.receive(new Incoming(chatId, "", "", new Event.Blocked(), new Origin.Elsewhere()));
  }
}
