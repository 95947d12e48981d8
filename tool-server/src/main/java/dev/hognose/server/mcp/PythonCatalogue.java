// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.session.Pool;
import dev.hognose.server.wire.Json;
import java.util.List;

/** What Hognose offers: tools that run Python. */
public final class PythonCatalogue implements Catalogue {

  /** How long a call waits for a run before it becomes a task, in milliseconds. */
  public static final long TASK_AFTER_MILLIS = 5_000;

  private static final String INSTRUCTIONS =
      "Hognose runs Python 3.13 in a sandbox: no network, no packages beyond a part of the"
          + " standard library. run_python without 'session' is a fresh sandbox each time; with"
          + " 'session' (any name) variables stay. Print what you want to see; the value of the"
          + " last expression is returned too. Code may call approve(message) and"
          + " ask_user(question) to ask the user, and functions named in 'tools', whose results"
          + " you give with resume_python.";

  private static final Json.Obj CAPABILITIES =
      Json.object().put("tools", Json.object().put("listChanged", false).build()).build();

  private final Runs runs;
  private final List<Tool> tools;

  /** The tools over a pool. */
  public PythonCatalogue(Pool pool, long taskAfterMillis) {
    runs = new Runs(pool.executions(), taskAfterMillis);
    var sessions = new NamedSessions(pool.sessions(), pool.names());
    tools =
        List.of(
            new RunPython(pool.executions(), sessions, runs),
            new ResumePython(pool.executions(), runs),
            new ListSessions(sessions),
            new ResetSession(sessions),
            new SessionFilesTool(sessions));
  }

  @Override
  public Json.Obj capabilities() {
    return CAPABILITIES;
  }

  @Override
  public String instructions() {
    return INSTRUCTIONS;
  }

  @Override
  public List<Tool> tools() {
    return tools;
  }

  @Override
  public void close() {
    runs.close();
  }
}
