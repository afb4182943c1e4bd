package bitepoint.operations;

import bitepoint.engine.Standing;
import bitepoint.telegram.SenderCounts;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// What a bot shows of itself, as meters. What takes a query is asked by [#refresh], and is not a
/// number where the database does not answer.
final class Gauges {
  private static final double NONE = Double.NaN;
  private static final long PEOPLE_ARE_COUNTED_EACH = TimeUnit.MINUTES.toNanos(5);

  private final Vitals vitals;
  private final InstantSource clock;
  private volatile Optional<Standing> standing = Optional.empty();
  private volatile Optional<Long> people = Optional.empty();
  private long peopleCounted;

  Gauges(Vitals vitals, InstantSource clock, MeterRegistry registry) {
    this.vitals = vitals;
    this.clock = clock;
    queue(registry, "bitepoint.inbox", "Updates", Standing::inbox);
    queue(registry, "bitepoint.outbox", "Calls", Standing::outbox);
    Gauge.builder("bitepoint.people", this, all -> all.people.map(Long::doubleValue).orElse(NONE))
        .description("People who are known, counted each five minutes")
        .register(registry);
    TimeGauge.builder("bitepoint.poll.age", this, TimeUnit.SECONDS, all -> age(vitals.lastHeard()))
        .description("Since Telegram was last heard from")
        .register(registry);
    sends(registry, "sent", SenderCounts::sent);
    sends(registry, "retried", SenderCounts::retried);
    sends(registry, "uncertain_resent", SenderCounts::uncertainResent);
    sends(registry, "uncertain", SenderCounts::uncertain);
    sends(registry, "refused", SenderCounts::refused);
    FunctionCounter.builder("bitepoint.transactions.refused", vitals, Vitals::refusedTransactions)
        .description("Transactions that the database refused")
        .register(registry);
    for (var outcome : vitals.deliveries().keySet()) {
      FunctionCounter.builder(
              "bitepoint.webhook.requests",
              vitals,
              bot -> bot.deliveries().getOrDefault(outcome, 0L))
          .description("Requests to the webhook by how they were answered")
          .tag("outcome", outcome)
          .register(registry);
    }
  }

  /// Asks the database: two queries, and each few minutes a third.
  synchronized void refresh() {
    standing = Asking.within(vitals::standing);
    var now = System.nanoTime();
    if (people.isEmpty() || now - peopleCounted > PEOPLE_ARE_COUNTED_EACH) {
      people = Asking.within(vitals::people);
      peopleCounted = now;
    }
  }

  private void queue(
      MeterRegistry registry, String name, String what, Function<Standing, Standing.Queue> queue) {
    Gauge.builder(
            name + ".waiting",
            this,
            all -> all.standing.map(queue).map(known -> (double) known.waiting()).orElse(NONE))
        .description(what + " that wait")
        .register(registry);
    TimeGauge.builder(
            name + ".oldest",
            this,
            TimeUnit.SECONDS,
            all ->
                all.standing
                    .map(queue)
                    .map(known -> known.oldest().isEmpty() ? 0 : age(known.oldest()))
                    .orElse(NONE))
        .description(what + ": how long the oldest waits")
        .register(registry);
  }

  private void sends(MeterRegistry registry, String outcome, ToLongFunction<SenderCounts> count) {
    FunctionCounter.builder(
            "bitepoint.sends", vitals, bot -> (double) count.applyAsLong(bot.sent()))
        .description("Calls by what became of them")
        .tag("outcome", outcome)
        .register(registry);
  }

  private double age(Optional<Instant> since) {
    return since
        .map(then -> Duration.between(then, clock.instant()).toMillis() / 1000.0)
        .orElse(NONE);
  }
}
