// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Commands and transcripts, run in a folder as a clone would be, against a running server. A
 * transcript's {@code ...} stands for anything; an id such as {@code ses_01...} is the one that was
 * printed last.
 */
final class ShellBlocks {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\b(exe|ses)_01\\.\\.\\.|\\.\\.\\.");
  private static final Pattern ID = Pattern.compile("\\b(exe|ses)_01\\.\\.\\.");

  private final Path folder;
  private final String url;
  private final Map<String, String> ids = new HashMap<>();

  /**
   * Blocks of one page.
   *
   * @param folder where {@code ./hognose} and the files are that pages speak of
   */
  ShellBlocks(Path folder, String url) throws IOException {
    this.folder = folder;
    this.url = url;
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.hognose.server.cli.Main");
    var quoted = command.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    // a server runs already, and the tests do: of these the options are checked
    var script =
        """
        #!/bin/sh
        case ${1:-} in
          test) exit 0 ;;
          serve) set -- "$@" --help ;;
        esac
        exec %s "$@"
        """
            .formatted(quoted);
    var shim = Files.writeString(folder.resolve("hognose"), script);
    assertThat(shim.toFile().setExecutable(true)).isTrue();
  }

  /** Runs a block of commands, none of which may fail; {@code curl -f} is for the reader to say. */
  void run(Block block) throws Exception {
    var result = shell("set -eu\n" + block.text());
    assertThat(result.code()).as(result.output()).isZero();
  }

  /** Runs the commands of a transcript and compares what they print. */
  void compare(Block block) throws Exception {
    for (var step : steps(block.text())) {
      var command = ID.matcher(step.command()).replaceAll(id -> ids.get(id.group(1)));
      var result = shell(command);
      var pattern = pattern(step.expected().strip());
      var matcher = pattern.matcher(result.output().strip());
      assertThat(matcher.matches())
          .as("%s printed%n%s%nnot%n%s", command, result.output(), step.expected())
          .isTrue();
      var named = ID.matcher(step.expected());
      for (int group = 1; named.find(); group++) {
        ids.put(named.group(1), matcher.group(group));
      }
    }
  }

  private record Step(String command, String expected) {}

  private static List<Step> steps(String text) {
    var steps = new ArrayList<Step>();
    for (var part : text.split("(?m)^\\$ ")) {
      if (part.isBlank()) {
        continue;
      }
      var lines = part.lines().toList();
      int end = 1;
      while (end < lines.size() && lines.get(end - 1).endsWith("\\")) {
        end++;
      }
      steps.add(
          new Step(
              String.join("\n", lines.subList(0, end)),
              String.join("\n", lines.subList(end, lines.size()))));
    }
    assertThat(steps).isNotEmpty();
    return steps;
  }

  /** A line is matched piece by piece; what is printed as one line may be shown as several. */
  private static Pattern pattern(String expected) {
    var pattern = new StringBuilder();
    var matcher = PLACEHOLDER.matcher(expected);
    int from = 0;
    while (matcher.find()) {
      pattern.append(literal(expected.substring(from, matcher.start())));
      pattern.append(matcher.group(1) == null ? ".*" : "(" + matcher.group(1) + "_[0-9A-Z]+)");
      from = matcher.end();
    }
    pattern.append(literal(expected.substring(from)));
    return Pattern.compile(pattern.toString(), Pattern.DOTALL);
  }

  private static String literal(String text) {
    var words = text.split("\\s+", -1);
    return java.util.Arrays.stream(words)
        .map(word -> word.isEmpty() ? "" : Pattern.quote(word))
        .collect(Collectors.joining("\\s*"));
  }

  private record Result(int code, String output) {}

  private Result shell(String script) throws Exception {
    var address = url.substring("http://".length());
    var out = folder.resolve("output.log").toFile();
    var builder =
        new ProcessBuilder(
            "sh",
            "-c",
            script.replace("localhost:8080", address).replace("127.0.0.1:8080", address));
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    var process = builder.redirectOutput(out).start();
    assertThat(process.waitFor(100, TimeUnit.SECONDS)).as(script).isTrue();
    return new Result(process.exitValue(), Files.readString(out.toPath()));
  }
}
