// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request of a client's that is worked on.
 *
 * <ul>
 *   <li>It ends once: by a result, an error, or by being cancelled, which nobody answers.
 *   <li>What it needs of the client it asks for with {@link #requireInput}; it is worked on again
 *       with the responses, in this call or in one that the client makes anew.
 *   <li>It may become a task, for clients that take tasks: its end is kept, to be asked for.
 *   <li>Its methods may be called from any thread.
 * </ul>
 */
public final class Call {

  private static final Logger LOG = LoggerFactory.getLogger(Call.class);

  /** What becomes of a call's end. */
  interface Ending {

    void completed(Json.Obj result);

    void failed(RpcError error);

    /**
     * Asks the client.
     *
     * @return whether this call goes on afterwards, rather than a new one
     */
    boolean needsInput(Call call, Map<String, InputRequest> requests, @Nullable String state);
  }

  /** What the client has been asked before, and said. */
  record Round(Map<String, Json> responses, @Nullable String state) {
    static final Round FIRST = new Round(Map.of(), null);
  }

  private final Client client;
  private final String method;
  private final Json.Obj params;
  private final Outlet outlet;
  private final @Nullable String logLevel;
  private final Tasks tasks;
  private final Consumer<Call> work;

  private Ending ending;
  private Round round;
  private boolean over;
  private boolean cancelled;
  private final List<Runnable> cancellations = new ArrayList<>(1);
  private final List<Runnable> ends = new ArrayList<>(1);

  Call(
      Client client,
      Message.Request request,
      Outlet outlet,
      @Nullable String logLevel,
      Tasks tasks,
      Ending ending,
      Round round,
      Consumer<Call> work) {
    this.client = client;
    this.method = request.method();
    this.params = request.params();
    this.outlet = outlet;
    this.logLevel = logLevel;
    this.tasks = tasks;
    this.ending = ending;
    this.round = round;
    this.work = work;
  }

  /** Who asks. */
  public Client client() {
    return client;
  }

  /** The parameters of the request. */
  public Json.Obj params() {
    return params;
  }

  /** The arguments of a tool's call. */
  public Json.Obj arguments() {
    return params.object("arguments");
  }

  String method() {
    return method;
  }

  Outlet outlet() {
    return outlet;
  }

  /** What the client responded to the requests for input that came before, by their keys. */
  public synchronized Map<String, Json> responses() {
    return round.responses;
  }

  /** What the server noted for itself when it asked for that input. */
  public synchronized @Nullable String state() {
    return round.state;
  }

  /** Works on it; whatever is thrown ends it. */
  void work() {
    try {
      work.accept(this);
    } catch (RpcError e) {
      fail(e);
    } catch (RuntimeException | Error e) {
      LOG.error("a call of {} failed", method, e);
      fail(RpcError.internal("the server made a mistake; it is in its log"));
    }
  }

  /** Works on it again, with the client's responses. */
  void again(Map<String, Json> responses, @Nullable String state) {
    synchronized (this) {
      round = new Round(Map.copyOf(responses), state);
    }
    work();
  }

  /** Ends it with a result. */
  public void complete(Json.Obj result) {
    Ending end = end();
    if (end != null) {
      end.completed(result);
    }
  }

  /** Ends it with an error. */
  public void fail(RpcError error) {
    Ending end = end();
    if (end != null) {
      end.failed(error);
    }
  }

  private @Nullable Ending end() {
    Ending end;
    synchronized (this) {
      if (over) {
        return null;
      }
      over = true;
      cancellations.clear();
      end = ending;
    }
    ends.forEach(Runnable::run);
    return end;
  }

  /** Has something run when it ends in any way, at once if it has. */
  void onEnd(Runnable work) {
    synchronized (this) {
      if (!over) {
        ends.add(work);
        return;
      }
    }
    work.run();
  }

  /**
   * Asks the client for input.
   *
   * @param requests what is asked, by keys that no other request of this work has
   * @param state what {@link #state} gives when it is worked on again
   * @throws RpcError where the client does not say that it can answer
   */
  public void requireInput(Map<String, InputRequest> requests, @Nullable String state) {
    for (InputRequest request : requests.values()) {
      if (!client.answers(request)) {
        throw RpcError.missingCapability(request.capability());
      }
    }
    Ending end;
    synchronized (this) {
      if (over) {
        return;
      }
      end = ending;
    }
    if (!end.needsInput(this, requests, state)) {
      end();
    }
  }

  /**
   * Makes it a task where the client takes tasks and it has not ended.
   *
   * @return whether it is one now
   */
  public boolean detach() {
    Task task;
    synchronized (this) {
      if (ending instanceof Task) {
        return true;
      }
      if (over || !client.takesTasks()) {
        return false;
      }
      task = tasks.create(this);
      Ending direct = ending;
      ending = task;
      direct.completed(task.created());
    }
    return true;
  }

  /** Whether anybody hears of its progress. */
  public boolean tellsProgress() {
    return outlet.carriesMore() && params.object("_meta").has("progressToken");
  }

  /**
   * Tells how far it is.
   *
   * @param progress a number that grows
   * @param total what it grows to; 0 where that is not known
   */
  public void progress(double progress, double total, String message) {
    Json token = params.object("_meta").get("progressToken");
    if (token == null || !isHeard()) {
      return;
    }
    Json.Builder told =
        Json.object().put("progressToken", token).put("progress", Json.number(progress));
    if (total > 0) {
      told.put("total", Json.number(total));
    }
    told.put("message", message);
    outlet.send(Message.notification("notifications/progress", told.build()));
  }

  /** Sends a line for the client's log, where the client wants lines of that level. */
  public void log(LogLevel level, Json data) {
    LogLevel wanted = LogLevel.of(logLevel);
    if (wanted == null || level.compareTo(wanted) < 0 || !isHeard()) {
      return;
    }
    outlet.send(
        Message.notification(
            "notifications/message",
            Json.object()
                .put("level", level.text())
                .put("logger", "hognose")
                .put("data", data)
                .build()));
  }

  private synchronized boolean isHeard() {
    return !over && !(ending instanceof Task) && outlet.carriesMore();
  }

  /** Has something run if it is cancelled, at once if it has been. */
  public void onCancel(Runnable work) {
    synchronized (this) {
      if (!cancelled) {
        if (!over) {
          cancellations.add(work);
        }
        return;
      }
    }
    work.run();
  }

  /** Ends it because the client has gone, unless it is a task. */
  void abandon() {
    synchronized (this) {
      if (ending instanceof Task) {
        return;
      }
    }
    cancel();
  }

  /** Ends it without an answer; the way back is closed, so that nobody waits at its other end. */
  void cancel() {
    List<Runnable> due;
    boolean isAwaited;
    synchronized (this) {
      if (over) {
        return;
      }
      over = true;
      cancelled = true;
      isAwaited = !(ending instanceof Task);
      due = List.copyOf(cancellations);
      cancellations.clear();
    }
    ends.forEach(Runnable::run);
    due.forEach(Runnable::run);
    if (isAwaited) {
      outlet.close();
    }
  }
}
