// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a server with a store (SIGKILL) again and again under load, and holds every acknowledged
 * answer against what is found after the next start.
 *
 * <p>{@code -Dhognose.kills=100} kills that often; 3 times by default.
 */
final class CrashTest {

  private static final int KILLS = Integer.getInteger("hognose.kills", 3);
  private static final long SEED = Long.getLong("hognose.seed", 7L);
  private static final int CLIENTS = 8;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  private final HttpClient http = HttpClient.newHttpClient();
  private volatile String url = "";
  private Process server;

  /** What came back; null where the server died before it answered. */
  private record Answer(int status, JsonNode body) {}

  private void start() throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of("dev.hognose.server.cli.Main", "serve", "--port", "0", "--data"));
    command.add(folder.resolve("data").toString());
    command.addAll(List.of("--passivate-after-s", "0"));
    server =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("err").toFile()))
            .start();
    var lines =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    assertThat(line)
        .as("the server starts; it said %s", Files.readString(folder.resolve("err")))
        .startsWith("Hognose listens on ");
    url = line.replace("Hognose listens on ", "");
  }

  private Answer send(String path, String body, String key) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url + path))
            .timeout(Duration.ofSeconds(30))
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
      return null;
    }
  }

  private static String code(String code) throws IOException {
    return "{\"code\": " + MAPPER.writeValueAsString(code) + ", \"tools\": [\"fetch\"]}";
  }

  /** One client: a session that counts, and an execution that asks again and again. */
  private final class Client implements Callable<Void> {
    private final int number;
    private String session;
    private String execution;
    private long counted;
    private long calls;

    private Client(int number) {
      this.number = number;
    }

    private void prepare() throws IOException, InterruptedException {
      session = send("/v1/sessions", "{}", null).body.get("id").asText();
      String path = "/v1/sessions/" + session + "/executions";
      assertThat(send(path, code("n = 0\nlog = []"), null).status).isEqualTo(200);
      String asking = code("t = 0\nwhile True:\n    t += fetch(t)");
      String limits = ", \"limits\": {\"suspensions\": 100000, \"duration_ms\": 60000}}";
      String body = asking.substring(0, asking.length() - 1) + limits;
      Answer asked = send("/v1/executions", body, null);
      execution = asked.body.get("id").asText();
      calls = 1;
    }

    /** Works until the server dies. */
    @Override
    public Void call() throws IOException, InterruptedException {
      boolean alive = true;
      while (alive) {
        alive = count() && answer();
      }
      return null;
    }

    /** The same request gets the same answer, however often it has to be sent. */
    private boolean count() throws IOException, InterruptedException {
      String code = "n += 1\nlog.append(n)\n[n, len(log)]";
      Answer answer =
          send("/v1/sessions/" + session + "/executions", code(code), number + "-" + (counted + 1));
      if (answer == null) {
        return false;
      }
      assertThat(answer.status).as("%s", answer.body).isEqualTo(200);
      assertThat(answer.body.get("result").toString())
          .as("acknowledged %d", counted)
          .isEqualTo("[" + (counted + 1) + "," + (counted + 1) + "]");
      counted++;
      return true;
    }

    private boolean answer() throws InterruptedException {
      String results = "{\"results\": [{\"id\": \"call_" + calls + "\", \"value\": 3}]}";
      Answer answer = send("/v1/executions/" + execution + "/resume", results, null);
      if (answer == null) {
        return false;
      }
      assertThat(answer.status).as("%s", answer.body).isEqualTo(200);
      JsonNode call = answer.body.get("tool_calls").get(0);
      assertThat(call.get("id").asText()).isEqualTo("call_" + (calls + 1));
      assertThat(call.get("args").get(0).asLong()).isEqualTo(3 * calls);
      calls++;
      return true;
    }

    /** Holds what was acknowledged against what is there now. */
    private void check() throws InterruptedException {
      Answer view = send("/v1/executions/" + execution, null, null);
      assertThat(view.body.get("status").asText()).isEqualTo("tool_calls_required");
      long open =
          Long.parseLong(view.body.get("tool_calls").get(0).get("id").asText().substring(5));
      assertThat(open).as("calls acknowledged: %d", calls).isBetween(calls, calls + 1);
      Answer held = send("/v1/sessions/" + session, null, null);
      assertThat(held.status).isEqualTo(200);
      assertThat(held.body.get("status").asText()).isEqualTo("idle");
    }
  }

  @Test
  @Timeout(3_600)
  void losesNothingThatWasAcknowledged() throws Exception {
    var random = new Random(SEED);
    var clients = new ArrayList<Client>();
    start();
    for (int i = 0; i < CLIENTS; i++) {
      var client = new Client(i);
      client.prepare();
      clients.add(client);
    }
    for (int kill = 0; kill < KILLS; kill++) {
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<Void>> running = clients.stream().map(threads::submit).toList();
        TimeUnit.MILLISECONDS.sleep(100 + random.nextInt(1_500));
        server.destroyForcibly().waitFor();
        for (Future<Void> each : running) {
          await(each, kill);
        }
      }
      start();
      for (Client client : clients) {
        client.check();
      }
    }
    long acknowledged = clients.stream().mapToLong(client -> client.counted + client.calls).sum();
    server.destroyForcibly().waitFor();
    assertThat(acknowledged).isGreaterThan((long) CLIENTS * KILLS);
    System.getLogger("crash")
        .log(System.Logger.Level.INFO, KILLS + " kills, " + acknowledged + " acknowledged");
  }

  private static void await(Future<Void> client, int kill) throws InterruptedException {
    try {
      client.get();
    } catch (ExecutionException e) {
      throw new AssertionError("before kill " + kill, e.getCause());
    }
  }
}
