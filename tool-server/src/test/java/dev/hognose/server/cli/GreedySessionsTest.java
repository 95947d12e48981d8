// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A server with a heap of 256 MB and thousands of sessions that each want all of it: it refuses,
 * and lives.
 *
 * <p>{@code -Dhognose.greedy.seconds=60} has it go on for that long; 10 s by default.
 */
final class GreedySessionsTest {

  private static final int SECONDS = Integer.getInteger("hognose.greedy.seconds", 10);
  private static final long SEED = Long.getLong("hognose.seed", 7L);
  private static final int CLIENTS = 60;

  private static final List<String> PROGRAMS =
      List.of(
          "x = []\nwhile True: x.append('a' * 1000)",
          "x = [list(range(1000)) for i in range(500)]\nlen(x)",
          "x = 'ab' * 20_000_000\nlen(x)",
          "x = {i: str(i) for i in range(100_000)}\nlen(x)",
          "for i in range(100): print('y' * 100_000)",
          "['z' * 1000] * 10_000",
          "x = [[]] * 100\nwhile True: x = [x, x[:]]",
          "list(range(300_000))",
          "d = {}\nfor i in range(10 ** 7): d[i] = [i]",
          "b = bytearray(30_000_000)\nlen(b)",
          "import json\nlen(json.dumps([1] * 2_000_000))",
          "open('/f', 'w').write('x' * 10_000_000)",
          "fetch('x' * 3_000_000)",
          "x = [i for i in range(200_000)]\nfetch(1)");

  @TempDir Path folder;

  private final Map<String, AtomicInteger> seen = new ConcurrentSkipListMap<>();

  private void count(String what) {
    seen.computeIfAbsent(what, _ -> new AtomicInteger()).incrementAndGet();
  }

  @ParameterizedTest
  @ValueSource(strings = {"memory", "store"})
  @Timeout(240)
  void outlivesSessionsThatEachWantAllMemory(String kind) throws Exception {
    List<String> arguments =
        kind.equals("store") ? List.of("--data", folder.resolve("data").toString()) : List.of();
    try (ServerProcess server = ServerProcess.start(folder, "256m", arguments);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
      var clients = new ArrayList<Future<Void>>();
      for (int i = 0; i < CLIENTS; i++) {
        var random = new Random(SEED + i);
        Callable<Void> client = () -> beGreedy(server, random, end);
        clients.add(threads.submit(client));
      }
      for (Future<Void> client : clients) {
        client.get();
      }
      assertThat(server.isAlive()).isTrue();
      assertThat(server.log()).doesNotContain("OutOfMemoryError", "StackOverflowError", " ERROR ");
      assertThat(seen.keySet())
          .as("%s", seen)
          .allMatch(what -> what.matches("session (201|503)|run (200|503) .*"))
          .contains("session 201");
      assertThat(seen.keySet()).as("%s", seen).anyMatch(what -> what.startsWith("run 200"));
      assertThat(server.metric("jvm_threads_live_threads")).isLessThan(60);
      assertAnswers(server);
    }
  }

  /** Arguments of calls may be far larger for the server than what the guest holds is for it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "fetch([[[]] * 1000] * 200)",
        "fetch(chr(0) * 3_000_000)",
        "fetch(*[()] * 200_000)"
      })
  @Timeout(240)
  void outlivesCallsThatWaitWithLargeArguments(String code) throws Exception {
    try (ServerProcess server = ServerProcess.start(folder, "256m", List.of())) {
      String body = "{\"code\": \"" + code + "\", \"tools\": [\"fetch\"]}";
      String waits = null;
      for (int i = 0; i < 60; i++) {
        ServerProcess.Answer answer = server.post("/v1/executions", body);
        count("run " + answer.status() + " " + answer.body().get("status"));
        if (answer.body().path("status").asText().equals("tool_calls_required")) {
          waits = answer.body().get("id").asText();
        }
      }
      assertThat(waits).isNotNull();
      ServerProcess.Answer fork =
          server.post("/v1/executions/" + waits + "/fork", "{\"count\": 100}");
      assertThat(fork.status()).isEqualTo(503);
      assertThat(server.isAlive()).isTrue();
      assertThat(server.log()).doesNotContain("OutOfMemoryError", " ERROR ");
      assertThat(seen.keySet())
          .as("%s", seen)
          .contains("run 200 \"limit_exceeded\"")
          .allMatch(what -> what.startsWith("run 200 ") || what.startsWith("run 503 "));
      assertAnswers(server);
    }
  }

  private Void beGreedy(ServerProcess server, Random random, long end) throws Exception {
    while (System.nanoTime() < end) {
      ServerProcess.Answer made = server.post("/v1/sessions", "{}");
      count("session " + made.status());
      if (made.status() != 201) {
        TimeUnit.MILLISECONDS.sleep(20);
        continue;
      }
      String session = made.body().get("id").asText();
      for (int runs = 1 + random.nextInt(3); runs > 0; runs--) {
        run(server, session, PROGRAMS.get(random.nextInt(PROGRAMS.size())));
      }
    }
    return null;
  }

  private void run(ServerProcess server, String session, String code)
      throws IOException, InterruptedException {
    String body =
        "{\"code\": "
            + ServerProcess.MAPPER.writeValueAsString(code)
            + ", \"tools\": [\"fetch\"], \"limits\": {\"duration_ms\": 1000}}";
    ServerProcess.Answer answer = server.post("/v1/sessions/" + session + "/executions", body);
    JsonNode what =
        answer.status() == 200 ? answer.body().get("status") : answer.body().get("code");
    if (answer.status() != 409) {
      count("run " + answer.status() + " " + what.asText());
    }
  }

  /**
   * Short code is answered once the greedy ones are gone, or while they still hold what they do.
   */
  private static void assertAnswers(ServerProcess server) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    ServerProcess.Answer answer = server.post("/v1/executions", "{\"code\": \"1+1\"}");
    while (answer.status() != 200 && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(100);
      answer = server.post("/v1/executions", "{\"code\": \"1+1\"}");
    }
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().get("result").asInt()).as("%s", answer.body()).isEqualTo(2);
  }
}
