// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A client of a Hognose server, which runs Python in sandboxes.
 *
 * {@snippet :
 * try (var client = HognoseClient.connect("http://127.0.0.1:8080")) {
 *   var session = client.sessions().create().with(BusyPolicy.queueInClient());
 *   session.run("prices = {'tea': 3, 'coffee': 4}");
 *   var tools = Tools.none().function("rate", call -> call.args().contains("EUR") ? 1.09 : 1.0);
 *   switch (session.with(tools).run("round(sum(prices.values()) * rate('EUR'), 2)")) {
 *     case Outcome.Completed done -> System.out.println(done.value()); // 7.63
 *     case Outcome.Failed failed -> System.out.println(failed.error().traceback());
 *     case Outcome other -> System.out.println(other.description());
 *   }
 * }
 * }
 *
 * <p>Usable by many threads; connections are kept and shared. All methods throw a {@link Refusal}
 * if the server refuses, {@link ConnectionFailedException} if it is not reached, and {@link
 * DeadlineExceededException} after the deadline. What the Python program raises is not thrown: it
 * is an {@link Outcome.Failed}.
 */
public final class HognoseClient implements AutoCloseable {
  private final Runner runner;

  private HognoseClient(ClientOptions options, Ticker ticker, RandomGenerator random) {
    this.runner = new Runner(options, new Transport(options, random), ticker, random);
  }

  /**
   * A client with default options; nothing is sent yet.
   *
   * @param baseUri where the server is, such as {@code http://127.0.0.1:8080}
   */
  public static HognoseClient connect(String baseUri) {
    return create(ClientOptions.of(baseUri));
  }

  /** A client with default options; nothing is sent yet. */
  public static HognoseClient connect(URI baseUri) {
    return create(ClientOptions.of(baseUri));
  }

  /** A client; nothing is sent yet. */
  public static HognoseClient create(ClientOptions options) {
    return create(options, Ticker.SYSTEM, new Random());
  }

  static HognoseClient create(ClientOptions options, Ticker ticker, RandomGenerator random) {
    return new HognoseClient(options, ticker, random);
  }

  /** Runs code in a fresh sandbox, until it ends. */
  public Outcome run(String code) {
    return run(Script.of(code));
  }

  /**
   * Runs a script in a fresh sandbox and answers its tool calls, until it ends or a call is
   * nobody's here.
   */
  public Outcome run(Script script) {
    return runner.run(fresh(script));
  }

  /** {@link #run(String)} as a future; cancelling it cancels the execution where it is known. */
  public CompletableFuture<Outcome> runAsync(String code) {
    return runAsync(Script.of(code));
  }

  /** {@link #run(Script)} as a future; cancelling it cancels the execution where it is known. */
  public CompletableFuture<Outcome> runAsync(Script script) {
    return runner.runAsync(fresh(script));
  }

  /** Starts a script in a fresh sandbox without waiting for it; see {@link Executions#await}. */
  public Outcome start(Script script) {
    return runner.start(fresh(script));
  }

  /** Runs a script in a fresh sandbox and gives its events as they happen; to be closed. */
  public EventStream stream(Script script) {
    return runner.stream(fresh(script));
  }

  /** Executions by id. */
  public Executions executions() {
    return new Executions(runner);
  }

  /** Sessions, whose variables persist. */
  public Sessions sessions() {
    return new Sessions(runner);
  }

  /** Stored executions and sessions. */
  public Snapshots snapshots() {
    return new Snapshots(runner);
  }

  /** Compiled programs. */
  public Programs programs() {
    return new Programs(runner);
  }

  /** The {@code run_python} tool in a model provider's shape, as plain JSON types. */
  public Map<String, @Nullable Object> toolSchema(ToolFormat format) {
    return Transport.reading(
        () -> reply("/v1/tool-schemas?format=" + format.wireName()).tree().fields());
  }

  /** What the server tells about itself. */
  public ServerInfo info() {
    return Transport.reading(() -> ServerInfo.of(reply("/v1/info").tree()));
  }

  /** The figures that Prometheus collects, as text. */
  public String metrics() {
    return text("/metrics", "text/plain");
  }

  /** The contract of the server's HTTP API, OpenAPI 3.1 as YAML. */
  public String contract() {
    return text("/openapi.yaml", "application/yaml");
  }

  /** Whether the server's process answers. */
  public boolean alive() {
    return answers("/health/live");
  }

  /** Whether the server is up and takes requests. */
  public boolean ready() {
    return answers("/health/ready");
  }

  private boolean answers(String path) {
    try {
      reply(path);
      return true;
    } catch (Refusal | ConnectionFailedException e) {
      return false;
    }
  }

  /** Closes all connections; calls under way fail with {@link ClientClosedException}. */
  @Override
  public void close() {
    runner.transport().close();
  }

  /** The queues of this client, for tests. */
  SessionLanes lanes() {
    return runner.lanes();
  }

  private Runner.Run fresh(Script script) {
    var policy = runner.options().busyPolicy();
    return new Runner.Run(null, script, script.tools(), script.tools(), policy);
  }

  private String text(String path, String mediaType) {
    var request = Request.of("GET", path, runner.transport().format()).accepting(mediaType);
    var bytes = runner.transport().send(request, runner.deadline()).bytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Transport.Reply reply(String path) {
    var request = Request.of("GET", path, runner.transport().format());
    return runner.transport().send(request, runner.deadline());
  }
}
