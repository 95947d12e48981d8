// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From which pages and under which names the server lets itself be called.
 *
 * <ul>
 *   <li>A page of another origin is refused unless its origin is listed; none is by default.
 *   <li>Where no keys are asked for, a request must name this machine or a listed host: a page
 *       whose name was bound to this machine's address after it was loaded (DNS rebinding) names
 *       its own.
 *   <li>Requests without Origin and Host come from no browser.
 * </ul>
 *
 * @param hosts further names of this server, without ports, in lower case
 * @param origins origins whose pages may call it, such as {@code https://app.example.org}
 * @param checksHosts whether the Host header is held against the names
 */
public record Access(Set<String> hosts, Set<String> origins, boolean checksHosts) {

  /** Only this machine's own names, and no pages of other origins. */
  public static final Access LOCAL = new Access(Set.of(), Set.of(), true);

  private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private static final String METHODS = "GET, POST, PUT, DELETE";
  private static final String REQUEST_HEADERS =
      "Accept, Authorization, Content-Type, Idempotency-Key, Last-Event-ID, Prefer, traceparent,"
          + " X-Request-Id, MCP-Protocol-Version, Mcp-Session-Id, Mcp-Method, Mcp-Name";
  private static final String RESPONSE_HEADERS =
      "Idempotency-Replayed, Location, Preference-Applied, RateLimit, RateLimit-Policy,"
          + " Retry-After, traceparent, X-Request-Id, Mcp-Session-Id";

  /** Keeps the sets as they are. */
  public Access {
    hosts = Set.copyOf(hosts);
    origins = Set.copyOf(origins);
  }

  /**
   * Refuses what comes under another name, or from a page of another origin.
   *
   * @return the origin to which the answer is to be shown, or null
   * @throws Refusal where it must not be
   */
  @Nullable String check(MultiMap headers) {
    String host = headers.get(HttpHeaders.HOST);
    if (checksHosts && host != null && !isOurs(host)) {
      throw Refusal.of(
          ProblemCode.FORBIDDEN, "the Host header names another server; see --allowed-hosts");
    }
    String origin = headers.get(HttpHeaders.ORIGIN);
    if (origin == null || isSame(origin, host)) {
      return null;
    }
    if (!origins.contains(origin.toLowerCase(Locale.ROOT))) {
      throw Refusal.of(
          ProblemCode.FORBIDDEN,
          "pages of that origin may not call this server; see --cors-origins");
    }
    return origin;
  }

  private boolean isOurs(String host) {
    String name = withoutPort(host).toLowerCase(Locale.ROOT);
    return LOOPBACK_NAMES.contains(name) || hosts.contains(name);
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }

  private static boolean isSame(String origin, @Nullable String host) {
    int slashes = origin.indexOf("://");
    return host != null && slashes > 0 && origin.substring(slashes + 3).equalsIgnoreCase(host);
  }

  /** Lets the pages of an origin see the answer. */
  static void show(Exchange exchange, String origin) {
    exchange.header("Access-Control-Allow-Origin", origin);
    exchange.header("Vary", "Origin");
    exchange.header("Access-Control-Expose-Headers", RESPONSE_HEADERS);
  }

  /** Answers a browser that asks whether a page may make a request. */
  static void preflight(Exchange exchange) {
    exchange.header("Access-Control-Allow-Methods", METHODS);
    exchange.header("Access-Control-Allow-Headers", REQUEST_HEADERS);
    exchange.header("Access-Control-Max-Age", "600");
    exchange.reply(204);
  }
}
