// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that the server refused, one nested class per problem code.
 *
 * {@snippet :
 * try {
 *   session.run("x += 1");
 * } catch (Refusal.SessionBusy busy) {
 *   log("busy with " + busy.currentExecutionId());
 * }
 * }
 *
 * <p>A code that this client does not know is an {@link Other}.
 */
public abstract sealed class Refusal extends HognoseException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final @Nullable Duration retryAfter;

  private Refusal(Problem problem, @Nullable Duration retryAfter) {
    super(problem.sentence(), null);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** The whole problem document. */
  public Problem problem() {
    return problem;
  }

  /** The problem code, such as {@code session-busy}. */
  public String code() {
    return problem.code();
  }

  /** The HTTP status. */
  public int status() {
    return problem.status();
  }

  /** Whether the same request may succeed later. */
  public boolean retryable() {
    return problem.retryable();
  }

  /** How long the server asks to wait before trying again, if it says so. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** The typed refusal of a problem. */
  static Refusal of(Problem problem, @Nullable Duration retryAfter) {
    return switch (problem.code()) {
      case "malformed-body" -> new MalformedBody(problem, retryAfter);
      case "unauthenticated" -> new Unauthenticated(problem, retryAfter);
      case "forbidden" -> new Forbidden(problem, retryAfter);
      case "not-found" -> new NotFound(problem, retryAfter);
      case "expired" -> new Expired(problem, retryAfter);
      case "not-acceptable" -> new NotAcceptable(problem, retryAfter);
      case "unsupported-media-type" -> new UnsupportedMediaType(problem, retryAfter);
      case "body-too-large" -> new BodyTooLarge(problem, retryAfter);
      case "session-busy" -> new SessionBusy(problem, retryAfter);
      case "already-resumed" -> new AlreadyResumed(problem, retryAfter);
      case "not-suspended" -> new NotSuspended(problem, retryAfter);
      case "invalid-request" -> new InvalidRequest(problem, retryAfter);
      case "invalid-snapshot" -> new InvalidSnapshot(problem, retryAfter);
      case "snapshot-incompatible" -> new SnapshotIncompatible(problem, retryAfter);
      case "quota-exceeded" -> new QuotaExceeded(problem, retryAfter);
      case "pool-exhausted" -> new PoolExhausted(problem, retryAfter);
      case "draining" -> new Draining(problem, retryAfter);
      default -> new Other(problem, retryAfter);
    };
  }

  /** {@code malformed-body}: the request body was not JSON or MessagePack (400). */
  public static final class MalformedBody extends Refusal {
    private static final long serialVersionUID = 1L;

    private MalformedBody(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }
  }

  /** {@code unauthenticated}: the API key is missing or unknown (401). */
  public static final class Unauthenticated extends Refusal {
    private static final long serialVersionUID = 1L;

    private Unauthenticated(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }
  }

  /** {@code forbidden}: the API key does not own the session, execution or snapshot (403). */
  public static final class Forbidden extends Refusal {
    private static final long serialVersionUID = 1L;

    private Forbidden(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }
  }

  /** {@code not-found}: the id never existed (404). */
  public static final class NotFound extends Refusal {
    private static final long serialVersionUID = 1L;

    private NotFound(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }
  }

  /** {@code expired}: the session or execution ended, or timed out (410). */
  public static final class Expired extends Refusal {
    private static final long serialVersionUID = 1L;

    private Expired(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }
  }

  /** {@code not-acceptable}: the server cannot answer in the asked media type (406). */
  public static final class NotAcceptable extends Refusal {
    private static final long serialVersionUID = 1L;

    private NotAcceptable(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }
  }

  /** {@code unsupported-media-type}: the server does not read the body's media type (415). */
  public static final class UnsupportedMediaType extends Refusal {
    private static final long serialVersionUID = 1L;

    private UnsupportedMediaType(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }
  }

  /** {@code body-too-large}: the request body exceeds the server's limit (413). */
  public static final class BodyTooLarge extends Refusal {
    private static final long serialVersionUID = 1L;

    private BodyTooLarge(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }
  }

  /**
   * {@code session-busy}: another execution of the session is running or waits for tool results
   * (409).
   */
  public static final class SessionBusy extends Refusal {
    private static final long serialVersionUID = 1L;

    private SessionBusy(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }

    /** The execution that holds the session, if the server names it. */
    public Optional<String> currentExecutionId() {
      return problem().extensions().get("current_execution_id") instanceof String id
          ? Optional.of(id)
          : Optional.empty();
    }
  }

  /** {@code already-resumed}: the tool call was answered before, with another answer (409). */
  public static final class AlreadyResumed extends Refusal {
    private static final long serialVersionUID = 1L;

    private AlreadyResumed(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }
  }

  /** {@code not-suspended}: the execution does not wait for tool results (409). */
  public static final class NotSuspended extends Refusal {
    private static final long serialVersionUID = 1L;

    private NotSuspended(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }
  }

  /**
   * {@code invalid-request}: the request is well-formed but not valid; the detail points at the
   * field (422).
   */
  public static final class InvalidRequest extends Refusal {
    private static final long serialVersionUID = 1L;

    private InvalidRequest(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }
  }

  /** {@code invalid-snapshot}: the bytes are no intact snapshot (422). */
  public static final class InvalidSnapshot extends Refusal {
    private static final long serialVersionUID = 1L;

    private InvalidSnapshot(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }
  }

  /** {@code snapshot-incompatible}: the snapshot is of a newer or foreign format (422). */
  public static final class SnapshotIncompatible extends Refusal {
    private static final long serialVersionUID = 1L;

    private SnapshotIncompatible(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }
  }

  /** {@code quota-exceeded}: the API key's quota is used up for now (429). */
  public static final class QuotaExceeded extends Refusal {
    private static final long serialVersionUID = 1L;

    private QuotaExceeded(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }
  }

  /** {@code pool-exhausted}: the server has no free sandbox at the moment (503). */
  public static final class PoolExhausted extends Refusal {
    private static final long serialVersionUID = 1L;

    private PoolExhausted(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }
  }

  /** {@code draining}: the server is shutting down; another one may answer (503). */
  public static final class Draining extends Refusal {
    private static final long serialVersionUID = 1L;

    private Draining(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }
  }

  /** A refusal whose code this client does not know. */
  public static final class Other extends Refusal {
    private static final long serialVersionUID = 1L;

    private Other(Problem problem, @Nullable Duration retryAfter) {
      super(problem, retryAfter);
    }
  }
}
