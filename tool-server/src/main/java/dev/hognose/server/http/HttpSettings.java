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
    Access access,
    boolean logsRequests) {

  /** What holds unless the operator says otherwise. */
  public static final HttpSettings DEFAULT =
      new HttpSettings(10 << 20, 30_000, 300, 15_000, 600_000, 32L << 20, Access.LOCAL, false);

  /** These settings with other bounds on bodies. */
  public HttpSettings withBody(int maxBytes, long timeoutMillis) {
    return new HttpSettings(
        maxBytes,
        timeoutMillis,
        maxWaitSeconds,
        heartbeatMillis,
        idempotencyTtlMillis,
        idempotencyBytes,
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
        value,
        logsRequests);
  }
}
