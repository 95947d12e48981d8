// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.JsonReader;
import dev.hognose.client.wire.ServerSentEvents;
import dev.hognose.client.wire.Tree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
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
 * <p>A stream that breaks is opened again where it broke ({@code Last-Event-ID}), within the
 * client's deadline; no event is lost or given twice. It ends after {@link ExecutionEvent.Ended}.
 */
public final class EventStream implements Iterable<ExecutionEvent>, AutoCloseable {
  private static final String MEDIA_TYPE = "text/event-stream";

  private final Runner runner;
  private String executionId;
  private BufferedReader body;
  private ServerSentEvents events;
  private boolean over;

  private EventStream(Runner runner, String executionId, BufferedReader body) {
    this.runner = runner;
    this.executionId = executionId;
    this.body = body;
    this.events = new ServerSentEvents(body, "");
  }

  static EventStream ofExecution(Runner runner, String id) {
    return new EventStream(runner, id, open(runner, eventsRequest(id, "")));
  }

  static EventStream ofRun(Runner runner, Runner.Run run) {
    var transport = runner.transport();
    var tree = run.script().tree(run.declared(), transport.format());
    var request = transport.postOf(run.path(), tree).accepting(MEDIA_TYPE);
    return new EventStream(runner, "", open(runner, request));
  }

  /** The execution's id; empty until {@link ExecutionEvent.Started} told it. */
  public String executionId() {
    return executionId;
  }

  /** The events from here on, each waited for. */
  @Override
  public Iterator<ExecutionEvent> iterator() {
    return new Events();
  }

  /** The events from here on, as a stream. */
  public Stream<ExecutionEvent> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /** Stops reading; the execution goes on. */
  @Override
  public void close() {
    over = true;
    try {
      body.close();
    } catch (IOException e) {
      // nothing more is read from it
    }
  }

  private static Request eventsRequest(String id, String lastId) {
    var path = Paths.of("/v1/executions", id, "events");
    var request = Request.of("GET", path, WireFormat.JSON).accepting(MEDIA_TYPE);
    return lastId.isEmpty() ? request : request.header("Last-Event-ID", lastId);
  }

  private static BufferedReader open(Runner runner, Request request) {
    var stream = runner.transport().open(request, runner.deadline()).body();
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
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
      if (over) {
        return null;
      }
      reopen(++failures);
    }
    return null;
  }

  private void reopen(int failures) {
    if (executionId.isEmpty() || failures > runner.options().connectionRetries()) {
      throw new ConnectionFailedException("the event stream broke before its end", null);
    }
    var deadline = runner.deadline();
    var wait = events.retryMillis();
    deadline.sleep(Duration.ofMillis(wait == null ? 100 : wait), "the event stream", null);
    var lastId = events.lastId();
    body = open(runner, eventsRequest(executionId, lastId));
    events = new ServerSentEvents(body, lastId);
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
        over = true;
        yield new ExecutionEvent.Ended(
            Answers.outcome(Tree.of(JsonReader.read(event.data()))));
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
