// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

/**
 * The bounds of requests.
 *
 * @param maxBodyBytes size of a body
 * @param bodyTimeoutMillis time for a body to arrive
 * @param maxWaitSeconds time for which a request may wait for an execution
 * @param heartbeatMillis time between signs of life in a stream of events
 * @param idempotencyTtlMillis time for which an answer is kept for its Idempotency-Key
 * @param idempotencyBytes how much memory such answers may hold
 * @param maxConnections connections at a time
 * @param idleConnectionMillis time after which one on which no request is under way is closed
 * @param trafficBytes memory for bodies and answers that are on their way
 * @param access from which pages and under which names it may be called
 * @param logsRequests whether each request is logged
 */
public record HttpSettings(
    int maxBodyBytes,
    long bodyTimeoutMillis,
    int maxWaitSeconds,
    long heartbeatMillis,
    long idempotencyTtlMillis,
    long idempotencyBytes,
    int maxConnections,
    long idleConnectionMillis,
    long trafficBytes,
    Access access,
    boolean logsRequests) {

  /** Heap for each connection that may be open, about. */
  private static final int CONNECTION_BYTES = 32 << 10;

  /** What holds unless the operator says otherwise. */
  public static final HttpSettings DEFAULT =
      new HttpSettings(
          10 << 20,
          30_000,
          300,
          15_000,
          600_000,
          Math.min(32L << 20, shareOfHeap(32)),
          Math.clamp(shareOfHeap(1) / CONNECTION_BYTES, 64, 50_000),
          75_000,
          shareOfHeap(8),
          Access.LOCAL,
          false);

  private static long shareOfHeap(int part) {
    return Runtime.getRuntime().maxMemory() / part;
  }

  /** These settings with other bounds on bodies. */
  public HttpSettings withBody(int maxBytes, long timeoutMillis) {
    return new HttpSettings(
        maxBytes,
        timeoutMillis,
        maxWaitSeconds,
        heartbeatMillis,
        idempotencyTtlMillis,
        idempotencyBytes,
        maxConnections,
        idleConnectionMillis,
        trafficBytes,
        access,
        logsRequests);
  }

  /** These settings with other bounds on connections and what is on its way. */
  public HttpSettings withTraffic(int connections, long idleMillis, long bytes) {
    return new HttpSettings(
        maxBodyBytes,
        bodyTimeoutMillis,
        maxWaitSeconds,
        heartbeatMillis,
        idempotencyTtlMillis,
        idempotencyBytes,
        connections,
        idleMillis,
        bytes,
        access,
        logsRequests);
  }

  /** These settings with other signs of life. */
  public HttpSettings withHeartbeatMillis(long value) {
    return new HttpSettings(
        maxBodyBytes,
        bodyTimeoutMillis,
        maxWaitSeconds,
        value,
        idempotencyTtlMillis,
        idempotencyBytes,
        maxConnections,
        idleConnectionMillis,
        trafficBytes,
        access,
        logsRequests);
  }

  /** These settings with other callers. */
  public HttpSettings withAccess(Access value) {
    return new HttpSettings(
        maxBodyBytes,
        bodyTimeoutMillis,
        maxWaitSeconds,
        heartbeatMillis,
        idempotencyTtlMillis,
        idempotencyBytes,
        maxConnections,
        idleConnectionMillis,
        trafficBytes,
        value,
        logsRequests);
  }
}
