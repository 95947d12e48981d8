// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hognose.server.session.Ids;
import dev.hognose.server.wire.Json;
import java.time.Duration;

/** All tasks, and the methods that concern them; kept in memory for an hour. */
final class Tasks {

  private static final Duration LIFE = Duration.ofHours(1);
  private static final int MOST = 10_000;

  private final Ids ids;
  private final Subscriptions subscriptions;
  private final Cache<String, Task> tasks =
      Caffeine.newBuilder().expireAfterWrite(LIFE).maximumSize(MOST).build();

  Tasks(Ids ids, Subscriptions subscriptions) {
    this.ids = ids;
    this.subscriptions = subscriptions;
  }

  /** Makes a call a task. */
  Task create(Call call) {
    var task = new Task(ids.next(Mcp.TASKS), call, LIFE.toMillis(), subscriptions::taskChanged);
    tasks.put(task.id(), task);
    return task;
  }

  /** Refuses clients that do not take tasks. */
  static void requireSupport(Client client) {
    if (!client.takesTasks()) {
      throw RpcError.missingCapability(
          Json.object()
              .put("extensions", Json.object().put(Client.TASKS, Json.Obj.EMPTY).build())
              .build());
    }
  }

  private Task find(Call call) {
    requireSupport(call.client());
    String id = call.params().text("taskId");
    if (id == null) {
      throw RpcError.invalidParams("the parameter taskId is a string");
    }
    Task task = tasks.getIfPresent(id);
    if (task == null || !task.owner().equals(call.client().owner())) {
      throw RpcError.invalidParams(
          ids.isOurs(Mcp.TASKS, id) ? "the task is not kept any more" : "there is no such task");
    }
    return task;
  }

  /** Whether a client may follow a task. */
  boolean isKnown(Client client, String id) {
    Task task = tasks.getIfPresent(id);
    return task != null && task.owner().equals(client.owner());
  }

  /** The method {@code tasks/get}. */
  void get(Call call) {
    call.complete(find(call).detailed());
  }

  /** The method {@code tasks/update}. */
  void update(Call call) {
    Task task = find(call);
    if (!(call.params().get("inputResponses") instanceof Json.Obj responses)) {
      throw RpcError.invalidParams("the parameter inputResponses is an object");
    }
    task.respond(responses.members());
    call.complete(Json.Obj.EMPTY);
  }

  /** The method {@code tasks/cancel}. */
  void cancel(Call call) {
    find(call).cancel();
    call.complete(Json.Obj.EMPTY);
  }
}
