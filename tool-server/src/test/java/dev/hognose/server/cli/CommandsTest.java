// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Session;
import dev.hognose.server.HognoseServer;
import dev.hognose.server.Settings;
import dev.hognose.server.http.ApiKeys;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that need no process of their own. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
final class CommandsTest {

  @TempDir Path folder;

  private record Outcome(int exitCode, String stdout, String stderr) {}

  private static Outcome hognose(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    PrintStream stdout = System.out;
    PrintStream stderr = System.err;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      int code = Main.execute(arguments);
      return new Outcome(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(stdout);
      System.setErr(stderr);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "run",
        "repl",
        "sessions",
        "keys",
        "mcp",
        "bench",
        "completion",
        "version"
      })
  void everyCommandTellsOfItself(String command) {
    assertThat(hognose(command, "--help"))
        .satisfies(
            outcome -> {
              assertThat(outcome.exitCode).isZero();
              assertThat(outcome.stdout).contains("Usage: hognose " + command);
            });
    assertThat(hognose("help").stdout).contains("  " + command);
  }

  @Test
  void makesListsAndRemovesKeys() throws Exception {
    Path file = folder.resolve("keys");
    Outcome made = hognose("keys", "create", file.toString(), "laptop", "--owner", "ada");
    String key = made.stdout.strip();
    assertThat(key).startsWith("hog_").hasSizeGreaterThan(40);
    assertThat(Files.readString(file)).doesNotContain(key);
    assertThat(ApiKeys.read(file)).isNotNull();
    assertThat(hognose("keys", "create", file.toString(), "laptop").stderr)
        .contains("there is a key 'laptop'");
    assertThat(hognose("keys", "create", file.toString(), "a b").stderr).contains("a word");
    assertThat(hognose("keys", "list", file.toString()).stdout)
        .isEqualTo("laptop                   ada\n");
    assertThat(hognose("keys", "remove", file.toString(), "laptop").exitCode).isZero();
    assertThat(hognose("keys", "remove", file.toString(), "laptop").exitCode).isEqualTo(2);
    assertThat(hognose("keys", "list", folder.resolve("none").toString()).stderr)
        .contains("cannot read the key file");
  }

  @Test
  void looksAfterTheSessionsOfAServer() throws Exception {
    try (HognoseServer server = HognoseServer.start(Settings.local(0));
        HttpClient client = HttpClient.newHttpClient()) {
      String body =
          client
              .send(
                  HttpRequest.newBuilder(URI.create(server.url() + "/v1/sessions"))
                      .header("Content-Type", "application/json")
                      .POST(HttpRequest.BodyPublishers.ofString("{\"name\": \"work\"}"))
                      .build(),
                  HttpResponse.BodyHandlers.ofString())
              .body();
      String id = body.substring(body.indexOf("ses_"), body.indexOf("ses_") + 30);
      assertThat(hognose("sessions", "list", "--server", server.url()).stdout)
          .contains(id + "  idle")
          .contains("work\n");
      assertThat(hognose("sessions", "show", id, "--server", server.url()).stdout)
          .contains("\"name\":\"work\"");
      assertThat(hognose("sessions", "variables", id, "--server", server.url()).exitCode).isZero();
      assertThat(hognose("sessions", "reset", id, "--server", server.url()).exitCode).isZero();
      assertThat(hognose("sessions", "delete", id, "--server", server.url()).exitCode).isZero();
      Outcome gone = hognose("sessions", "show", id, "--server", server.url());
      assertThat(gone.exitCode).isEqualTo(1);
      assertThat(gone.stderr).isEqualTo("hognose: the session has ended\n");
    }
  }

  @Test
  void saysHowToStartAServerWhereThereIsNone() {
    Outcome outcome = hognose("sessions", "list", "--server", "http://127.0.0.1:1");
    assertThat(outcome.exitCode).isEqualTo(2);
    assertThat(outcome.stderr)
        .isEqualTo(
            "hognose: there is no server at http://127.0.0.1:1; start one with: hognose serve\n");
  }

  @Test
  void givesAScriptThatCompletes() {
    assertThat(hognose("completion").stdout).contains("hognose").contains("--duration-ms");
  }

  @ParameterizedTest
  @CsvSource({
    "run, name a file",
    "run -c 1 -m math, -c does not go with -m",
    "run -m 1x, -m wants the name of a module",
    "run --input x -c 1, --input wants NAME=JSON",
    "run --inputs /nowhere -c 1, cannot read",
    "run --input 1x=2 -c 1, an input is wrong",
    "sessions, say sessions list",
    "sessions show x, a session's id",
    "keys, say keys create"
  })
  void badUsageIsAnsweredByWhatToDo(String line, String said) {
    Outcome outcome = hognose(line.split(" ", -1));
    assertThat(outcome.exitCode).isEqualTo(2);
    assertThat(outcome.stderr).contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "value, value",
    "val, value value_of",
    "value.rea, value.real",
    "text.upp, text.upper",
    "whi, while",
    "pri, print",
    "nothing.x, ''",
    "1+, ''"
  })
  void offersTheNamesThatMayFollow(String typed, String offered) {
    Session session = Session.create();
    session
        .start(
            Program.compile("value = 7\ntext = ''\ndef value_of(): pass", "main.py"),
            ExecutionOptions.DEFAULT)
        .run(Long.MAX_VALUE);
    String names = String.join(" ", Names.of(session, typed));
    assertThat(names).startsWith(offered);
    assertThat(names.isEmpty()).isEqualTo(offered.isEmpty());
  }

  @Test
  void coloursKeepTheText() {
    String text = "%time def f(x): # one\n    return rf'{x}\\'' + \"\"\"a\nb\"\"\" + 0x1f";
    assertThat(Colours.of(text).toString()).isEqualTo(text);
    assertThat(Colours.of("if x").toAnsi()).contains("\u001b[").contains("if");
  }
}
