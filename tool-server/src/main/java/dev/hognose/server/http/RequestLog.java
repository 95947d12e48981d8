// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is written down of every request: a line in the log, and one in the audit log. */
final class RequestLog {

  private static final Logger LOG = LoggerFactory.getLogger("dev.hognose.server.requests");

  private final AuditLog audit;
  private final boolean logs;

  RequestLog(AuditLog audit, boolean logs) {
    this.audit = audit;
    this.logs = logs;
  }

  /** Writes down a request that has its answer; on the event loop. */
  void answered(Exchange exchange, int status, long nanos, @Nullable String location) {
    if (logs) {
      log(exchange, status, nanos);
    }
    Route route = exchange.route();
    if (audit.isKept() && !exchange.isForwarded() && (route == null || route.needsKey())) {
      audit(exchange, status, nanos, location);
    }
  }

  private static void log(Exchange exchange, int status, long nanos) {
    HttpServerRequest request = exchange.request();
    var event =
        LOG.atInfo()
            .addKeyValue("request_id", exchange.requestId())
            .addKeyValue("method", request.method().name())
            .addKeyValue("path", request.path())
            .addKeyValue("status", status)
            .addKeyValue("duration_us", TimeUnit.NANOSECONDS.toMicros(nanos));
    String trace = exchange.traceParent();
    if (trace != null) {
      event = event.addKeyValue("trace_id", trace.substring(3, 35));
    }
    String key = exchange.caller().key();
    if (key != null) {
      event = event.addKeyValue("key", key);
    }
    event.log("request");
  }

  private void audit(Exchange exchange, int status, long nanos, @Nullable String location) {
    HttpServerRequest request = exchange.request();
    byte[] body = exchange.body();
    var peer = request.remoteAddress();
    String path = request.path();
    audit.add(
        new AuditLog.Entry(
            exchange.requestId(),
            exchange.traceParent(),
            exchange.caller().key(),
            exchange.owner(),
            peer == null ? null : peer.hostAddress(),
            request.method().name(),
            path == null ? "" : path,
            status,
            TimeUnit.NANOSECONDS.toMicros(nanos),
            body == null ? 0 : body.length,
            body == null ? null : hash(body),
            body == null || !audit.holdsContent() ? null : new String(body, StandardCharsets.UTF_8),
            location));
  }

  private static String hash(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
