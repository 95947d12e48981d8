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

/** A server in a process of its own, with a heap of its own size, and a client of it. */
final class ServerProcess implements AutoCloseable {

  static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final Path log;
  private final String url;

  /** What came back. */
  record Answer(int status, JsonNode body) {}

  private ServerProcess(Process process, Path log, String url) {
    this.process = process;
    this.log = log;
    this.url = url;
  }

  /** Starts one whose log is in the folder. */
  static ServerProcess start(Path folder, String heap, List<String> arguments) throws IOException {
    return start(folder, heap, 0, arguments);
  }

  /** Starts one that can write no file larger than that; 0 for any. */
  static ServerProcess start(Path folder, String heap, int maxFileBytes, List<String> arguments)
      throws IOException {
    Path log = folder.resolve("log");
    var command = new ArrayList<String>();
    if (maxFileBytes > 0) {
      int blocks = maxFileBytes / 512;
      command.addAll(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx" + heap));
    command.addAll(List.of("-XX:+UseCompactObjectHeaders"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of("dev.hognose.server.cli.Main", "serve", "--port", "0"));
    if (!arguments.contains("--warm-up-s")) {
      command.addAll(List.of("--warm-up-s", "0"));
    }
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    assertThat(line)
        .as("the server starts; it said %s", Files.readString(log))
        .startsWith("Hognose listens on ");
    return new ServerProcess(process, log, line.replace("Hognose listens on ", ""));
  }

  /** Where it listens. */
  String url() {
    return url;
  }

  /** Sends a POST of a body in JSON. */
  Answer post(String path, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    return new Answer(answer.statusCode(), MAPPER.readTree(answer.body()));
  }

  /** The status of a GET. */
  int status(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url + path)).build();
    return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  /** The value of a metric. */
  double metric(String name) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/metrics")).build();
    String text = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    return text.lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** The folder in which Linux tells of its threads. */
  Path threads() {
    return Path.of("/proc", Long.toString(process.pid()), "task");
  }

  /** What it has logged. */
  String log() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() {
    process.destroyForcibly();
    http.close();
  }
}
