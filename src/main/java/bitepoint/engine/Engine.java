package bitepoint.engine;

import bitepoint.conversation.History;
import bitepoint.store.Backup;
import bitepoint.store.Database;
import bitepoint.store.DatabaseFile;
import bitepoint.store.DatabaseServer;
import bitepoint.store.Dossier;
import bitepoint.store.Histories;
import bitepoint.store.Lane;
import bitepoint.store.People;
import bitepoint.store.Starts;
import bitepoint.store.StoreException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.HandleCallback;

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
  private final Crew crew;
  private final Backlog backlog;
  private final DurableInbox inbox;
  private final DurableOutbox outbox;
  private final DurableUploads uploads;
  private final Stepping stepping;
  private final Turns turns;
  private final DueTicker ticker;
  private final Housekeeping housekeeping;
  private final Storage storage;
  private final NightlyCopy copy;
  private final Oblivion oblivion;
  private final InstantSource clock;
  private final People people;
  private Optional<Heartbeat> heartbeat = Optional.empty();

  private Engine(
      Storage storage,
      Database database,
      Lane lane,
      InstantSource clock,
      Coach coach,
      int mostWaiting) {
    this.storage = storage;
    this.database = database;
    this.lane = lane;
    this.clock = clock;
    oblivion = new Oblivion(database, lane);
    var surplus = new Surplus();
    crew = crew(database, lane, surplus);
    var newestUpdate = database.reading().withHandle(InboxRows::newest);
    var newestCall = database.reading().withHandle(OutboxRows::newest);
    backlog =
        switch (crew) {
          case Alone _ -> new MemoryBacklog();
          case Machine _ -> new TableBacklog(database, crew);
        };
    inbox = new DurableInbox(lane, numbers("inbox_number", newestUpdate), crew, clock, backlog);
    outbox = new DurableOutbox(database, lane, crew, surplus, newestCall);
    uploads = new DurableUploads(database, lane);
    people = new People(database.seal());
    stepping =
        new Stepping(
            coach,
            clock,
            people,
            numbers("outbox_number", newestCall),
            crew,
            outbox,
            oblivion,
            mostWaiting);
    turns =
        new Turns(
            database,
            lane,
            backlog,
            new Readings(coach.reader()),
            stepping,
            crew instanceof Alone ? newestUpdate : 0);
    ticker = new DueTicker(database, lane, crew, clock, stepping);
    housekeeping = new Housekeeping(database, lane, crew, clock);
    copy = new NightlyCopy(storage, clock);
  }

  /// One that is neither encrypted nor copied.
  ///
  /// @throws bitepoint.store.StoreException with a sentence for whoever starts the program
  public static Engine open(String databaseUrl, InstantSource clock, Coach coach) {
    return open(Storage.plain(databaseUrl), clock, coach);
  }

  /// Opens the database, creating or migrating it. Nothing happens to people before [#start()].
  ///
  /// @throws bitepoint.store.StoreException with a sentence for whoever starts the program
  public static Engine open(Storage storage, InstantSource clock, Coach coach) {
    return open(storage, clock, coach, Integer.MAX_VALUE);
  }

  /// The same for a world in which answers are sent: while so many to somebody are not out yet, of
  /// what they send only the last is answered, once they are.
  ///
  /// @param mostWaiting such as [#MOST_WAITING]
  public static Engine open(Storage storage, InstantSource clock, Coach coach, int mostWaiting) {
    var database = Database.open(storage.databaseUrl(), storage.keys());
    try {
      return new Engine(storage, database, Lane.on(database), clock, coach, mostWaiting);
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

  public Uploads uploads() {
    return uploads;
  }

  public Ticker ticker() {
    return ticker;
  }

  /// Takes the turns of what an earlier process left in the inbox, and then of whatever comes.
  public void start() {
    crew.join(() -> {
      if (backlog instanceof TableBacklog table) {
        table.look();
      }
    });
    turns.start();
    oblivion.start();
  }

  /// Ticks each second, and tidies up and makes a copy each night, until it is closed. Without it,
  /// [#ticker()] is called by hand.
  public void keepTime() {
    heartbeat = Optional.of(Heartbeat.start(ticker, housekeeping, copy));
  }

  /// Something that happened to a person and is no update, such as a block that a refused message
  /// tells of. Returns at once; it has its turn soon, in order with the updates, but is not kept
  /// where the process ends before that.
  public void receive(Incoming incoming) {
    backlog.add(incoming);
  }

  /// Whether this process does what only one of those on the database may do, such as to poll.
  /// Alone on a database, it always does.
  public boolean leads() {
    return crew.leads();
  }

  /// The people whose turns are taken here.
  public Shares shares() {
    return crew.shares();
  }

  /// How many updates are kept that did not have their turn yet.
  public long waiting() {
    return database.reading().withHandle(InboxRows::countWaiting);
  }

  /// Told the error's id, as the log has it, for each event that is set aside; after the commit, on
  /// the thread that committed: it must not block.
  public void whenSetAside(Consumer<String> listener) {
    stepping.whenSetAside(listener);
  }

  /// Told of what is done from now on. To be called before [#start()].
  public void whenWatched(Observer observer) {
    inbox.whenWatched(observer);
    stepping.whenWatched(observer);
  }

  /// Whether turns are taken, or would be if there were any.
  public boolean isAwake() {
    return turns.isAwake();
  }

  /// What waits right now; asks the database.
  public Standing standing() {
    return database.reading().withHandle(Standing::of);
  }

  /// How many transactions the database refused since the start, because of its disk or its file.
  public long unwritten() {
    return lane.refused();
  }

  /// How many people there are.
  public long people() {
    return database.reading().withHandle(People::count);
  }

  /// Notes that the program started now.
  ///
  /// @return when it had started before, within that time; the oldest first
  /// @throws bitepoint.store.StoreException where that cannot be written
  public List<Instant> noteStart(Duration within) {
    var now = clock.instant();
    return lane.perform(transaction -> Starts.note(transaction.handle(), now, now.minus(within)));
  }

  /// Everything that is kept of somebody as of now; empty for who is not known.
  public Optional<Dossier> dossier(long personId) {
    return read(handle -> Dossier.of(handle, people, personId, clock.instant()));
  }

  /// All that somebody noted since they began, as of now; empty for who is not known.
  public Optional<History> history(long personId) {
    return read(handle -> Histories.of(handle, people, personId, clock.instant()));
  }

  /// Deletes what is too old to be needed and folds the write-ahead log back.
  public void tidy() {
    housekeeping.tidy();
  }

  /// Makes tonight's copy, where there is a folder for it; one that fails is told of.
  public void copyTonight() {
    copy.make();
  }

  /// Who hears of what the operator has to mend.
  public void whenInTrouble(TroubleListener listener) {
    copy.whenInTrouble(listener);
  }

  /// A consistent copy, while everything goes on. Another process may call [Backup#of] as well.
  ///
  /// @throws bitepoint.store.StoreException where the target exists already or cannot be written
  public void backup(Path target) {
    Backup.of(storage.databaseUrl(), target, storage.keys());
  }

  /// Takes nothing more, lets what is being written be written, and lets go of the database, all
  /// within about a second. What was not taken is taken by the next process.
  @Override
  public void close() {
    inbox.close();
    heartbeat.ifPresent(Heartbeat::close);
    turns.close();
    oblivion.close();
    crew.close();
    outbox.close();
    lane.close();
    database.close();
  }

  /// All of it as of one moment.
  private <T> T read(HandleCallback<T, SQLException> query) {
    try {
      return database.reading().inTransaction(query);
    } catch (SQLException e) {
      throw new StoreException("The database could not be read.", e);
    }
  }

  private static Crew crew(Database database, Lane lane, Surplus surplus) {
    return switch (database.place()) {
      case DatabaseFile _ -> new Alone();
      case DatabaseServer server -> new Machine(server, lane, surplus);
    };
  }

  private Numbers numbers(String sequence, long newest) {
    return switch (crew) {
      case Alone _ -> Numbers.Counted.after(newest);
      case Machine _ -> new Numbers.Sequence(sequence);
    };
  }
}
