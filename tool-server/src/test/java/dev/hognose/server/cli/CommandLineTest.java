// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as processes of their own. */
final class CommandLineTest {

  @TempDir Path folder;

  private record Outcome(int exitCode, String stdout, String stderr) {}

  private static ProcessBuilder command(String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("dev.hognose.server.cli.Main");
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  private Outcome hognose(String input, String... arguments) throws Exception {
    Path err = folder.resolve("err");
    Process process = command(arguments).redirectError(err.toFile()).start();
    try (var stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // the command did not want its input
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Outcome(process.exitValue(), out, Files.readString(err));
  }

  private String file(String code) {
    try {
      return Files.writeString(folder.resolve("program.py"), code).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void runsAFile() throws Exception {
    Outcome outcome =
        hognose("", "run", file("import sys\nprint('a\u00e9')\nprint('b', file=sys.stderr)\n7"));
    assertThat(outcome).isEqualTo(new Outcome(0, "a\u00e9\n", "b\n"));
  }

  @Test
  void runsStandardInput() throws Exception {
    assertThat(hognose("print(6*7)", "run", "-")).isEqualTo(new Outcome(0, "42\n", ""));
  }

  @Test
  void givesTheProgramItsInput() throws Exception {
    Outcome outcome = hognose("Ada\n", "run", file("print('hi', input('name? '))\ninput()"));
    assertThat(outcome.stdout).isEqualTo("name? hi Ada\n");
    assertThat(outcome.exitCode).isEqualTo(1);
  }

  @Test
  void endsWithOneAndATracebackAfterAnException() throws Exception {
    String file = file("print('a')\n1/0");
    Outcome outcome = hognose("", "run", file);
    assertThat(outcome.exitCode).isEqualTo(1);
    assertThat(outcome.stdout).isEqualTo("a\n");
    assertThat(outcome.stderr)
        .startsWith("Traceback (most recent call last):\n  File \"" + file + "\", line 2")
        .endsWith("ZeroDivisionError: division by zero\n");
    Outcome syntax = hognose("", "run", file("x = = 1"));
    assertThat(syntax.exitCode).isEqualTo(1);
    assertThat(syntax.stderr).contains("SyntaxError: invalid syntax");
  }

  @Test
  void endsWithThreeAtALimit() throws Exception {
    Outcome outcome = hognose("", "run", "--steps", "1000", file("while True: pass"));
    assertThat(outcome.exitCode).isEqualTo(3);
    assertThat(outcome.stderr).contains("the limit steps of 1000 was exceeded");
  }

  @Test
  void endsWithTheCodeOfSystemExit() throws Exception {
    assertThat(hognose("", "run", file("raise SystemExit(5)")).exitCode).isEqualTo(5);
    assertThat(hognose("", "run", file("raise SystemExit")).exitCode).isZero();
    Outcome message = hognose("", "run", file("raise SystemExit('no')"));
    assertThat(message).isEqualTo(new Outcome(1, "", "no\n"));
  }

  @Test
  void endsWithTwoOnBadUsage() throws Exception {
    assertThat(hognose("", "run", "absent.py"))
        .isEqualTo(new Outcome(2, "", "hognose: cannot read absent.py\n"));
    assertThat(hognose("", "run").exitCode).isEqualTo(2);
    assertThat(hognose("", "run", "--steps", "x", file("1")).exitCode).isEqualTo(2);
    assertThat(hognose("", "run", "--steps", "0", file("1")).exitCode).isEqualTo(2);
    assertThat(hognose("", "dance").stderr).contains("there is no command 'dance'");
  }

  @Test
  void helps() throws Exception {
    assertThat(hognose("", "help").stdout).contains("serve", "run", "repl", "bench", "version");
    assertThat(hognose("", "help", "serve").stdout)
        .contains("--api-keys", "127.0.0.1", "sha256sum");
    assertThat(hognose("", "version").stdout).startsWith("hognose 0.");
  }

  @Test
  void talksWithoutATerminal() throws Exception {
    String input =
        """
        x = 20
        x + 1
        _ * 2
        def f(n):
            return n + 1

        f(1)
        [1,
         2]
        1/0
        'still here'
        for i in range(2): print(i)
        """;
    Outcome outcome = hognose(input, "repl");
    assertThat(outcome.stdout).isEqualTo("21\n42\n2\n[1, 2]\n'still here'\n0\n1\n");
    assertThat(outcome.stderr).contains("ZeroDivisionError: division by zero");
    assertThat(outcome.exitCode).isZero();
  }

  @Test
  void measuresAProgram() throws Exception {
    Outcome outcome =
        hognose(
            "",
            "bench",
            "run",
            file("print('not shown')\nsum(range(1000))"),
            "3",
            "1",
            "--warm-up",
            "1");
    JsonNode line = new ObjectMapper().readTree(outcome.stdout);
    assertThat(line.get("cold").asDouble()).isPositive();
    assertThat(line.get("times")).hasSize(3);
    assertThat(line.get("result").asText()).isEqualTo("499500");
    assertThat(hognose("", "bench", "run", file("1/0"), "1", "0", "--warm-up", "0").exitCode)
        .isEqualTo(1);
    assertThat(hognose("", "bench").exitCode).isEqualTo(2);
  }

  @Test
  void measuresWithoutLoadingTheServer() throws Exception {
    var builder = command("run", file("1"));
    builder.command().add(1, "-Xlog:class+load");
    Process process = builder.redirectErrorStream(true).start();
    String classes = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(classes)
        .contains("dev.hognose.sandbox.Session")
        .doesNotContain("io.vertx", "io.netty", "ch.qos.logback");
  }

  @Test
  void refusesAPublicAddressWithoutKeys() throws Exception {
    Outcome outcome = hognose("", "serve", "--host", "0.0.0.0", "--port", "0");
    assertThat(outcome.exitCode).isEqualTo(2);
    assertThat(outcome.stderr)
        .isEqualTo(
            "hognose: the address 0.0.0.0 can be reached by others: give --api-keys FILE, or listen"
                + " on 127.0.0.1\n");
  }

  @Test
  void refusesWrongSettingsByName() throws Exception {
    assertThat(hognose("", "serve", "--port", "70000").stderr)
        .isEqualTo("hognose: --port must be from 0 to 65535, not 70000\n");
    Path keys = Files.writeString(folder.resolve("keys"), "one two three\n");
    Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-------"));
    Outcome outcome = hognose("", "serve", "--api-keys", keys.toString());
    assertThat(outcome.exitCode).isEqualTo(2);
    assertThat(outcome.stderr).contains("line 1").contains("SHA-256");
  }

  @Test
  void runsCodeOfTheCommandLineWithInputsAndArguments() throws Exception {
    Outcome outcome =
        hognose(
            "[1, 2]",
            "run",
            "--input",
            "xs=@-",
            "--input",
            "name=Ada",
            "-c",
            "import sys\nprint(sum(xs), name, sys.argv)",
            "one",
            "--two");
    assertThat(outcome).isEqualTo(new Outcome(0, "3 Ada ['-c', 'one', '--two']\n", ""));
  }

  @Test
  void mountsFilesAndCopiesBackWhatMayChange() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data/deep"));
    Files.writeString(data.resolve("in.txt"), "four");
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("old.txt"), "old");
    Files.writeString(out.resolve("gone.txt"), "gone");
    Files.createSymbolicLink(out.resolve("link"), folder.resolve("data"));
    String code =
        """
        import os
        text = open('/data/deep/in.txt').read()
        os.makedirs('/out/sub')
        open('/out/sub/new.txt', 'w').write(text.upper())
        open('/out/old.txt', 'a').write('er')
        os.remove('/out/gone.txt')
        print(sorted(os.listdir('/out')))
        open('/data/deep/in.txt', 'w')
        """;
    Outcome outcome =
        hognose(
            "",
            "run",
            "--mount",
            folder.resolve("data") + "=/data",
            "--mount",
            out + "=/out:rw",
            "-c",
            code);
    assertThat(outcome.stdout).isEqualTo("['old.txt', 'sub']\n");
    assertThat(outcome.stderr).contains("Read-only file system");
    assertThat(outcome.exitCode).isEqualTo(1);
    assertThat(out.resolve("sub/new.txt")).hasContent("FOUR");
    assertThat(out.resolve("old.txt")).hasContent("older");
    assertThat(out.resolve("gone.txt")).doesNotExist();
    assertThat(data.resolve("in.txt")).hasContent("four");
    assertThat(hognose("", "run", "--mount", "x", "-c", "1").exitCode).isEqualTo(2);
    assertThat(hognose("", "run", "--mount", "/nowhere=/a", "-c", "1").stderr)
        .isEqualTo("hognose: there is no /nowhere to mount\n");
  }

  @Test
  void doesNotWriteThroughALinkOfTheMachine() throws Exception {
    Path out = Files.createDirectories(folder.resolve("out"));
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.createSymbolicLink(out.resolve("link"), other);
    String code = "import os\nos.makedirs('/out/link')\nopen('/out/link/x', 'w').write('x')";
    Outcome outcome = hognose("", "run", "--mount", out + "=/out:rw", "-c", code);
    assertThat(outcome.exitCode).isEqualTo(2);
    assertThat(outcome.stderr).contains("belongs elsewhere");
    assertThat(other.resolve("x")).doesNotExist();
  }

  @Test
  void runsAModuleOfTheLibrary() throws Exception {
    assertThat(hognose("", "run", "-m", "math").exitCode).isZero();
    assertThat(hognose("", "run", "-m", "nothing").stderr).contains("No module named 'nothing'");
  }

  @Test
  void tellsOfALongRunWhereThatIsWanted() throws Exception {
    String code = "import time\ntime.sleep(2.5)\nprint('done')";
    Outcome outcome = hognose("", "run", "--progress", "-c", code);
    assertThat(outcome.stdout).isEqualTo("done\n");
    assertThat(outcome.stderr).contains("running for 2 s");
  }

  @Test
  void theConversationHasCommandsOfItsOwn() throws Exception {
    Outcome outcome = hognose("x = 3\n%time x * 2\n%reset\nx\n%nothing\n%help\n", "repl");
    assertThat(outcome.stdout)
        .startsWith("6\n")
        .contains(" steps\nall names are forgotten\n%time EXPRESSION");
    assertThat(outcome.stderr)
        .contains("NameError: name 'x' is not defined")
        .contains("there is no command %nothing; see %help");
  }

  @Test
  void speaksTheModelContextProtocolOverLines() throws Exception {
    String meta =
        "\"_meta\": {\"io.modelcontextprotocol/protocolVersion\": \"2026-07-28\","
            + " \"io.modelcontextprotocol/clientCapabilities\": {}}";
    String input =
        """
        {"jsonrpc": "2.0", "id": 1, "method": "server/discover", "params": {%1$s}}
        {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {%1$s, \
        "name": "run_python", "arguments": {"code": "print('a')"}}}
        not JSON
        """
            .formatted(meta);
    Outcome outcome = hognose(input, "mcp");
    assertThat(outcome.stdout.lines())
        .hasSize(3)
        .anyMatch(
            line ->
                line.startsWith("{\"jsonrpc\":\"2.0\",\"id\":1,")
                    && line.contains("supportedVersions"))
        .anyMatch(line -> line.contains("\"id\":2") && line.contains("\"text\":\"a\\n\""))
        .anyMatch(line -> line.contains("-32700"));
    assertThat(outcome.stderr).isEmpty();
    assertThat(outcome.exitCode).isZero();
  }

  @Test
  void speaksWithOlderClientsOverLines() throws Exception {
    String input =
        """
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": \
        "2025-06-18", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}}
        {"jsonrpc": "2.0", "method": "notifications/initialized"}
        {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": \
        {"name": "run_python", "arguments": {"code": "6 * 7"}}}
        {"jsonrpc": "2.0", "id": 3, "method": "ping"}
        """;
    Outcome outcome = hognose(input, "mcp");
    assertThat(outcome.stdout.lines())
        .hasSize(3)
        .anyMatch(line -> line.contains("\"protocolVersion\":\"2025-06-18\""))
        .anyMatch(line -> line.contains("result: 42"))
        .anyMatch(line -> line.equals("{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{}}"));
  }

  @Test
  void stopsInOrderOnSigterm() throws Exception {
    Process process = command("serve", "--port", "0").start();
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String url = lines.readLine().replace("Hognose listens on ", "");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/v1/executions"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"code\": \"6*7\"}"))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).body())
          .contains("\"result\":42");
    }
    process.destroy();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
  }

  @Test
  void theProgramKnowsItsNameAndItsFile() throws Exception {
    String told = "import sys, os\nprint(__name__, sys.argv, os.path.basename(__file__))";
    String file = file(told + "\nprint(len(open(__file__).read().splitlines()))");
    assertThat(hognose("", "run", file, "a", "-b").stdout)
        .isEqualTo("__main__ ['" + file + "', 'a', '-b'] program.py\n3\n");
    String unnamed = "import sys\nprint(__name__, sys.argv, '__file__' in globals())";
    assertThat(hognose(unnamed, "run", "-", "a").stdout).isEqualTo("__main__ ['-', 'a'] False\n");
    assertThat(hognose("", "run", "-c", unnamed, "a").stdout)
        .isEqualTo("__main__ ['-c', 'a'] False\n");
  }

  @Test
  void runsAModuleOfWhatIsMounted() throws Exception {
    Path app = Files.createDirectory(folder.resolve("app"));
    Files.writeString(app.resolve("__init__.py"), "");
    Files.writeString(app.resolve("names.py"), "WHO = 'world'\n");
    Files.writeString(
        app.resolve("__main__.py"),
        "import sys\nfrom app.names import WHO\n"
            + "if __name__ == '__main__': print('hello', WHO, sys.argv[1:])\n");
    assertThat(hognose("", "run", "--mount", app + "=/app", "-m", "app", "x"))
        .isEqualTo(new Outcome(0, "hello world ['x']\n", ""));
    assertThat(hognose("", "run", "--mount", app + "=/app", "-m", "app.names").exitCode).isZero();
  }
}
