// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hognose.server.cli.SiegeClient.Reply;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Sequences of requests, each by many clients at once, against one server with a store and a heap
 * of 256 MB. After each the server must live, have logged no error, have answered nothing but what
 * the contract lets it, and answer {@code 1 + 1}. What a sequence made is given back at its end.
 */
final class SmallHeapSiege implements AutoCloseable {

  private static final int CLIENTS = 24;
  private static final int MOST_THREADS = 120;
  private static final long PATIENCE_SECONDS = 60;
  private static final String SESSIONS = "/v1/sessions";
  private static final String RUN = "/v1/executions";

  /** What one client does again and again. */
  interface Sequence {
    void step(SiegeClient client, int round) throws IOException, InterruptedException;
  }

  /** How a sequence ended: what is wrong, or null; the answers by status. */
  record Verdict(String name, String problem, Map<String, Integer> answers) {
    @Override
    public String toString() {
      return (problem == null ? "PASS " : "FAIL ")
          + name
          + (problem == null ? "" : ": " + problem)
          + " "
          + answers;
    }
  }

  private final ServerProcess server;

  private SmallHeapSiege(ServerProcess server) {
    this.server = server;
  }

  /** Starts the server, which keeps what it has to in the folder. */
  static SmallHeapSiege start(Path folder) throws IOException {
    List<String> arguments = List.of("--data", folder.resolve("data").toString());
    return new SmallHeapSiege(ServerProcess.start(folder, "256m", arguments));
  }

  /**
   * Runs {@code SmallHeapSiege [SECONDS [NAME_PART...]]}: each sequence, or those with one of these
   * in their names, for as many seconds, 25 by default.
   */
  public static void main(String[] args) throws Exception {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 25;
    Path folder = Files.createTempDirectory("hognose-siege");
    List<String> parts = List.of(args).subList(Math.min(1, args.length), args.length);
    var chosen = new LinkedHashMap<String, Sequence>(sequences());
    chosen.keySet().removeIf(name -> !parts.isEmpty() && parts.stream().noneMatch(name::contains));
    int passed = 0;
    try (SmallHeapSiege siege = start(folder)) {
      for (Map.Entry<String, Sequence> each : chosen.entrySet()) {
        Verdict verdict = siege.run(each.getKey(), each.getValue(), seconds);
        passed += verdict.problem() == null ? 1 : 0;
        out.println(verdict);
      }
    }
    out.printf("%d of %d sequences passed%n", passed, chosen.size());
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
    System.exit(passed == chosen.size() ? 0 : 1);
  }

  /** All of them, by name. */
  static Map<String, Sequence> sequences() {
    var all = new LinkedHashMap<String, Sequence>();
    all.put(
        "sessions that grow", (c, _) -> inSession(c, "x = []\nwhile True: x.append('a' * 999)"));
    all.put("sessions left with much", (c, _) -> inSession(c, "x = [[i] for i in range(200_000)]"));
    all.put("large dicts in one session each", SmallHeapSiege::comesBack);
    all.put("floods of output", (c, _) -> run(c, "while True: print('y' * 50_000)", ""));
    all.put("large results", (c, _) -> run(c, "['z' * 1000] * 10_000", ""));
    all.put(
        "calls with large arguments",
        (c, _) -> run(c, "fetch([[[]] * 1000] * 100)", ", \"tools\": [\"fetch\"]"));
    all.put("forks of forks", SmallHeapSiege::fork);
    all.put("snapshots up and down", SmallHeapSiege::reload);
    all.put(
        "files of megabytes",
        (c, i) -> inSession(c, "open('/f" + i + "', 'w').write('x' * 4_000_000)"));
    all.put("long sources", (c, _) -> run(c, "x = 1\n".repeat(200_000), ""));
    all.put("large inputs", (c, i) -> run(c, "1", ", \"inputs\": {\"x\": " + deep(i) + "}"));
    all.put("answers kept under keys", SmallHeapSiege::keep);
    all.put("programs without end", SmallHeapSiege::program);
    all.put("work that nobody waits for", SmallHeapSiege::abandon);
    all.put("heads that never end", (c, _) -> c.halfARequest());
    return all;
  }

