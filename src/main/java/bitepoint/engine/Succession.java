package bitepoint.engine;

import bitepoint.store.Lane;
import bitepoint.store.Presence;
import bitepoint.store.StoreException;
import bitepoint.store.Transaction;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How people pass from one machine to the next without a message lost, doubled or out of order:
/// what was left unsent comes first. Where nothing else is said, it is for the crew's thread.
final class Succession {
  private static final Logger log = LoggerFactory.getLogger(Succession.class);
  private static final long SECONDS_TO_LET_GO = 40;

  /// Until there is one, nothing is sent.
  private static final Carrier NOBODY =
      new Carrier() {
        @Override
        public void takeOver(Shares shares, List<Outbox.Row> left) {}

        @Override
        public CompletableFuture<Void> letGo(Shares shares) {
          return CompletableFuture.completedFuture(null);
        }

        @Override
        public void slowTo(double part) {}
      };

  private record Estate(Shares shares, List<Outbox.Row> left) {
    static Estate of(Transaction transaction, long machine, Shares taken) throws SQLException {
      var ours = Shares.of(Presence.shares(transaction, machine)).only(taken);
      return new Estate(ours, Leftovers.of(transaction, ours));
    }
  }

  private final Lane lane;
  private final Surplus surplus;
  private Carrier carrier = NOBODY;
  private volatile Shares shares = Shares.NONE;
  private volatile int renounced;
  private volatile boolean stuck;

  Succession(Lane lane, Surplus surplus) {
    this.lane = lane;
    this.surplus = surplus;
  }

  void to(Carrier carrier) {
    this.carrier = carrier;
  }

  /// From any thread.
  Shares shares() {
    return shares;
  }

  /// They are ours from now on, as far as the database says so.
  ///
  /// @param machine the number by which the others know this process
  void inherit(long machine, Shares taken) {
    if (taken.isEmpty()) {
      return;
    }
    var estate = lane.perform(transaction -> Estate.of(transaction, machine, taken));
    carrier.takeOver(estate.shares, estate.left);
    shares = shares.and(estate.shares);
    var _ = lane.perform(this::reachWhatIsLeft);
    slowDown();
    log.info("{} of {} shares of the people are here", shares.count(), Shares.COUNT);
  }

  /// Gives them away once nothing is under way to them.
  void handOver(long machine, Shares given) {
    var times = renounced;
    shares = shares.without(given);
    slowDown();
    carrier
        .letGo(given)
        .orTimeout(SECONDS_TO_LET_GO, TimeUnit.SECONDS)
        .thenCompose(_ ->
            lane.submit(transaction -> {
              if (times != renounced) {
                throw new StoreException("They were lost before they could be handed over.");
              }
              Presence.free(transaction, machine, numbers(given));
              return given;
            }))
        .exceptionally(thrown -> {
          log.warn("Shares could not be handed over: {}", thrown.getClass().getName());
          stuck = times == renounced;
          return given;
        });
    log.info("{} of {} shares of the people stay here", shares.count(), Shares.COUNT);
  }

  /// Whether people are ours by the database alone, as they could not be handed over.
  boolean isStuck() {
    return stuck;
  }

  /// Nobody is ours any more, and others may have taken them.
  void renounce() {
    renounced = renounced + 1;
    stuck = false;
    var lost = shares;
    shares = Shares.NONE;
    var _ = carrier.letGo(lost);
  }

  /// Once the shares are ours: until then, whoever takes from the surplus passes over them.
  private long reachWhatIsLeft(Transaction transaction) {
    var newest = OutboxRows.newest(transaction.handle());
    surplus.reach(newest);
    return newest;
  }

  private void slowDown() {
    if (!shares.isEmpty()) {
      carrier.slowTo((double) shares.count() / Shares.COUNT);
    }
  }

  private static List<Integer> numbers(Shares shares) {
    return IntStream.range(0, Shares.COUNT).filter(shares::hold).boxed().toList();
  }
}
