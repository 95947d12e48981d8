// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.session.Pool;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The resources for those who run the server: health and metrics. */
final class OperationsHandler {

  private static final String METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final Pool pool;
  private final PrometheusMeterRegistry registry;

  OperationsHandler(Pool pool, PrometheusMeterRegistry registry) {
    this.pool = pool;
    this.registry = registry;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/health/live", exchange -> status(exchange, "up")).forAll(),
        Route.get("/health/ready", this::ready).forAll(),
        Route.get("/metrics", this::metrics).in(Route.Form.FIXED));
  }

  private static void status(Exchange exchange, String status) {
    exchange.reply(200, out -> out.startObject(1).name("status").string(status).endObject());
  }

  private void ready(Exchange exchange) {
    if (pool.executions().isDraining()) {
      exchange.fail(Problem.later(ProblemCode.DRAINING, "the server is shutting down", 5_000));
    } else if (!pool.isReady()) {
      exchange.fail(
          Problem.later(ProblemCode.STORE_UNAVAILABLE, "the store did not take a write", 5_000));
    } else {
      status(exchange, "ready");
    }
  }

  private void metrics(Exchange exchange) {
    exchange.reply(200, METRICS_TYPE, registry.scrape().getBytes(StandardCharsets.UTF_8));
  }
}
