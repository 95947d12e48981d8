// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.mcp.Caller;
import dev.hognose.server.mcp.Headers;
import dev.hognose.server.mcp.Mcp;
import dev.hognose.server.session.Pool;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** The resource {@code /mcp}: the Model Context Protocol over Streamable HTTP. */
final class McpHandler {

  private static final String PATH = "/mcp";

  /** Bodies above this size are read on a worker. */
  private static final int LARGE_BODY = 64 << 10;

  private final Vertx vertx;
  private final Pool pool;
  private final Mcp mcp;
  private final HttpSettings settings;

  McpHandler(Vertx vertx, Pool pool, Mcp mcp, HttpSettings settings) {
    this.vertx = vertx;
    this.pool = pool;
    this.mcp = mcp;
    this.settings = settings;
  }

  List<Route> routes() {
    return List.of(
        Route.raw(HttpMethod.POST, PATH, this::post).in(Route.Form.FIXED),
        Route.plain(HttpMethod.GET, PATH, this::get).in(Route.Form.FIXED),
        Route.plain(HttpMethod.DELETE, PATH, this::delete).in(Route.Form.FIXED));
  }

  private McpOutlet outlet(Exchange exchange) {
    return new McpOutlet(vertx, exchange, settings.heartbeatMillis());
  }

  private static Caller caller(Exchange exchange) {
    return new Caller(exchange.owner(), exchange.caller().allowance().maxSessions());
  }

  private static Headers headers(Exchange exchange) {
    HttpServerRequest request = exchange.request();
    return request::getHeader;
  }

  private void requireHere(Exchange exchange) {
    pool.requireMaker(Mcp.SESSIONS, exchange.request().getHeader("Mcp-Session-Id"));
  }

  private void post(Exchange exchange, byte[] body) {
    requireHere(exchange);
    if (pool.membership() != null) {
      pool.requireMaker(Mcp.TASKS, Mcp.taskOf(body));
    }
    McpOutlet outlet = outlet(exchange);
    Headers headers = headers(exchange);
    if (body.length <= LARGE_BODY || pool.waits()) {
      mcp.post(caller(exchange), headers, body, outlet);
    } else {
      pool.execute(exchange.owner(), () -> mcp.post(caller(exchange), headers, body, outlet));
    }
  }

  private void get(Exchange exchange) {
    requireHere(exchange);
    McpOutlet outlet = outlet(exchange);
    if (!outlet.carriesMore()) {
      throw Refusal.of(ProblemCode.NOT_ACCEPTABLE, "the stream needs Accept: text/event-stream");
    }
    if (!mcp.get(caller(exchange), headers(exchange), outlet)) {
      outlet.drop();
      throw noSession(exchange);
    }
    outlet.open();
  }

  private void delete(Exchange exchange) {
    requireHere(exchange);
    McpOutlet outlet = outlet(exchange);
    if (!mcp.delete(caller(exchange), headers(exchange), outlet)) {
      outlet.drop();
      throw noSession(exchange);
    }
  }

  private static Refusal noSession(Exchange exchange) {
    exchange.header("Allow", "POST");
    return Refusal.of(
        ProblemCode.METHOD_NOT_ALLOWED,
        "this address takes POST; others belong to sessions of older clients (Mcp-Session-Id)");
  }
}
