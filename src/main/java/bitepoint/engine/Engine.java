package bitepoint.engine;

import bitepoint.store.Backup;
import bitepoint.store.Database;
import bitepoint.store.Lane;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// Everything durable, put together: updates go into [#inbox()], turns are taken, calls come out of
/// [#outbox()], agreed times come due. Owns the database, its threads and its lock.
///
/// In order: [#open], give the outbox its listener and send what is [Outbox#left()], [#start()],
/// [#keepTime()], and at the end [#close()].
public final class Engine implements AutoCloseable {
  /// More unsent answers than this nobody is waiting to read. What the sender lets out at once may
  /// be out already beside them.
  public static final int MOST_WAITING = 6;

  private final Database database;
  private final Lane lane;
  private final Backlog backlog = new Backlog();
  private final DurableInbox inbox;
  private final DurableOutbox outbox;
  private final Turns turns;
  private final DueTicker ticker;
  private final Housekeeping housekeeping;
  private Optional<Heartbeat> heartbeat = Optional.empty();

  private Engine(Database database, Lane lane, InstantSource clock, Coach coach, int mostWaiting) {
    this.database = database;
    this.lane = lane;
    var newestUpdate = database.reading().withHandle(InboxRows::newest);
    var newestCall = database.reading().withHandle(OutboxRows::newest);
    inbox = new DurableInbox(lane, clock, backlog);
    outbox = new DurableOutbox(database, lane, newestCall);
    var stepping = new Stepping(coach, clock, new OutboxNumbers(newestCall), outbox, mostWaiting);
    turns =
        new Turns(database, lane, backlog, new Readings(coach.reader()), stepping, newestUpdate);
    ticker = new DueTicker(database, lane, clock, stepping);
    housekeeping = new Housekeeping(database, lane, clock);
  }

  /// Opens the database, creating or migrating it. Nothing happens to people before [#start()].
  ///
  /// @param databaseUrl such as `jdbc:sqlite:bitepoint.db`
  /// @throws bitepoint.store.StoreException with a sentence for whoever starts the program
  public static Engine open(String databaseUrl, InstantSource clock, Coach coach) {
    return open(databaseUrl, clock, coach, Integer.MAX_VALUE);
  }

  /// The same for a world in which answers are sent: while so many to somebody are not out yet, of
  /// what they send only the last is answered, once they are.
  ///
  /// @param mostWaiting such as [#MOST_WAITING]
  public static Engine open(String databaseUrl, InstantSource clock, Coach coach, int mostWaiting) {
    var database = Database.open(databaseUrl);
    try {
      return new Engine(database, Lane.on(database), clock, coach, mostWaiting);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  public Inbox inbox() {
    return inbox;
  }

  public Outbox outbox() {
    return outbox;
  }

  public Ticker ticker() {
    return ticker;
  }

  /// Takes the turns of what an earlier process left in the inbox, and then of whatever comes.
  public void start() {
    turns.start();
  }

  /// Ticks each second and tidies up each night, until it is closed. Without it, [#ticker()] is
  /// called by hand.
  public void keepTime() {
    heartbeat = Optional.of(Heartbeat.start(ticker, housekeeping));
  }

  /// Something that happened to a person and is no update, such as a block that a refused message
  /// tells of. Returns at once; it has its turn soon, in order with the updates, but is not kept
  /// where the process ends before that.
  public void receive(Incoming incoming) {
    backlog.add(incoming);
  }

  /// How many updates are kept that did not have their turn yet.
  public long waiting() {
    return database.reading().withHandle(InboxRows::countWaiting);
  }

  /// Deletes what is too old to be needed and folds the write-ahead log back.
  public void tidy() {
    housekeeping.tidy();
  }

  /// A consistent copy, while everything goes on. Another process may call [Backup#of] as well.
  ///
  /// @throws bitepoint.store.StoreException where the target exists already or cannot be written
  public void backup(Path target) {
    Backup.of(database.file().url(), target);
  }

  /// Takes nothing more, lets what is being written be written, and lets go of the database, all
  /// within about a second. What was not taken is taken by the next process.
  @Override
  public void close() {
    inbox.close();
    heartbeat.ifPresent(Heartbeat::close);
    turns.close();
    outbox.close();
    lane.close();
    database.close();
  }
}
