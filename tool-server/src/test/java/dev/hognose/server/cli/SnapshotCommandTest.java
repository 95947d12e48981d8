// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SnapshotKeys;
import dev.hognose.server.wire.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What {@code snapshot inspect} and the conversation tell of files. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
final class SnapshotCommandTest {

  private static final byte[] SECRET = "sixteen bytes or more".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private String stdout = "";
  private String stderr = "";

  private int hognose(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    PrintStream before = System.out;
    PrintStream beforeErr = System.err;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      return Main.execute(arguments);
    } finally {
      System.setOut(before);
      System.setErr(beforeErr);
      stdout = out.toString(StandardCharsets.UTF_8);
      stderr = err.toString(StandardCharsets.UTF_8);
    }
  }

  private String file(byte[] content) throws IOException {
    return Files.write(folder.resolve("some.hgn"), content).toString();
  }

  private static byte[] waiting(SnapshotKeys keys) {
    var program = Program.compile("total = 900\nbuy('safe', price=total)", "shop.py");
    var options = ExecutionOptions.DEFAULT.withFunctions(List.of(HostFunction.of("buy")));
    Execution execution = Session.create().start(program, options);
    execution.run(Long.MAX_VALUE);
    return execution.dump(keys);
  }

  private static Session idle(String code) {
    Session session = Session.create();
    session.start(Program.compile(code, "m.py"), ExecutionOptions.DEFAULT).run(Long.MAX_VALUE);
    return session;
  }

  @Test
  void tellsWhereAnExecutionWaits() throws IOException {
    assertThat(hognose("snapshot", "inspect", file(waiting(SnapshotKeys.NONE)))).isZero();
    assertThat(stdout)
        .contains("kind          execution\n", "stop          function\n", "signature     none\n")
        .contains("call          call_1  buy('safe', price=900)  line 2\n")
        .contains("variable      total: int = 900\n");
  }

  @Test
  void tellsItAsJson() throws IOException {
    byte[] content = waiting(SnapshotKeys.NONE);
    hognose("snapshot", "inspect", "--json", file(content));
    var told = (Json.Obj) Json.parse(stdout.strip().getBytes(StandardCharsets.UTF_8));
    assertThat(told.text("kind")).isEqualTo("execution");
    assertThat(told.text("stop")).isEqualTo("function");
    assertThat(told.get("calls"))
        .isEqualTo(
            Json.parse(
                """
                [{"id": "call_1", "name": "buy", "args": ["'safe'"], "kwargs": {"price": "900"},
                  "line": 2}]
                """
                    .getBytes(StandardCharsets.UTF_8)));
    var stored = HexFormat.of().formatHex(content, content.length - 32, content.length);
    assertThat(told.text("sha256")).isEqualTo(stored);
    assertThat(told.get("bytes"))
        .isEqualTo(Json.object().put("n", content.length).build().get("n"));
  }

  @Test
  void tellsOfSessionsAndPrograms() throws IOException {
    hognose(
        "snapshot",
        "inspect",
        file(idle("x = [1]\nopen('/f', 'w').write('abc')").dump(SnapshotKeys.NONE)));
    assertThat(stdout)
        .contains("kind          session\n", "variable      x: list = [1]\n")
        .contains("files         1\n", "file bytes    3\n")
        .doesNotContain("stop");
    hognose("snapshot", "inspect", file(Program.compile("1\n2", "p.py").dump(SnapshotKeys.NONE)));
    assertThat(stdout)
        .contains("kind          program\n", "script name   p.py\n", "lines         2\n");
  }

  @Test
  void checksSignaturesWhereTheKeyIsGiven() throws IOException {
    String signed = file(waiting(SnapshotKeys.signing("k1", SECRET)));
    hognose("snapshot", "inspect", signed);
    assertThat(stdout).contains("key id        k1\n", "signature     not checked\n");
    Path keys = folder.resolve("keys");
    Files.writeString(keys, "k1 " + HexFormat.of().formatHex(SECRET));
    hognose("snapshot", "inspect", "--keys", keys.toString(), signed);
    assertThat(stdout).contains("signature     valid\n");
    Files.writeString(keys, "k1 " + "00".repeat(16));
    assertThat(hognose("snapshot", "inspect", "--keys", keys.toString(), signed)).isEqualTo(1);
    assertThat(stderr).startsWith("hognose: ").contains("signature");
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    byte[] damaged = waiting(SnapshotKeys.NONE);
    damaged[damaged.length / 2] ^= 1;
    assertThat(hognose("snapshot", "inspect", file(damaged))).isEqualTo(1);
    assertThat(stderr).contains("some.hgn: ").contains("damaged");
    assertThat(hognose("snapshot", "inspect", file(new byte[] {1, 2, 3}))).isEqualTo(1);
    assertThat(hognose("snapshot", "inspect", "absent.hgn")).isEqualTo(2);
    assertThat(stderr).isEqualTo("hognose: cannot read absent.hgn\n");
    assertThat(hognose("snapshot")).isEqualTo(2);
    assertThat(stderr).contains("say snapshot inspect FILE");
  }

  @Test
  void textsOfAFileDoNotReachTheTerminalAsControls() throws IOException {
    hognose(
        "snapshot",
        "inspect",
        file(Program.compile("1", "a\u001b[2Jb.py").dump(SnapshotKeys.NONE)));
    assertThat(stdout).contains("script name   a\ufffd[2Jb.py\n").doesNotContain("\u001b");
  }

  @Test
  void aConversationIsStoredAndRestored() throws Exception {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var streams =
        new Streams(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    var file = folder.resolve("talk.hgn");
    var first = new Conversation(dev.hognose.sandbox.Limits.DEFAULT, streams, _ -> null);
    first.say("x = 41");
    first.say("%snapshot");
    first.say("%snapshot " + file);
    var second = new Conversation(dev.hognose.sandbox.Limits.DEFAULT, streams, _ -> null);
    second.say("%restore " + file);
    second.say("x + 1");
    second.say("%restore " + folder.resolve("absent"));
    Files.write(file, new byte[5]);
    second.say("%restore " + file);
    second.say("x");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("the session takes ")
        .contains(" bytes are in " + file)
        .endsWith("the names are those of " + file + "\n42\n41\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot read ", "talk.hgn: ");
  }
}
