// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A handle of a session: a namespace on the server that persists from one execution to the next.
 *
 * {@snippet :
 * var session = client.sessions().create().with(BusyPolicy.queueInClient());
 * session.run("total = 0");
 * session.runAsync("total += 1");
 * session.runAsync("total += 2");       // after the one before
 * }
 *
 * <p>Immutable and usable by many threads. All methods throw a {@link Refusal} if the server
 * refuses, {@link ConnectionFailedException} if it is not reached, and {@link
 * DeadlineExceededException} after the deadline.
 */
public final class Session {
  private final Runner runner;
  private final String id;
  private final BusyPolicy policy;
  private final Tools sent;
  private final Tools known;

  /** {@code sent} tools are declared with every run, {@code known} ones are the session's own. */
  Session(Runner runner, String id, BusyPolicy policy, Tools sent, Tools known) {
    this.runner = runner;
    this.id = id;
    this.policy = policy;
    this.sent = sent;
    this.known = known;
  }

  /** The session's id. */
  public String id() {
    return id;
  }

  /** This session with another policy for when it is busy. */
  public Session with(BusyPolicy busyPolicy) {
    return new Session(runner, id, busyPolicy, sent, known);
  }

  /** This session with host functions for every run through this handle. */
  public Session with(Tools tools) {
    return new Session(runner, id, policy, sent.and(tools), known);
  }

  /** Runs code and answers its tool calls, until it ends. */
  public Outcome run(String code) {
    return run(Script.of(code));
  }

  /**
   * Runs a script and answers its tool calls, until it ends or a call is nobody's here.
   *
   * @throws Refusal.SessionBusy if the session is busy, by the policy
   * @throws QueueFullException if the client's queue is full, by the policy
   */
  public Outcome run(Script script) {
    return runner.run(prepared(script));
  }

  /** {@link #run(String)} as a future. */
  public CompletableFuture<Outcome> runAsync(String code) {
    return runAsync(Script.of(code));
  }

  /** {@link #run(Script)} as a future; a place in the client's queue is taken at once. */
  public CompletableFuture<Outcome> runAsync(Script script) {
    return runner.runAsync(prepared(script));
  }

  /** Starts a script without waiting for it; see {@link Executions#await}. */
  public Outcome start(Script script) {
    return runner.start(prepared(script));
  }

  /**
   * Runs a script and gives its events as they happen; to be closed. The session is held in this
   * client's queue until the last event or the closing.
   */
  public EventStream stream(Script script) {
    return runner.stream(prepared(script));
  }

  /** What the server tells about the session. */
  public SessionInfo info() {
    return new Sessions(runner).get(id);
  }

  /** Forgets all variables. */
  public void reset() {
    var _ = post("reset");
  }

  /**
   * Ends the running or suspended execution; the session stays, in the state the code had reached.
   *
   * @return the id of the execution, empty if there was none
   */
  public Optional<String> interrupt() {
    var reply = post("interrupt");
    return Transport.reading(
        () -> Optional.ofNullable(reply.tree().optionalString("interrupted_execution_id")));
  }

  /** The session's variables. */
  public List<Variable> variables() {
    var request = Request.of("GET", path("variables"), runner.transport().format());
    var reply = runner.transport().send(request, runner.deadline());
    return Transport.reading(
        () -> reply.tree().trees("variables").stream().map(Variable::of).toList());
  }

  /** The session's files. */
  public SessionFiles files() {
    return new SessionFiles(runner, path("files"));
  }

  /** The session as bytes, for {@link SessionOptions#fromSnapshot} or {@link Snapshots}. */
  public byte[] snapshot() {
    return Snapshots.download(runner, path("snapshot"));
  }

  /** Ends the session. */
  public void delete() {
    new Sessions(runner).delete(id);
  }

  @Override
  public String toString() {
    return "Session[" + id + "]";
  }

  private Runner.Run prepared(Script script) {
    var declared = sent.and(script.tools());
    return new Runner.Run(id, script, declared, known.and(declared), policy);
  }

  private String path(String action) {
    return Paths.of("/v1/sessions", id, action);
  }

  private Transport.Reply post(String action) {
    return runner.transport().post(path(action), Map.of(), new Attempt(), runner.deadline());
  }
}
