// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.testing;

import dev.hognose.client.wire.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The sessions and executions of a {@link FakeHognose}: one at a time per session. */
final class FakeSandbox {
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final Map<String, Running> executions = new ConcurrentHashMap<>();
  private final Function<String, Play> plays;
  private volatile long retryAfterMillis = 20;

  FakeSandbox(Function<String, Play> plays) {
    this.plays = plays;
  }

  /** A session: who holds it, who waits, and what it ran. */
  private static final class Session {
    private final List<String> executed = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private String holder = "";
  }

  /** An execution: its play and how far it is. */
  private static final class Running {
    private final String id;
    private final String session;
    private final List<Play.Step> steps;
    private final Map<String, Map<String, Object>> replies = new HashMap<>();
    private Map<String, Object> last = Map.of();
    private int at;

    private Running(String id, String session, List<Play.Step> steps) {
      this.id = id;
      this.session = session;
      this.steps = steps;
    }
  }

  void retryAfterMillis(long millis) {
    retryAfterMillis = millis;
  }

  /** The codes that a session ran, in order. */
  List<String> executed(String session) {
    var state = sessions.get(session);
    synchronized (state) {
      return List.copyOf(state.executed);
    }
  }

  /** How many executions wait in a session's queue. */
  int waiting(String session) {
    var state = sessions.get(session);
    synchronized (state) {
      return state.waiting.size();
    }
  }

  Answer createSession() {
    var id = "ses_" + ids.incrementAndGet();
    sessions.put(id, new Session());
    return Answer.json(201, Map.of("id", id, "status", "idle"))
        .header("Location", "/v1/sessions/" + id);
  }

  Answer deleteSession(String id) {
    return sessions.remove(id) == null
        ? Answer.problem(404, "not-found", Map.of())
        : Answer.empty(204);
  }

  Answer run(Tree request) {
    return begin("", request.string("code"));
  }

  Answer runIn(String session, Tree request) {
    var state = sessions.get(session);
    if (state == null) {
      return Answer.problem(404, "not-found", Map.of());
    }
    var code = request.string("code");
    var ticket = "ticket_" + ids.incrementAndGet();
    synchronized (state) {
      if (!state.holder.isEmpty() || !state.waiting.isEmpty()) {
        if (!request.string("on_busy", "reject").equals("queue")) {
          return busy(state);
        }
        if (!queued(state, ticket)) {
          return busy(state);
        }
      }
      state.holder = ticket;
      state.executed.add(code);
    }
    return begin(session, code);
  }

  Answer resume(String id, Tree request) {
    var running = executions.get(id);
    if (running == null) {
      return Answer.problem(404, "not-found", Map.of());
    }
    synchronized (running) {
      var key = request.toString();
      var known = running.replies.get(key);
      if (known != null) {
        return Answer.json(200, known);
      }
      if (!running.last.get("status").equals("tool_calls_required")) {
        return Answer.problem(409, "not-suspended", Map.of());
      }
      var reply = step(running, Play.answers(request));
      running.replies.put(key, reply);
      return Answer.json(200, reply);
    }
  }

  Answer get(String id) {
    var running = executions.get(id);
    if (running == null) {
      return Answer.problem(404, "not-found", Map.of());
    }
    synchronized (running) {
      var status = String.valueOf(running.last.get("status"));
      return Answer.json(
          200,
          status.equals("running") || status.equals("queued")
              ? step(running, List.of())
              : running.last);
    }
  }

  Answer cancel(String id) {
    var running = executions.get(id);
    if (running == null) {
      return Answer.problem(404, "not-found", Map.of());
    }
    release(running.session);
    return Answer.json(200, Map.of("id", id, "status", "cancelled"));
  }

  private Answer begin(String session, String code) {
    var id = "exe_" + ids.incrementAndGet();
    var running = new Running(id, session, plays.apply(code).steps());
    executions.put(id, running);
    synchronized (running) {
      return Answer.json(200, step(running, List.of()));
    }
  }

  private Map<String, Object> step(Running running, List<Object> answers) {
    var step = running.steps.get(running.at++);
    step.meanwhile().run();
    var reply = new LinkedHashMap<String, Object>();
    reply.put("id", running.id);
    reply.put("session_id", running.session.isEmpty() ? null : running.session);
    reply.putAll(step.fields().apply(answers));
    running.last = reply;
    if (running.at == running.steps.size()) {
      release(running.session);
    }
    return reply;
  }

  private Answer busy(Session state) {
    return Answer.problem(
            409,
            "session-busy",
            Map.of("retry_after_ms", retryAfterMillis, "current_execution_id", state.holder))
        .header("Retry-After", "1");
  }

  private static boolean queued(Session state, String ticket) {
    state.waiting.add(ticket);
    try {
      while (!state.holder.isEmpty() || !state.waiting.getFirst().equals(ticket)) {
        state.wait();
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      state.waiting.remove(ticket);
    }
  }

  private void release(String session) {
    var state = sessions.get(session);
    if (state != null) {
      synchronized (state) {
        state.holder = "";
        state.notifyAll();
      }
    }
  }
}
