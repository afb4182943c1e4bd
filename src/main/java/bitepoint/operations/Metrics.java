package bitepoint.operations;

import bitepoint.engine.Observer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.InstantSource;
import java.util.Optional;

/// Everything that is measured, as Prometheus reads it. Safe for use by many threads.
final class Metrics implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Turnstile turnstile = new Turnstile(registry);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private volatile Optional<Gauges> gauges = Optional.empty();

  Metrics() {
    collections.bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  Observer observer() {
    return turnstile;
  }

  void watch(Vitals vitals, InstantSource clock) {
    gauges = Optional.of(new Gauges(vitals, clock, registry));
  }

  String scrape() {
    gauges.ifPresent(Gauges::refresh);
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
