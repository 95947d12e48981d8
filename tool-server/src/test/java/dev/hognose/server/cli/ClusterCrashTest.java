// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hognose.server.store.Stores;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills (SIGKILL) and pauses (SIGSTOP) servers that share a PostgreSQL, and holds what they
 * acknowledged against what the others say. Left out where PostgreSQL is not installed.
 *
 * <p>{@code -Dhognose.kills=100} harms them that often under load; 2 times by default.
 */
@Timeout(600)
final class ClusterCrashTest {

  private static final int KILLS = Integer.getInteger("hognose.kills", 2);
  private static final long SEED = Long.getLong("hognose.seed", 7L);
  private static final long LEASE_MILLIS = 2_000;
  private static final int CLIENTS = 4;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Server> servers = new ArrayList<>();
  private Stores database;

  /** What came back; the status is 0 where nothing did. */
  private record Answer(int status, JsonNode body) {
    String text(String name) {
      return body.get(name).asText();
    }
  }

  private final class Server {
    private Process process;
    private volatile String url;

    private void start() throws IOException {
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
      command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
      command.add(System.getProperty("java.class.path"));
      command.addAll(List.of("dev.hognose.server.cli.Main", "serve", "--port", "0"));
      command.addAll(List.of("--database", database.url(), "--warm-up-s", "0"));
      command.addAll(List.of("--cluster-lease-ms", Long.toString(LEASE_MILLIS)));
      var builder = new ProcessBuilder(command);
      builder.environment().put("HOGNOSE_CLUSTER_SECRET", "a secret of all servers");
      process =
          builder
              .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("err").toFile()))
              .start();
      var lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String line = lines.readLine();
      assertThat(line)
          .as("the server starts; it said %s", Files.readString(folder.resolve("err")))
          .startsWith("Hognose listens on ");
      url = line.replace("Hognose listens on ", "");
    }

    private void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }

    private void signal(String name) throws IOException, InterruptedException {
      var kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
      assertThat(kill.waitFor()).isZero();
    }

    private Answer send(String path, String body, String key) {
      var request =
          HttpRequest.newBuilder(URI.create(url + path))
              .timeout(Duration.ofSeconds(60))
              .header("Content-Type", "application/json");
      if (key != null) {
        request.header("Idempotency-Key", key);
      }
      if (body != null) {
        request.POST(HttpRequest.BodyPublishers.ofString(body));
      }
      try {
        HttpResponse<byte[]> answer =
            http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(answer.statusCode(), MAPPER.readTree(answer.body()));
      } catch (IOException e) {
        return new Answer(0, MAPPER.createObjectNode());
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private Answer get(String path) {
      return send(path, null, null);
    }

    private Answer run(String session, String code) {
      return send("/v1/sessions/" + session + "/executions", code(code), null);
    }

    /** Runs code, again while it is said to try again. */
    private Answer runAtLast(String session, String code) {
      Answer answer = run(session, code);
      while (answer.status == 503 || answer.status == 409) {
        answer = run(session, code);
      }
      return answer;
    }

    private String newSession() {
      return send("/v1/sessions", "{\"tools\": [\"fetch\"]}", null).text("id");
    }

    private Answer resume(String id, String call, int value) {
      String results = "{\"results\": [{\"id\": \"%s\", \"value\": %d}]}".formatted(call, value);
      return send("/v1/executions/" + id + "/resume", results, null);
    }
  }

  private static String code(String code) {
    return MAPPER
        .createObjectNode()
        .put("code", code)
        .set("tools", MAPPER.createArrayNode().add("fetch"))
        .toString();
  }

  @BeforeEach
  void startDatabase() throws Exception {
    database = Stores.postgresql();
  }

  @AfterEach
  void stopAll() throws Exception {
    for (Server server : servers) {
      server.kill();
    }
    if (database != null) {
      database.close();
    }
  }

  private Server start() throws IOException {
    var server = new Server();
    server.start();
    servers.add(server);
    return server;
  }

  @Test
  void goOnWithWhatALostServerHadAcknowledged() throws Exception {
    Server a = start();
    Server b = start();
    String session = a.newSession();
    assertThat(a.run(session, "n = 41").status).isEqualTo(200);
    String busy = a.newSession();
    assertThat(a.run(busy, "n = 1").status).isEqualTo(200);
    String waits = a.run(busy, "n += fetch()\nn").text("id");
    String alone = a.send("/v1/executions", code("fetch() + 1"), null).text("id");
    String lost = inBackground(a, session, "n = 0\nwhile True: pass");
    a.kill();
    Answer later = b.runAtLast(session, "n + 1");
    assertThat(later.body.get("result").asInt()).isEqualTo(42);
    Answer interrupted = b.get("/v1/executions/" + lost);
    assertThat(interrupted.text("status")).isEqualTo("interrupted");
    assertThat(b.resume(waits, "call_1", 4).body.get("result").asInt()).isEqualTo(5);
    assertThat(b.run(busy, "n").body.get("result").asInt()).isEqualTo(5);
    assertThat(b.resume(alone, "call_1", 6).body.get("result").asInt()).isEqualTo(7);
  }

  private static String tool(String session, String code) {
    var call = MAPPER.createObjectNode().put("jsonrpc", "2.0").put("id", 1);
    call.put("method", "tools/call");
    var params = call.putObject("params").put("name", "run_python");
    params.putObject("arguments").put("session", session).put("code", code);
    return call.toString();
  }

  @Test
  void bringWhatAServerHeldThatIsLostOrPausedWhileItIsAskedForIt() throws Exception {
    Server a = start();
    Server b = start();
    Server c = start();
    String session = a.newSession();
    assertThat(a.run(session, "n = 41").status).isEqualTo(200);
    assertThat(inBackground(a, session, "while True: pass")).isNotEmpty();
    CompletableFuture<Answer> asked =
        CompletableFuture.supplyAsync(() -> b.send("/mcp", tool(session, "n += 1\nn"), null));
    TimeUnit.MILLISECONDS.sleep(500);
    a.kill();
    assertThat(asked.join().body.at("/result/content/0/text").asText()).isEqualTo("result: 42");
    assertThat(inBackground(b, session, "while True: pass")).isNotEmpty();
    asked = CompletableFuture.supplyAsync(() -> c.send("/mcp", tool(session, "n += 1\nn"), null));
    TimeUnit.MILLISECONDS.sleep(500);
    b.signal("STOP");
    assertThat(asked.join().body.at("/result/content/0/text").asText()).isEqualTo("result: 43");
    b.signal("CONT");
    assertThat(b.runAtLast(session, "n").body.get("result").asInt()).isEqualTo(43);
  }

  @Test
  void loseWhatWaitedAtALostServerForASessionThatAnotherHasTaken() throws Exception {
    Server a = start();
    Server b = start();
    String session = a.newSession();
    String id = a.run(session, "n = fetch()\nn += fetch()\nn").text("id");
    String queued = inBackground(a, session, "n = 0", "queue");
    resumeAsTool(b, id);
    a.kill();
    awaitInterrupted(b, queued);
    assertThat(b.resume(id, "call_2", 2).body.get("result").asInt()).isEqualTo(42);
    assertThat(b.runAtLast(session, "n").body.get("result").asInt()).isEqualTo(42);
  }

  @Test
  void runNothingThatWaitedAtAServerThatSleptPastItsLease() throws Exception {
    Server a = start();
    Server b = start();
    String session = a.newSession();
    String id = a.run(session, "n = fetch()\nn += fetch()\nn").text("id");
    String queued = inBackground(a, session, "n = 0", "queue");
    resumeAsTool(b, id);
    a.signal("STOP");
    awaitInterrupted(b, queued);
    a.signal("CONT");
    assertThat(b.resume(id, "call_2", 2).body.get("result").asInt()).isEqualTo(42);
    Answer seen = a.get("/v1/executions/" + queued);
    while (seen.status != 200) {
      seen = a.get("/v1/executions/" + queued);
    }
    assertThat(seen.text("status")).isEqualTo("interrupted");
    Thread.sleep(LEASE_MILLIS);
    assertThat(b.runAtLast(session, "n").body.get("result").asInt()).isEqualTo(42);
    assertThat(a.runAtLast(session, "n").body.get("result").asInt()).isEqualTo(42);
  }

  /** Has a server resume an execution over MCP, for which its session comes there. */
  private static void resumeAsTool(Server server, String execution) {
    var resumption = MAPPER.createObjectNode().put("jsonrpc", "2.0").put("id", 1);
    resumption.put("method", "tools/call");
    var params = resumption.putObject("params").put("name", "resume_python");
    var results = params.putObject("arguments").put("execution_id", execution).putArray("results");
    results.addObject().put("id", "call_1").put("value", 40);
    Answer asked = server.send("/mcp", resumption.toString(), null);
    assertThat(asked.body.at("/result/content/0/text").asText()).contains("call_2");
  }

  private static void awaitInterrupted(Server server, String execution) throws Exception {
    Answer lost = server.get("/v1/executions/" + execution);
    while (lost.status != 200 || !lost.text("status").equals("interrupted")) {
      Thread.sleep(100);
      lost = server.get("/v1/executions/" + execution);
    }
  }

  private String inBackground(Server server, String session, String code)
      throws IOException, InterruptedException {
    return inBackground(server, session, code, "reject");
  }

  private String inBackground(Server server, String session, String code, String onBusy)
      throws IOException, InterruptedException {
    String body =
        ((ObjectNode) MAPPER.readTree(code(code)))
            .put("on_busy", onBusy)
            .put("queue_timeout_ms", 60_000)
            .toString();
    var request =
        HttpRequest.newBuilder(URI.create(server.url + "/v1/sessions/" + session + "/executions"))
            .header("Content-Type", "application/json")
            .header("Prefer", "respond-async")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(202);
    return MAPPER.readTree(answer.body()).get("id").asText();
  }

  @Test
  void refuseTheLateWritesOfAServerThatSleptPastItsLease() throws Exception {
    Server a = start();
    Server b = start();
    String session = a.newSession();
    assertThat(a.run(session, "n = 0").status).isEqualTo(200);
    String slow =
        "t = 0\nfor i in range(10**9):\n    t += i\n    if t > 2 * 10**13: break\nn = 100";
    CompletableFuture<Answer> late = CompletableFuture.supplyAsync(() -> a.run(session, slow));
    while (!b.get("/v1/sessions/" + session).text("status").equals("running")) {
      Thread.onSpinWait();
    }
    a.signal("STOP");
    assertThat(b.runAtLast(session, "n += 1\nn").body.get("result").asInt()).isEqualTo(1);
    a.signal("CONT");
    Answer refused = late.join();
    assertThat(refused.status).as("%s", refused.body).isEqualTo(503);
    assertThat(refused.text("code")).isEqualTo("store-unavailable");
    for (Server each : List.of(a, b)) {
      assertThat(each.runAtLast(session, "n").body.get("result").asInt()).isEqualTo(1);
    }
  }

  /** One client with a session that counts; any server may be asked. */
  private final class Client implements Callable<Integer> {
    private final Random random;
    private final int number;
    private final String session;
    private volatile boolean stopped;

    private Client(int number) {
      this.number = number;
      this.random = new Random(SEED + number);
      this.session = servers.get(number % servers.size()).newSession();
    }

    @Override
    public Integer call() {
      int counted = 0;
      String path = "/v1/sessions/" + session + "/executions";
      String first = code("n = globals().get('n', 0) + 1\nn");
      while (!stopped) {
        String key = number + "-" + counted;
        Answer answer = any().send(path, first, key);
        while (answer.status != 200) {
          assertThat(answer.status).as("%s", answer.body).isIn(0, 503, 409);
          answer = any().send(path, first, key);
        }
        assertThat(answer.body.get("result").asInt()).as("%s", answer.body).isEqualTo(counted + 1);
        counted++;
      }
      return counted;
    }

    private Server any() {
      return servers.get(random.nextInt(servers.size()));
    }
  }

  @Test
  @Timeout(3_600)
  void countEachRequestOnceWhileServersAreKilledAndPaused() throws Exception {
    for (int i = 0; i < 3; i++) {
      start();
    }
    var random = new Random(SEED);
    var clients = new ArrayList<Client>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(new Client(i));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> counts = clients.stream().map(threads::submit).toList();
      for (int i = 0; i < KILLS; i++) {
        harm(servers.get(random.nextInt(servers.size())), i % 2 == 0);
      }
      clients.forEach(client -> client.stopped = true);
      int acknowledged = 0;
      for (int i = 0; i < CLIENTS; i++) {
        int counted = counts.get(i).get();
        assertThat(counted).isPositive();
        Answer found = servers.get(0).runAtLast(clients.get(i).session, "n");
        assertThat(found.body.get("result").asInt()).isEqualTo(counted);
        acknowledged += counted;
      }
      System.getLogger("crash")
          .log(System.Logger.Level.INFO, KILLS + " harmed, " + acknowledged + " acknowledged");
    }
  }

  private static void harm(Server server, boolean kills) throws Exception {
    TimeUnit.MILLISECONDS.sleep(500);
    if (kills) {
      server.kill();
      server.start();
    } else {
      server.signal("STOP");
      TimeUnit.MILLISECONDS.sleep(LEASE_MILLIS * 3 / 2);
      server.signal("CONT");
    }
  }
}
