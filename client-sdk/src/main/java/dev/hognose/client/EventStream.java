// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.JsonReader;
import dev.hognose.client.wire.ServerSentEvents;
import dev.hognose.client.wire.Tree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The events of one execution, read as they arrive; for one thread, to be read once and closed.
 *
 * {@snippet :
 * try (var events = client.stream(Script.of(code))) {
 *   for (var event : events) {
 *     if (event instanceof ExecutionEvent.Stdout out) {
 *       terminal.print(out.text());
 *     }
 *   }
 * }
 * }
 *
 * <p>A stream that breaks is opened again where it broke ({@code Last-Event-ID}); no event is lost
 * or given twice, unless the server says that it has lost some by an {@link ExecutionEvent.Other}
 * named {@code gap}. It ends after {@link ExecutionEvent.Ended}. Tool calls are the reader's to
 * answer, by {@link Executions#resume}; reading goes on with the events after them.
 *
 * <p>Reading throws {@link DeadlineExceededException} after the deadline; an execution that this
 * stream started is then asked to cancel.
 */
public final class EventStream implements Iterable<ExecutionEvent>, AutoCloseable {
  static final String TYPE = "text/event-stream";

  private final Runner runner;
  private final Deadline deadline;
  private final SessionLanes.@Nullable Ticket ticket;
  private final boolean started;
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private final Events iterator = new Events();
  private String executionId;
  private volatile InputStream body;
  private ServerSentEvents events;
  private volatile boolean over;

  /** The events of {@code body}; a stream without an execution's id has started it. */
  EventStream(
      Runner runner,
      String executionId,
      InputStream body,
      Deadline deadline,
      SessionLanes.@Nullable Ticket ticket) {
    this.runner = runner;
    this.executionId = executionId;
    this.started = executionId.isEmpty();
    this.body = body;
    this.events = events(body, "");
    this.deadline = deadline;
    this.ticket = ticket;
    var _ =
        end.orTimeout(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)
            .whenComplete((_, _) -> closeBody());
  }

  static EventStream ofExecution(Runner runner, String id, Deadline deadline) {
    var body = runner.transport().open(request(id, ""), deadline);
    return new EventStream(runner, id, body, deadline, null);
  }

  /** The execution's id; empty until {@link ExecutionEvent.Started} told it. */
  public String executionId() {
    return executionId;
  }

  /** The events from here on, each waited for; always the same iterator. */
  @Override
  public Iterator<ExecutionEvent> iterator() {
    return iterator;
  }

  /** The events from here on, as a stream. */
  public Stream<ExecutionEvent> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /** Stops reading; the execution goes on. */
  @Override
  public void close() {
    over = true;
    end.complete(null);
    if (ticket != null) {
      ticket.close();
    }
  }

  private static Request request(String id, String lastId) {
    var path = Paths.of("/v1/executions", id, "events");
    var request = Request.of("GET", path, WireFormat.JSON).accepting(TYPE);
    return lastId.isEmpty() ? request : request.header("Last-Event-ID", lastId);
  }

  private static ServerSentEvents events(InputStream body, String lastId) {
    var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    return new ServerSentEvents(lines, lastId);
  }

  private void closeBody() {
    try {
      body.close();
    } catch (IOException e) {
      // nothing more is read from it
    }
  }

  private @Nullable ExecutionEvent next() {
    int failures = 0;
    while (!over) {
      try {
        var event = events.next();
        if (event != null) {
          return Transport.reading(() -> decode(event));
        }
      } catch (IOException e) {
        // the stream broke; it is opened again below
      }
      if (end.isCompletedExceptionally()) {
        throw expired();
      }
      if (!over) {
        reopen(++failures);
      }
    }
    return null;
  }

  private DeadlineExceededException expired() {
    if (started && !executionId.isEmpty()) {
      var path = Paths.of("/v1/executions", executionId, "cancel");
      runner.transport().sendAndForget(runner.transport().postOf(path, Map.of()));
    }
    close();
    return deadline.exceeded("the next event", null);
  }

  private void reopen(int failures) {
    if (executionId.isEmpty() || failures > runner.options().connectionRetries()) {
      close();
      throw new ConnectionFailedException("the event stream broke before its end", null);
    }
    var wait = events.retryMillis();
    deadline.sleep(Duration.ofMillis(wait == null ? 100 : wait), "the event stream", null);
    var lastId = events.lastId();
    body = runner.transport().open(request(executionId, lastId), deadline);
    events = events(body, lastId);
    if (end.isDone()) {
      closeBody();
    }
  }

  private ExecutionEvent decode(ServerSentEvents.Event event) {
    return switch (event.name()) {
      case "started" -> {
        var tree = Tree.of(JsonReader.read(event.data()));
        executionId = tree.string("id", executionId);
        yield new ExecutionEvent.Started(executionId);
      }
      case "stdout" -> new ExecutionEvent.Stdout(text(event.data()));
      case "stderr" -> new ExecutionEvent.Stderr(text(event.data()));
      case "tool_calls" -> {
        var tree = Tree.of(JsonReader.read(event.data()));
        yield new ExecutionEvent.ToolCalls(
            tree.trees("tool_calls").stream().map(ToolCall::of).toList());
      }
      case "completed", "failed", "limit_exceeded", "cancelled", "interrupted" -> {
        var outcome = Answers.outcome(Tree.of(JsonReader.read(event.data())));
        close();
        yield new ExecutionEvent.Ended(outcome);
      }
      default -> new ExecutionEvent.Other(event.name(), event.data());
    };
  }

  /** Output is an object with {@code text}. */
  private static String text(String data) {
    return Tree.of(JsonReader.read(data)).string("text");
  }

  /** The iterator, which looks one event ahead. */
  private final class Events implements Iterator<ExecutionEvent> {
    private @Nullable ExecutionEvent ahead;

    @Override
    public boolean hasNext() {
      if (ahead == null) {
        ahead = EventStream.this.next();
      }
      return ahead != null;
    }

    @Override
    public ExecutionEvent next() {
      if (ahead == null) {
        ahead = EventStream.this.next();
      }
      var event = ahead;
      if (event == null) {
        throw new NoSuchElementException();
      }
      ahead = null;
      return event;
    }
  }
}
