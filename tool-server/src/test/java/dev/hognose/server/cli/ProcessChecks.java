// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hognose.server.cli.EachSettingTest.Check;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The settings of the process: a server of its own shows what they do. */
final class ProcessChecks {

  private static final Pattern WARMED_UP = Pattern.compile("warmed up in (\\d+) ms");
  private static final Pattern REQUEST = Pattern.compile("POST.*executions.*200");

  private ProcessChecks() {}

  static void addTo(Map<Setting, Check> checks) {
    checks.put(Setting.LOG_FORMAT, ProcessChecks::format);
    checks.put(Setting.LOG_LEVEL, ProcessChecks::level);
    checks.put(Setting.LOG_REQUESTS, ProcessChecks::requests);
    checks.put(Setting.EVENT_LOOPS, ProcessChecks::eventLoops);
    checks.put(Setting.WARM_UP_S, ProcessChecks::warmUp);
  }

  private static ServerProcess start(Trial trial, String... arguments) throws IOException {
    Path folder = Files.createTempDirectory(trial.folder(), "process");
    return ServerProcess.start(folder, "256m", List.of(arguments));
  }

  private static String log(ServerProcess server) {
    try {
      return server.log();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String awaitLog(ServerProcess server, Pattern wanted) throws Exception {
    return Trial.until(() -> log(server), log -> wanted.matcher(log).find());
  }

  private static void format(Trial trial) throws Exception {
    try (ServerProcess server = start(trial, "--log-format", "json")) {
      for (String line : awaitLog(server, WARMED_UP).lines().toList()) {
        JsonNode entry = ServerProcess.MAPPER.readTree(line);
        assertThat(entry.isObject()).as(line).isTrue();
        assertThat(entry.path("level").asText()).as(line).isNotEmpty();
      }
    }
  }

  /** What is said at the start is of the level INFO. */
  private static void level(Trial trial) throws Exception {
    try (ServerProcess server = start(trial, "--log-level", "ERROR", "--log-requests", "true")) {
      server.post("/v1/executions", "{\"code\": \"1\"}");
      assertThat(log(server)).doesNotContain("INFO").doesNotContain("/v1/executions");
    }
    try (ServerProcess server = start(trial, "--log-level", "DEBUG")) {
      awaitLog(server, Pattern.compile("DEBUG"));
    }
  }

  private static void requests(Trial trial) throws Exception {
    try (ServerProcess server = start(trial, "--log-requests", "true", "--log-format", "json")) {
      server.post("/v1/executions", "{\"code\": \"1\"}");
      awaitLog(server, REQUEST);
    }
  }

  /** Linux tells the names of a process's threads. */
  private static void eventLoops(Trial trial) throws Exception {
    try (ServerProcess server = start(trial, "--event-loops", "3")) {
      try (var threads = Files.list(server.threads())) {
        assertThat(threads.filter(thread -> name(thread).startsWith("vert.x-eventloo")).count())
            .isEqualTo(3);
      }
    }
  }

  private static String name(Path thread) {
    try {
      return Files.readString(thread.resolve("comm"));
    } catch (IOException e) {
      return "";
    }
  }

  /** Where it may, it runs programs of its own for a while after the start. */
  private static void warmUp(Trial trial) throws Exception {
    long none = warmedUp(trial, "0");
    long some = warmedUp(trial, "5");
    assertThat(some).isGreaterThan(none);
  }

  private static long warmedUp(Trial trial, String seconds) throws Exception {
    try (ServerProcess server = start(trial, "--warm-up-s", seconds)) {
      Matcher told = WARMED_UP.matcher(awaitLog(server, WARMED_UP));
      assertThat(told.find()).isTrue();
      return Long.parseLong(told.group(1));
    }
  }
}
