// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.wire.ProblemCode;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The meters of requests: how many of which operation, how long they took, what was refused. */
final class RequestMetrics {

  private final IdentityHashMap<Route, Timer> timers = new IdentityHashMap<>();
  private final Map<ProblemCode, Counter> problems = new EnumMap<>(ProblemCode.class);

  RequestMetrics(MeterRegistry registry, List<Route> routes) {
    for (Route route : routes) {
      timers.put(
          route,
          Timer.builder("hognose.http.requests")
              .description("Requests, from their head to the answer")
              .tag("method", route.method().name())
              .tag("path", route.template())
              .register(registry));
    }
    for (ProblemCode code : ProblemCode.values()) {
      problems.put(
          code,
          Counter.builder("hognose.http.problems")
              .description("Requests that were refused")
              .tag("code", code.text())
              .register(registry));
    }
  }

  void answered(Route route, long nanos) {
    Timer timer = timers.get(route);
    if (timer != null) {
      timer.record(nanos, TimeUnit.NANOSECONDS);
    }
  }

  void refused(ProblemCode code) {
    Counter counter = problems.get(code);
    if (counter != null) {
      counter.increment();
    }
  }
}
