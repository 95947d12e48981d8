// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The road of a script from the caller to its outcome: policy, request, tool loop. */
final class Runner {
  /** The longest stay in a queue that the server takes. */
  private static final long LONGEST_QUEUE_MILLIS = 3_600_000;

  private final ClientOptions options;
  private final Transport transport;
  private final Ticker ticker;
  private final RandomGenerator random;
  private final SessionLanes lanes = new SessionLanes();

  Runner(ClientOptions options, Transport transport, Ticker ticker, RandomGenerator random) {
    this.options = options;
    this.transport = transport;
    this.ticker = ticker;
    this.random = random;
  }

  /**
   * One script to run.
   *
   * @param session the session, or null for a fresh sandbox
   * @param script the code and what it is given
   * @param declared the tools to be declared with it
   * @param handlers who answers tool calls
   * @param policy what to do when the session is busy
   */
  record Run(
      @Nullable String session, Script script, Tools declared, Tools handlers, BusyPolicy policy) {

    String path() {
      return session == null ? "/v1/executions" : Paths.of("/v1/sessions", session, "executions");
    }
  }

  ClientOptions options() {
    return options;
  }

  Transport transport() {
    return transport;
  }

  SessionLanes lanes() {
    return lanes;
  }

  /** The deadline of a call that is not a script. */
  Deadline deadline() {
    return Deadline.in(options.deadline(), ticker);
  }

  Deadline deadline(Duration total) {
    return Deadline.in(total, ticker);
  }

  /** Runs a script to its outcome, blocking. */
  Outcome run(Run run) {
    return prepare(run).finish();
  }

  /** Runs a script to its outcome; its place in a queue is taken before this returns. */
  CompletableFuture<Outcome> runAsync(Run run) {
    try {
      var prepared = prepare(run);
      return Calls.async(prepared::finish);
    } catch (QueueFullException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** Starts a script and does not wait for its outcome. */
  Outcome start(Run run) {
    var deadline = deadline(run.script().deadline(options.deadline()));
    var request =
        transport.postOf(run.path(), body(run, deadline)).header("Prefer", "respond-async");
    var attempt = new Attempt();
    var reply = repeatedly(run, deadline, () -> transport.send(request, attempt, deadline));
    return Transport.reading(() -> Answers.outcome(reply.tree()));
  }

  /** Runs a script and gives its events. */
  EventStream stream(Run run) {
    return prepare(run).stream();
  }

  /** A run whose deadline runs and whose place in the queue is taken. */
  private record Prepared(
      Runner runner, Run run, Deadline deadline, SessionLanes.@Nullable Ticket ticket) {

    Outcome finish() {
      try (var held = ticket) {
        if (held != null) {
          held.await(deadline);
        }
        var transport = runner.transport;
        var request = transport.postOf(run.path(), runner.body(run, deadline));
        var attempt = new Attempt();
        var reply =
            runner.repeatedly(run, deadline, () -> transport.send(request, attempt, deadline));
        return new ToolLoop(transport, run.handlers(), deadline)
            .finish(Transport.reading(reply::tree));
      }
    }

    /** The ticket goes to the stream, which gives it back at its end. */
    EventStream stream() {
      try {
        if (ticket != null) {
          ticket.await(deadline);
        }
        var transport = runner.transport;
        var request =
            transport.postOf(run.path(), runner.body(run, deadline)).accepting(EventStream.TYPE);
        var body = runner.repeatedly(run, deadline, () -> transport.open(request, deadline));
        return new EventStream(runner, "", body, deadline, ticket);
      } catch (HognoseException e) {
        if (ticket != null) {
          ticket.close();
        }
        throw e;
      }
    }
  }

  private Prepared prepare(Run run) {
    var deadline = deadline(run.script().deadline(options.deadline()));
    var session = run.session();
    var ticket =
        session != null && run.policy() instanceof BusyPolicy.QueueInClient queue
            ? lanes.enter(session, queue.capacity())
            : null;
    return new Prepared(this, run, deadline, ticket);
  }

  private Map<String, @Nullable Object> body(Run run, Deadline deadline) {
    var body = run.script().tree(run.declared(), transport.format());
    if (run.session() != null && run.policy() instanceof BusyPolicy.QueueOnServer queue) {
      long millis = Math.min(queue.timeout().toMillis(), deadline.remaining().toMillis());
      body.put("on_busy", "queue");
      body.put("queue_timeout_ms", Math.clamp(millis, 1, LONGEST_QUEUE_MILLIS));
    }
    return body;
  }

  /** Sends a request as often as the policy allows. */
  private <T> T repeatedly(Run run, Deadline deadline, Supplier<T> sending) {
    var backoff = backoff(run);
    while (true) {
      try {
        return sending.get();
      } catch (Refusal refusal) {
        boolean later = refusal.retryable() || refusal instanceof Refusal.SessionBusy;
        if (backoff == null || !later) {
          throw refusal;
        }
        var wait = backoff.next(refusal.retryAfter().orElse(Duration.ZERO));
        deadline.sleep(wait, "a busy session", refusal);
      }
    }
  }

  private @Nullable Backoff backoff(Run run) {
    return switch (run.policy()) {
      case BusyPolicy.Retry retry -> new Backoff(retry.initial(), retry.max(), random);
      case BusyPolicy.QueueInClient _ ->
          run.session() == null
              ? null
              : new Backoff(Duration.ofMillis(50), Duration.ofSeconds(2), random);
      case BusyPolicy.FailFast _, BusyPolicy.QueueOnServer _ -> null;
    };
  }

  /** A body with one field. */
  static Map<String, @Nullable Object> field(String name, @Nullable Object value) {
    var body = new LinkedHashMap<String, @Nullable Object>();
    body.put(name, value);
    return body;
  }
}
