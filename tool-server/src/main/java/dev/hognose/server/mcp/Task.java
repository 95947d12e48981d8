// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;
import dev.hognose.server.wire.Timestamp;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A call that goes on after its request has been answered with a handle (the extension {@code
 * io.modelcontextprotocol/tasks}).
 *
 * <p>A response to a request for input counts once all that were asked with it are there. Keys of
 * requests are never used twice, as tools see to it.
 */
final class Task implements Call.Ending {

  /** How often clients should ask, in milliseconds. */
  private static final long POLL_MILLIS = 500;

  private enum Status {
    WORKING("working"),
    INPUT_REQUIRED("input_required"),
    COMPLETED("completed"),
    FAILED("failed"),
    CANCELLED("cancelled");

    private final String text;

    Status(String text) {
      this.text = text;
    }

    private boolean isFinal() {
      return this == COMPLETED || this == FAILED || this == CANCELLED;
    }
  }

  private final String id;
  private final Call call;
  private final long ttlMillis;
  private final Consumer<Task> onChange;
  private final long createdAtMillis = System.currentTimeMillis();

  private long changedAtMillis = createdAtMillis;
  private Status status = Status.WORKING;
  private Json.Obj outcome = Json.Obj.EMPTY;
  private final Map<String, InputRequest> asked = new LinkedHashMap<>();
  private Map<String, Json> responses = new HashMap<>();
  private @Nullable String state;

  Task(String id, Call call, long ttlMillis, Consumer<Task> onChange) {
    this.id = id;
    this.call = call;
    this.ttlMillis = ttlMillis;
    this.onChange = onChange;
  }

  String id() {
    return id;
  }

  String owner() {
    return call.client().owner();
  }

  /** The result that stands for the call's: a handle. */
  synchronized Json.Obj created() {
    return fields(Json.object().put("resultType", "task")).build();
  }

  /** How it stands, with what it has come to. */
  synchronized Json.Obj detailed() {
    Json.Builder told = fields(Json.object());
    switch (status) {
      case COMPLETED -> told.put("result", outcome);
      case FAILED ->
          told.put("statusMessage", String.valueOf(outcome.text("message"))).put("error", outcome);
      case INPUT_REQUIRED -> {
        Json.Builder requests = Json.object();
        asked.forEach((key, request) -> requests.put(key, request.toJson()));
        told.put("inputRequests", requests.build());
      }
      case WORKING, CANCELLED -> {}
    }
    return told.build();
  }

  private Json.Builder fields(Json.Builder told) {
    return told.put("taskId", id)
        .put("status", status.text)
        .put("createdAt", Timestamp.of(createdAtMillis))
        .put("lastUpdatedAt", Timestamp.of(changedAtMillis))
        .put("ttlMs", ttlMillis)
        .put("pollIntervalMs", POLL_MILLIS);
  }

  @Override
  public void completed(Json.Obj result) {
    reach(Status.COMPLETED, result);
  }

  @Override
  public void failed(RpcError error) {
    reach(Status.FAILED, error.toJson());
  }

  @Override
  public boolean needsInput(
      Call asking, Map<String, InputRequest> requests, @Nullable String note) {
    synchronized (this) {
      asked.clear();
      asked.putAll(requests);
      responses = new HashMap<>();
      state = note;
    }
    reach(Status.INPUT_REQUIRED, Json.Obj.EMPTY);
    return true;
  }

  private void reach(Status next, Json.Obj result) {
    synchronized (this) {
      if (status.isFinal()) {
        return;
      }
      status = next;
      outcome = result;
      changedAtMillis = System.currentTimeMillis();
      if (next != Status.INPUT_REQUIRED) {
        asked.clear();
      }
    }
    onChange.accept(this);
  }

  /** Takes responses; those that nobody waits for are ignored. */
  void respond(Map<String, Json> given) {
    Map<String, Json> all;
    synchronized (this) {
      if (status != Status.INPUT_REQUIRED) {
        return;
      }
      given.forEach(
          (key, response) -> {
            if (asked.remove(key) != null) {
              responses.put(key, response);
            }
          });
      if (!asked.isEmpty()) {
        return;
      }
      all = responses;
    }
    reach(Status.WORKING, Json.Obj.EMPTY);
    call.again(all, state());
  }

  private synchronized @Nullable String state() {
    return state;
  }

  /** Ends it, unless it has ended. */
  void cancel() {
    reach(Status.CANCELLED, Json.Obj.EMPTY);
    call.cancel();
  }
}
