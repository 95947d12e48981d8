// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

/**
 * The kinds of refusal of the HTTP API, each with its status, its title and whether to try again.
 */
public enum ProblemCode {
  MALFORMED_BODY(400, "malformed-body", "The body cannot be read", false),
  MALFORMED_REQUEST(400, "malformed-request", "The request is not proper HTTP", false),
  UNAUTHENTICATED(401, "unauthenticated", "An API key is needed", false),
  FORBIDDEN(403, "forbidden", "This belongs to someone else", false),
  NOT_FOUND(404, "not-found", "There is no such thing", false),
  METHOD_NOT_ALLOWED(405, "method-not-allowed", "The resource has no such method", false),
  NOT_ACCEPTABLE(406, "not-acceptable", "No form of answer that is acceptable", false),
  REQUEST_TIMEOUT(408, "request-timeout", "The body came too slowly", true),
  SESSION_BUSY(409, "session-busy", "The session has an execution that is not over", true),
  ALREADY_RESUMED(409, "already-resumed", "The call has been answered otherwise", false),
  NOT_SUSPENDED(409, "not-suspended", "The execution waits for nothing", false),
  IDEMPOTENCY_IN_FLIGHT(
      409, "idempotency-in-flight", "A request with this key is being worked on", true),
  EXPIRED(410, "expired", "This has ended", false),
  BODY_TOO_LARGE(413, "body-too-large", "The body is too large", false),
  UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "No such form of body is known", false),
  INVALID_REQUEST(422, "invalid-request", "The request breaks the contract", false),
  INVALID_SNAPSHOT(422, "invalid-snapshot", "The bytes are no snapshot", false),
  SNAPSHOT_INCOMPATIBLE(422, "snapshot-incompatible", "Such snapshots are not known here", false),
  QUOTA_EXCEEDED(429, "quota-exceeded", "The key has used up what it may", true),
  HEADERS_TOO_LARGE(431, "headers-too-large", "Address or headers are too large", false),
  INTERNAL_ERROR(500, "internal-error", "The server made a mistake", false),
  POOL_EXHAUSTED(503, "pool-exhausted", "The server has no room for more work now", true),
  STORE_UNAVAILABLE(503, "store-unavailable", "The store cannot be used now", true),
  DRAINING(503, "draining", "The server is shutting down", true);

  private final int status;
  private final String text;
  private final String title;
  private final boolean retryable;

  ProblemCode(int status, String text, String title, boolean retryable) {
    this.status = status;
    this.text = text;
    this.title = title;
    this.retryable = retryable;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The code as clients see it, such as {@code session-busy}. */
  public String text() {
    return text;
  }

  /** What the refusal means, the same for every occurrence. */
  public String title() {
    return title;
  }

  /** Whether the same request may succeed later. */
  public boolean retryable() {
    return retryable;
  }
}
