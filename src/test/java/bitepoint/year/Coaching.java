package bitepoint.year;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.catalogue.Shipped;
import bitepoint.conversation.Conversation;
import bitepoint.conversation.Event;
import bitepoint.engine.Call;
import bitepoint.engine.Coach;
import bitepoint.engine.Engine;
import bitepoint.engine.Incoming;
import bitepoint.engine.Origin;
import bitepoint.engine.Outbox;
import bitepoint.engine.Storage;
import bitepoint.engine.Update;
import bitepoint.telegram.Calls;
import bitepoint.telegram.Updates;
import bitepoint.understanding.PhraseReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/// The real engine with the real coach on a database of its own. Its clock stands still until it is
/// turned, and whatever it queues counts as sent at once.
final class Coaching implements AutoCloseable {
  static final String BOT_ID = "4711";

  private static final PhraseReader READER = new PhraseReader(Shipped.MESSAGES, Shipped.PHRASEBOOK);
  private static final int FORBIDDEN = 403;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /// @param messageId of the message that the call makes; for any other call nobody's
  /// @param arrives whether it was not refused because the person blocked
  record Sent(long chatId, Call call, int messageId, boolean arrives) {}

  private final BlockingQueue<List<Outbox.Row>> queued = new LinkedBlockingQueue<>();
  private final Set<Long> vanished = new HashSet<>();
  private final Queue<String> setAside = new ConcurrentLinkedQueue<>();
  private final Engine engine;
  private volatile Instant now;
  private long updates;
  private int messages;

  Coaching(Path file, Instant begins) {
    now = begins;
    var phrasebook = Shipped.PHRASEBOOK;
    var coach =
        new Coach(
            new Conversation(Shipped.PROGRAMME)::step,
            new Updates(READER::read, phrasebook, BOT_ID, Optional::empty),
            new Calls(phrasebook),
            phrasebook::closest);
    engine =
        Engine.open(Storage.plain("jdbc:sqlite:" + file), () -> now, coach, Engine.MOST_WAITING);
    engine.outbox().whenQueued(queued::add);
    engine.whenSetAside(setAside::add);
    engine.start();
  }

  Instant now() {
    return now;
  }

  void turnTo(Instant moment) {
    if (moment.isAfter(now)) {
      now = moment;
    }
  }

  Optional<Instant> nextDue() {
    return engine.ticker().nextDue();
  }

  /// What is said as agreed times come.
  List<Sent> tick() {
    var _ = engine.ticker().tick();
    return heard(Set.of());
  }

  /// What is answered to what people do at the same moment.
  List<Sent> takes(List<Deed> deeds) {
    var kept = new ArrayList<Update>();
    for (var deed : deeds) {
      if (!deed.isTold()) {
        vanished.add(deed.personId());
        continue;
      }
      vanished.remove(deed.personId());
      updates++;
      messages++;
      kept.add(new Update(updates, deed.update(updates, messages, now)));
    }
    engine.inbox().keep(kept);
    if (deeds.stream().allMatch(Deed::isAnswered)) {
      return heard(deeds.stream().map(Deed::personId).collect(Collectors.toSet()));
    }
    awaitTurns();
    return heard(Set.of());
  }

  private void awaitTurns() {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (engine.waiting() > 0) {
      assertThat(System.nanoTime()).as("turns taken at " + now).isLessThan(deadline);
      LockSupport.parkNanos(20_000);
    }
    awaitWhatIsTold();
  }

  /// The listener is told by the lane: who is let through the lane later finds it all told.
  private void awaitWhatIsTold() {
    var _ = engine.outbox().claim(List.of());
  }

  void tidy() {
    engine.tidy();
  }

  long updates() {
    return updates;
  }

  /// The ids of the events that failed.
  List<String> setAside() {
    return List.copyOf(setAside);
  }

  /// @param unanswered who is waited for
  private List<Sent> heard(Set<Long> unanswered) {
    var rows = new ArrayList<Outbox.Row>();
    var waiting = new HashSet<>(unanswered);
    while (!waiting.isEmpty() || !queued.isEmpty()) {
      var more = next();
      more.forEach(row -> waiting.remove(row.chatId()));
      rows.addAll(more);
    }
    return rows.isEmpty() ? List.of() : sent(rows);
  }

  private List<Outbox.Row> next() {
    try {
      var more = queued.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      assertThat(more).as("an answer at " + now).isNotNull();
      return more;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private List<Sent> sent(List<Outbox.Row> rows) {
    var sent = new ArrayList<Sent>();
    var outcomes = new ArrayList<Outbox.Outcome>();
    for (var row : rows) {
      messages++;
      var arrives = !vanished.contains(row.chatId());
      sent.add(new Sent(row.chatId(), row.call(), messages, arrives));
      outcomes.add(
          arrives
              ? new Outbox.Outcome.Sent(row.id(), message(row.call()))
              : new Outbox.Outcome.Refused(row.id(), FORBIDDEN));
    }
    engine.outbox().settle(outcomes);
    sent.stream().filter(one -> !one.arrives()).map(Sent::chatId).distinct().forEach(this::blocked);
    return sent;
  }

  private Optional<Integer> message(Call call) {
    return call.method().startsWith("send") ? Optional.of(messages) : Optional.empty();
  }

  /// What the bot makes of a refusal.
  private void blocked(long chatId) {
    engine.receive(new Incoming(chatId, "", "", new Event.Blocked(), new Origin.Elsewhere()));
    awaitTurns();
  }

  @Override
  public void close() {
    engine.close();
  }
}
