// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The meters of the store. */
final class StoreMetrics {

  private final Timer writes;
  private final Timer reads;
  private final DistributionSummary batches;
  private final Counter failures;
  private final Counter refused;

  StoreMetrics(MeterRegistry registry) {
    writes = timer(registry, "write", "Time until changes were on disk, waiting included");
    reads = timer(registry, "read", "Time until something was read, waiting included");
    batches =
        DistributionSummary.builder("hognose.store.batch")
            .description("Units of changes that shared a commit")
            .register(registry);
    failures =
        Counter.builder("hognose.store.failures")
            .description("Reads and writes that failed")
            .register(registry);
    refused =
        Counter.builder("hognose.cluster.refused")
            .description("Writes that came after another server had taken over")
            .register(registry);
  }

  private static Timer timer(MeterRegistry registry, String name, String description) {
    return Timer.builder("hognose.store." + name)
        .description(description)
        .serviceLevelObjectives(
            Duration.ofMillis(1),
            Duration.ofMillis(5),
            Duration.ofMillis(10),
            Duration.ofMillis(50),
            Duration.ofMillis(100),
            Duration.ofSeconds(1))
        .register(registry);
  }

  void written(long nanos, boolean failed) {
    writes.record(nanos, TimeUnit.NANOSECONDS);
    if (failed) {
      failures.increment();
    }
  }

  void read(long nanos, boolean failed) {
    reads.record(nanos, TimeUnit.NANOSECONDS);
    if (failed) {
      failures.increment();
    }
  }

  void refused() {
    refused.increment();
  }

  void committed(int units) {
    batches.record(units);
  }
}
