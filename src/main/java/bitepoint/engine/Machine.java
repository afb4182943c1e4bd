package bitepoint.engine;

import bitepoint.store.DatabaseServer;
import bitepoint.store.Lane;
import bitepoint.store.Presence;
import bitepoint.store.Transaction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One of several processes on a PostgreSQL server. Owns a thread and the [Presence]: once a second
/// it says that it is there, takes what the dead have left, and gives and takes shares until
/// everybody has as many. Whatever goes wrong with the database, it lets go of everything and joins
/// anew; what became of what it sent is written before it sends again.
final class Machine implements Crew {
  private static final Logger log = LoggerFactory.getLogger(Machine.class);
  private static final Duration ROUND = Duration.ofSeconds(1);
  private static final int PARTS_OF_A_ROUND = 20;

  private final DatabaseServer server;
  private final Lane lane;
  private final Succession succession;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Outage outage = new Outage(log, "The other machines cannot be worked with");
  private final Thread thread = Thread.ofPlatform().name("crew").daemon().unstarted(this::run);
  private Runnable updated = () -> {};
  private BooleanSupplier isSettling = () -> false;
  private volatile boolean leads;
  private long refusedBefore;
  private OptionalLong known = OptionalLong.empty();
  private boolean isBack;

  /// @param surplus gets what the dead have left that is worth waiting for
  Machine(DatabaseServer server, Lane lane, Surplus surplus) {
    this.server = server;
    this.lane = lane;
    this.succession = new Succession(lane, surplus);
  }

  @Override
  public Shares shares() {
    return succession.shares();
  }

  @Override
  public boolean leads() {
    return leads;
  }

  @Override
  public void carriedBy(Carrier carrier, BooleanSupplier isSettling) {
    succession.to(carrier);
    this.isSettling = isSettling;
  }

  @Override
  public void join(Runnable updated) {
    this.updated = updated;
    thread.start();
  }

  @Override
  public Set<Long> stillOurs(Transaction transaction, List<Task.Kept> kept) throws SQLException {
    return InboxRows.stillWaiting(transaction.sql(), kept, shares());
  }

  @Override
  public int shareOf(Update update) {
    return Shares.of(Correspondent.of(update));
  }

  @Override
  public void announce(Transaction transaction, Shares those) {
    if (!those.without(shares()).isEmpty()) {
      Presence.call(transaction);
    }
  }

  @Override
  public void close() {
    stopping.countDown();
    try {
      thread.join(2 * ROUND.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (isOpen()) {
        try {
          work(Presence.on(server, known));
        } catch (SQLException | RuntimeException e) {
          outage.failed(e);
          var _ = stopping.await(ROUND.toMillis(), TimeUnit.MILLISECONDS);
        }
      }
    } catch (InterruptedException e) {
      log.debug("The crew's thread is not ended by interruption.");
    }
  }

  /// Until it is closed, which is a good end, or something goes wrong.
  private void work(Presence presence) throws SQLException {
    refusedBefore = lane.refused();
    known = OptionalLong.of(presence.id());
    isBack = false;
    lane.guard(transaction -> Presence.uphold(transaction, presence.id()));
    try {
      while (isOpen()) {
        round(presence);
        outage.worked();
        if (isCalled(presence)) {
          updated.run();
        }
      }
      leave(presence);
    } catch (SQLException | RuntimeException e) {
      presence.vanish();
      throw e;
    } finally {
      leads = false;
      succession.renounce();
    }
  }

  /// What is still to be written is written first: the others take over as soon as we are gone.
  private void leave(Presence presence) throws SQLException {
    succession.renounce();
    lane.perform(_ -> "written");
    presence.close();
  }

  private void round(Presence presence) throws SQLException {
    if (lane.refused() != refusedBefore) {
      throw new IllegalStateException("what was written last is not known");
    }
    if (succession.isStuck()) {
      throw new IllegalStateException("what was to be handed over is nobody's");
    }
    presence.beat();
    presence.clear();
    leads = leads || presence.lead();
    if (isSettling.getAsBoolean()) {
      return;
    }
    if (!isBack) {
      succession.inherit(presence.id(), Shares.of(presence.shares()));
      isBack = true;
    }
    var fair = Math.ceilDiv(Shares.COUNT, presence.machines());
    var held = shares().count();
    if (held > fair) {
      succession.handOver(presence.id(), shares().some(held - fair));
    } else if (held < fair) {
      succession.inherit(presence.id(), Shares.of(presence.take(fair - held)));
      updated.run();
    }
  }

  /// Waits for the next round, or until somebody calls, or it is closed.
  private boolean isCalled(Presence presence) throws SQLException {
    for (var part = 0; part < PARTS_OF_A_ROUND && isOpen(); part++) {
      if (presence.await(ROUND.dividedBy(PARTS_OF_A_ROUND))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpen() {
    return stopping.getCount() > 0;
  }
}
