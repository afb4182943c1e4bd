package bitepoint.local;

import bitepoint.web.WebServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// A Telegram of one's own on loopback: a Bot API server that a bot talks to as if it were
/// Telegram, and people who talk to the bot. Owns an HTTP server with its threads; close it. Safe
/// for use by many threads.
public final class LocalTelegram implements AutoCloseable {
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Faults faults = new Faults();
  private final BotProfile profile = new BotProfile();
  private final Switchboard switchboard;
  private final Chats chats;
  private final Groups groups;
  private final CallLog log;
  private final Optional<Memory> memory;
  private final ClockHands hands;
  private final Hooking hooking;
  private final WebServer server;
  private volatile Agenda agenda = Agenda.EMPTY;

  private LocalTelegram(LocalSettings settings, WebServer server) {
    this.server = server;
    switchboard =
        new Switchboard(
            Account.bot(botId(settings), settings.botName()),
            settings.clock(),
            new UpdateQueue(UpdateIds.first()),
            new Callbacks(),
            new InlineQueries());
    hooking = new Hooking(switchboard.updates());
    memory = settings.memory().map(Memory::new);
    chats = new Chats(switchboard, settings.keptMessages(), this::changed);
    groups = new Groups(switchboard);
    log = new CallLog(settings.recordedCalls());
    hands = new ClockHands(settings.clock(), ZoneId.systemDefault(), this::tellTime);
    var snapshot = new Snapshot(switchboard, chats, profile);
    memory.ifPresent(file -> file.open(snapshot));
    serve(settings);
    server.listen();
  }

  private void serve(LocalSettings settings) {
    var files = new FileShelf(new FileStore(settings.memory().map(LocalTelegram::filesBeside)));
    var api = new BotApi(settings.token(), faults, log, closed);
    api.offer(new Polling(switchboard).methods());
    api.offer(hooking.methods());
    api.offer(new Sending(chats, groups, switchboard, files).methods());
    api.offer(groups.methods());
    api.offer(new Editing(chats, switchboard, files).methods());
    api.offer(new Answering(chats, switchboard).methods());
    api.offer(new InlineAnswering(switchboard.inline()).methods());
    api.offer(new Introducing(profile, chats, this::changed).methods());
    var gate = new Gate(false);
    server.serve("/bot", api, gate);
    server.serve("/api/", new PageApi(chats, (id, to) -> hands.turn(agenda, id, to)), gate);
    server.serve("/api/events", new EventStream(chats, switchboard, profile), gate);
    server.serve("/", new Pages(files), new Gate(true));
  }

  /// A local Telegram with the default settings, on a free port.
  public static LocalTelegram start() {
    return start(LocalSettings.defaults());
  }

  /// Starts to listen.
  ///
  /// @throws bitepoint.web.PortTakenException when something else listens on the port
  public static LocalTelegram start(LocalSettings settings) {
    return new LocalTelegram(
        settings, WebServer.bind("LOCAL_CHAT_PORT", "127.0.0.1", settings.port()));
  }

  /// Where it listens: the Bot API and the chat page.
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  /// The clock that messages are dated by.
  public TurnableClock clock() {
    return switchboard.clock();
  }

  /// What the bot means to do later: turning the clock on the page stops there.
  public void agenda(Agenda plans) {
    agenda = plans;
  }

  /// Turns the clock to that time, stopping for everything on the agenda until then.
  public void turnTo(Instant target) {
    hands.turnTo(target, agenda);
  }

  /// Somebody new, with an id of their own choosing.
  ///
  /// @throws IllegalArgumentException when there is somebody with that id
  public Chat addPerson(long id, String name, String languageCode) {
    return chats.add(id, name, languageCode);
  }

  /// Somebody new.
  ///
  /// @param languageCode as Telegram gives it, such as `en` or `pt-br`
  public Chat addPerson(String name, String languageCode) {
    return chats.add(name, languageCode);
  }

  /// A new group, without the bot. It is not remembered.
  public Group addGroup(String title) {
    return groups.add(title);
  }

  /// Everybody's chat with the bot, by id.
  public List<Chat> people() {
    return chats.all();
  }

  public Optional<Chat> person(long id) {
    return chats.find(id);
  }

  /// The calls that the bot made, oldest first, polls included. A call is there before its answer
  /// arrives; one that a fault holds back appears when it ends.
  public List<ApiCall> calls() {
    return log.all();
  }

  /// The calls of one method, spelled as the Bot API does.
  public List<ApiCall> calls(String method) {
    return log.of(method);
  }

  /// Waits for so many calls of a method, and returns those that came.
  ///
  /// @throws IllegalStateException when there are fewer in time
  public List<ApiCall> awaitCalls(String method, int count, Duration patience) {
    return log.await(method, count, patience);
  }

  public void forgetCalls() {
    log.clear();
  }

  /// Lets the next call of a method go wrong.
  ///
  /// @param method as the Bot API spells it, or `*` for any
  public void inject(String method, Fault fault) {
    inject(method, fault, 1);
  }

  /// Lets the next calls of a method go wrong.
  public void inject(String method, Fault fault, int times) {
    faults.add(method, fault, times);
  }

  /// Waits until so many calls have met a fault.
  ///
  /// @throws IllegalStateException when there were fewer in time
  public void awaitFaults(int count, Duration patience) {
    if (!faults.await(count, patience)) {
      throw new IllegalStateException("Fewer than " + count + " faults within " + patience);
    }
  }

  /// From now on nothing goes wrong.
  public void heal() {
    faults.clear();
  }

  /// Delivers an update exactly as given, to see what the bot makes of a broken one.
  ///
  /// @param body may hold `%d` where the next update id belongs
  /// @return the update's id
  public long deliverRaw(String body) {
    return switchboard.updates().addRaw(body);
  }

  /// The next update gets this id, as after a quiet week: Telegram may jump back.
  public void restartUpdateIdsAt(long id) {
    switchboard.updates().restartAt(id);
  }

  /// How many updates the bot has not confirmed yet.
  public int pendingUpdates() {
    return switchboard.updates().size();
  }

  /// How many polls wait for an update: one once the bot listens.
  public int openPolls() {
    return switchboard.updates().waiting();
  }

  /// Ends open polls and stops listening; returns at once.
  @Override
  public void close() {
    closed.countDown();
    hooking.close();
    switchboard.updates().close();
    server.close();
    memory.ifPresent(Memory::close);
  }

  private void changed() {
    memory.ifPresent(Memory::touch);
  }

  private void tellTime(Instant now) {
    changed();
    for (var chat : chats.all()) {
      chat.history().tell("clock", () -> Json.object().put("now", now.toEpochMilli()));
    }
  }

  /// A token begins with the bot's id.
  private static long botId(LocalSettings settings) {
    return settings
        .token()
        .map(token -> token.split(":", 2)[0])
        .filter(id -> id.matches("\\d{1,18}"))
        .map(Long::parseLong)
        .orElse(Account.ANY_BOT);
  }

  private static Path filesBeside(Path memory) {
    return memory.resolveSibling(memory.getFileName() + ".files");
  }
}