  /** Runs one. */
  Verdict run(String name, Sequence sequence, int seconds) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    var all = new ArrayList<SiegeClient>();
    String problem = null;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var clients = new ArrayList<Future<Void>>();
      for (int i = 0; i < CLIENTS; i++) {
        var client = new SiegeClient(server.url());
        all.add(client);
        Callable<Void> work =
            () -> {
              for (int round = 0; System.nanoTime() < end; round++) {
                sequence.step(client, round);
              }
              client.giveBack();
              return null;
            };
        clients.add(threads.submit(work));
      }
      for (Future<Void> client : clients) {
        client.get();
      }
    } catch (java.util.concurrent.ExecutionException e) {
      problem = "a client got no answer: " + e.getCause();
    }
    var answers = new LinkedHashMap<String, Integer>();
    for (SiegeClient client : all) {
      client.close();
      client.answers().forEach((what, count) -> answers.merge(what, count, Integer::sum));
    }
    return new Verdict(name, problem == null ? problem(answers) : problem, answers);
  }

  /** What is wrong with the server; null where nothing is. */
  private String problem(Map<String, Integer> answers) throws IOException, InterruptedException {
    if (!server.isAlive()) {
      return "the server has ended";
    }
    if (answers.isEmpty() || answers.keySet().stream().anyMatch(what -> what.startsWith("500"))) {
      return "answers that must not be";
    }
    String log = server.log();
    for (String bad : List.of("OutOfMemoryError", "StackOverflowError", " ERROR ")) {
      if (log.contains(bad)) {
        return "the log has " + bad.strip();
      }
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (server.post(RUN, "{\"code\": \"1+1\"}").body().path("result").asInt() != 2) {
      if (System.nanoTime() > end) {
        return "1 + 1 is not answered";
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    double threads = server.metric("jvm_threads_live_threads");
    return threads < MOST_THREADS ? null : threads + " threads";
  }

  private static Reply run(SiegeClient client, String code, String fields)
      throws IOException, InterruptedException {
    return client.post(RUN, SiegeClient.code(code, fields));
  }

  private static void inSession(SiegeClient client, String code)
      throws IOException, InterruptedException {
    Reply made = client.post(SESSIONS, "{}");
    if (made.status() == 201) {
      client.post(SESSIONS + "/" + made.id() + "/executions", SiegeClient.code(code, ""));
    }
  }

  /** Uses the session that it made first again and again, which leaves memory in between. */
  private static void comesBack(SiegeClient client, int round)
      throws IOException, InterruptedException {
    String session = client.once("session", () -> client.post(SESSIONS, "{}"));
    if (session != null) {
      String code = "x = {i: str(i) for i in range(" + 20_000 * (1 + round % 4) + ")}\nlen(x)";
      client.post(SESSIONS + "/" + session + "/executions", SiegeClient.code(code, ""));
    }
  }

  private static void fork(SiegeClient client, int round) throws IOException, InterruptedException {
    String code = "x = list(range(5_000))\nfetch('x' * 10_000)";
    Reply waits = run(client, code, ", \"tools\": [\"fetch\"]");
    if (waits.id() != null) {
      Reply forks = client.post(RUN + "/" + waits.id() + "/fork", "{\"count\": 5}");
      JsonNode first = forks.body().path("executions").path(0).path("id");
      if (first.isTextual()) {
        client.post(RUN + "/" + first.asText() + "/fork", "{\"count\": " + (1 + round % 40) + "}");
      }
    }
  }

  private static void reload(SiegeClient client, int round)
      throws IOException, InterruptedException {
    String code =
        "import random\nx = random.randbytes(" + 100_000 * (1 + round % 30) + ")\nfetch()";
    Reply waits = run(client, code, ", \"tools\": [\"fetch\"]");
    if (waits.id() != null) {
      byte[] file = client.get(RUN + "/" + waits.id() + "/snapshot");
      for (int i = 0; i < 5 && file != null; i++) {
        client.post("/v1/snapshots", "application/vnd.hognose.snapshot", file, null);
      }
    }
  }

  private static void keep(SiegeClient client, int round) throws IOException, InterruptedException {
    byte[] body = SiegeClient.bytes(SiegeClient.code("'k' * 1_000_000", ""));
    client.post(RUN, "application/json", body, client + "-" + round);
    client.post(RUN, "application/json", body, client + "-" + round);
  }

  private static void program(SiegeClient client, int round)
      throws IOException, InterruptedException {
    String code = "x = '" + client + round + "'\n" + "y = [1, 2, 3]\n".repeat(2_000);
    client.post(
        "/v1/programs", "{\"code\": " + ServerProcess.MAPPER.writeValueAsString(code) + "}");
  }

  /** Starts work in the background, ends some of it, and asks for nothing. */
  private static void abandon(SiegeClient client, int round)
      throws IOException, InterruptedException {
    String code = "x = list(range(100_000))\nwhile True: x = x[:]";
    Reply started = client.later(RUN, SiegeClient.code(code, ""));
    if (started.id() != null && round % 2 == 0) {
      client.post(RUN + "/" + started.id() + "/cancel", "");
    }
  }

  private static String deep(int round) {
    return round % 2 == 0
        ? "[".repeat(200) + "]".repeat(200)
        : "[" + "[0],".repeat(400_000) + "[0]]";
  }

  @Override
  public void close() {
    server.close();
  }
}
