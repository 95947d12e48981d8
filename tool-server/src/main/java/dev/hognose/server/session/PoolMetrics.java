// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.Usage;
import dev.hognose.server.wire.Status;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** The meters of the pool. */
final class PoolMetrics {

  private final MeterRegistry registry;
  private final Map<Status, Counter> executions = new EnumMap<>(Status.class);
  private final Timer duration;
  private final DistributionSummary steps;
  private final DistributionSummary memory;
  private final Counter suspensions;
  private final Counter busy;
  private final Counter exhausted;

  PoolMetrics(MeterRegistry registry) {
    this.registry = registry;
    for (Status status : Status.values()) {
      if (status.isFinal()) {
        executions.put(
            status,
            Counter.builder("hognose.executions")
                .description("Executions that have ended")
                .tag("status", status.text())
                .register(registry));
      }
    }
    duration =
        Timer.builder("hognose.execution.duration")
            .description("Time an execution used on a core")
            .serviceLevelObjectives(
                java.time.Duration.ofMillis(1),
                java.time.Duration.ofMillis(10),
                java.time.Duration.ofMillis(100),
                java.time.Duration.ofSeconds(1),
                java.time.Duration.ofSeconds(10))
            .register(registry);
    steps =
        DistributionSummary.builder("hognose.execution.steps")
            .description("Machine steps of an execution")
            .register(registry);
    memory =
        DistributionSummary.builder("hognose.execution.peak.memory")
            .description("Largest guest heap of an execution")
            .baseUnit("bytes")
            .register(registry);
    suspensions =
        Counter.builder("hognose.suspensions")
            .description("Times an execution stopped to ask its caller")
            .register(registry);
    busy = refusals("session-busy");
    exhausted = refusals("pool-exhausted");
  }

  private Counter refusals(String code) {
    return Counter.builder("hognose.refusals")
        .description("Work that was refused")
        .tag("code", code)
        .register(registry);
  }

  <T> void gauge(String name, String description, T source, ToDoubleFunction<T> value) {
    io.micrometer.core.instrument.Gauge.builder(name, source, value)
        .description(description)
        .register(registry);
  }

  void ended(Status status, Usage usage) {
    Counter counter = executions.get(status);
    if (counter != null) {
      counter.increment();
    }
    duration.record(usage.durationNanos(), TimeUnit.NANOSECONDS);
    steps.record((double) usage.steps());
    memory.record((double) usage.peakMemoryBytes());
  }

  void suspended() {
    suspensions.increment();
  }

  void busy() {
    busy.increment();
  }

  void exhausted() {
    exhausted.increment();
  }
}
