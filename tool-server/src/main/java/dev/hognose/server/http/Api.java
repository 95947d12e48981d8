// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.mcp.Mcp;
import dev.hognose.server.session.Ids;
import dev.hognose.server.session.Membership;
import dev.hognose.server.session.Pool;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * What all event loops share: the pool, the keys, the kept answers, and the table of operations.
 *
 * <p>A further resource is one more handler in {@link #routes}.
 */
public final class Api {

  private final Pool pool;
  private final ApiKeys keys;
  private final HttpSettings settings;
  private final Ids ids = new Ids();
  private final Idempotency idempotency;
  private final Router router;
  private final Traffic traffic;
  private final Semaphore largeBodies;
  private final RequestLog log;
  private final RequestMetrics requests;
  private final @Nullable Forwarding forwarding;

  /**
   * An API over a pool.
   *
   * @param cluster how it speaks with the other servers; null where there are none
   */
  public Api(
      Vertx vertx,
      Pool pool,
      ApiKeys keys,
      HttpSettings settings,
      AuditLog audit,
      Mcp mcp,
      @Nullable ClusterSettings cluster,
      PrometheusMeterRegistry registry,
      String version) {
    this.pool = pool;
    this.keys = keys;
    this.settings = settings;
    this.traffic = new Traffic(settings.trafficBytes(), settings.maxConnections());
    this.largeBodies = new Semaphore(pool.settings().workers());
    this.log = new RequestLog(audit, settings.logsRequests());
    this.idempotency = new Idempotency(settings, pool.store());
    this.router = new Router(routes(vertx, mcp, registry, version));
    this.requests = new RequestMetrics(registry, router.routes());
    Membership membership = pool.membership();
    this.forwarding =
        membership == null || cluster == null
            ? null
            : new Forwarding(vertx, membership, cluster, registry);
  }

  /** The way to the other servers; null where there are none. */
  @Nullable Forwarding forwarding() {
    return forwarding;
  }

  Pool pool() {
    return pool;
  }

  ApiKeys keys() {
    return keys;
  }

  HttpSettings settings() {
    return settings;
  }

  Ids ids() {
    return ids;
  }

  Idempotency idempotency() {
    return idempotency;
  }

  Traffic traffic() {
    return traffic;
  }

  /** Lets as many large bodies be decoded at a time as there are cores. */
  Semaphore largeBodies() {
    return largeBodies;
  }

  RequestLog log() {
    return log;
  }

  RequestMetrics requests() {
    return requests;
  }

  /** The table of all operations. */
  public Router router() {
    return router;
  }

  private List<Route> routes(
      Vertx vertx, Mcp mcp, PrometheusMeterRegistry registry, String version) {
    var executions = new ExecutionsHandler(vertx, pool.executions(), settings);
    List<Route> routes = new ArrayList<>();
    routes.addAll(executions.routes());
    routes.addAll(new SessionsHandler(pool, executions).routes());
    routes.addAll(new FilesHandler(pool).routes());
    routes.addAll(new ProgramsHandler(pool).routes());
    routes.addAll(new SnapshotsHandler(pool).routes());
    routes.addAll(new ToolSchemasHandler().routes());
    routes.addAll(new InfoHandler(pool, settings, version).routes());
    routes.addAll(new OperationsHandler(pool, registry).routes());
    routes.addAll(new ContractHandler().routes());
    routes.addAll(new PlaygroundHandler().routes());
    routes.addAll(new McpHandler(vertx, pool, mcp, settings).routes());
    return routes;
  }
}
