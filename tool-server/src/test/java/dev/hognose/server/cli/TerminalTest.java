// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conversation on a terminal of util-linux's {@code script}; skipped where there is none. */
final class TerminalTest {

  @TempDir Path home;

  private final StringBuilder shown = new StringBuilder();

  @BeforeAll
  static void needsScript() {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "there is no script");
  }

  private Process repl(String terminal, String before) throws IOException {
    var java =
        "'%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED"
                .formatted(Path.of(System.getProperty("java.home"), "bin", "java"))
            + " -Duser.home='%s' -cp '%s' dev.hognose.server.cli.Main repl"
                .formatted(home, System.getProperty("java.class.path"));
    var builder = new ProcessBuilder("/usr/bin/script", "-qec", before + java, "/dev/null");
    builder.environment().put("TERM", terminal);
    builder.environment().remove("NO_COLOR");
    return builder.redirectErrorStream(true).start();
  }

  /** Reads what is shown until a text is there that was not there before. */
  private void await(InputStream out, String text) throws IOException {
    int from = shown.length();
    for (int c = out.read(); c >= 0; c = out.read()) {
      shown.append((char) c);
      if (shown.indexOf(text, from) >= 0) {
        return;
      }
    }
    throw new AssertionError("'" + text + "' was not shown, but " + shown.substring(from));
  }

  private static void type(Process process, String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  @ParameterizedTest
  @CsvSource({
    "xterm, ''",
    "xterm, stty cols 0 rows 0;",
    "dumb, ''",
    "no-such-terminal, stty cols 0 rows 0;",
  })
  void talksOnAnyTerminal(String terminal, String before) throws Exception {
    Process process = repl(terminal, before);
    try {
      InputStream out = process.getInputStream();
      await(out, ">>> ");
      type(process, "1000 + 337\r");
      await(out, "1337");
      await(out, ">>> ");
      type(process, "\u0004");
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(shown.toString()).doesNotContain("Exception", "WARNING");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void interruptsWhatRunsAndKeepsTheNames() throws Exception {
    // a build that was started in the background ignores SIGINT, and what it starts does, too
    Process process = repl("dumb", "env --default-signal=INT ");
    try {
      InputStream out = process.getInputStream();
      await(out, ">>> ");
      type(process, "kept = 41\r");
      await(out, ">>> ");
      type(process, "print('be' + 'gun'); [0 for _ in iter(int, 1)]\r");
      await(out, "begun\r");
      type(process, "\u0003");
      await(out, "KeyboardInterrupt");
      await(out, ">>> ");
      type(process, "kept + 1296\r");
      await(out, "1337");
      type(process, "\u0004");
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }
}
