// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.server.Version;
import dev.hognose.server.mcp.Caller;
import dev.hognose.server.mcp.Lines;
import dev.hognose.server.mcp.Mcp;
import dev.hognose.server.mcp.PythonCatalogue;
import dev.hognose.server.session.Pool;
import dev.hognose.server.session.PoolSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** The command {@code mcp}: the Model Context Protocol over standard input and output. */
@Command(
    name = "hognose mcp",
    description = "Speaks the Model Context Protocol over standard input and output.",
    footer = {
      "",
      "For clients that start their servers themselves. Their configuration names this",
      "command, such as: {\"command\": \"/path/to/hognose\", \"args\": [\"mcp\"]}",
      "Sandboxes and sessions live in this process and end with it, when standard input ends.",
      "",
      "Exit code: 0; 2 on bad usage."
    })
final class McpCommand implements Callable<Integer> {

  private static final int MAX_LINE_BYTES = 64 << 20;
  private static final long LAST_ANSWERS_MILLIS = 5_000;

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (var pool = new Pool(PoolSettings.DEFAULT, new SimpleMeterRegistry());
        var catalogue = new PythonCatalogue(pool, PythonCatalogue.TASK_AFTER_MILLIS);
        var mcp = new Mcp(catalogue, Mcp.subscriptions(), Version.current());
        Lines lines = mcp.lines(Caller.LOCAL);
        var output = new LineOutput(Streams.standard().stdout())) {
      var input = new BufferedInputStream(System.in, 1 << 16);
      byte[] line = read(input);
      while (line != null) {
        if (line.length > 0) {
          lines.take(line, output.outlet());
        }
        line = read(input);
      }
      output.awaitAnswers(LAST_ANSWERS_MILLIS);
    }
    return 0;
  }

  /** The next line without its end; null at the end. */
  private static byte @Nullable [] read(InputStream input) throws IOException {
    var line = new ByteArrayOutputStream();
    int next = input.read();
    if (next < 0) {
      return null;
    }
    while (next >= 0 && next != '\n') {
      if (line.size() == MAX_LINE_BYTES) {
        throw new UsageException("a message has more than " + MAX_LINE_BYTES + " bytes");
      }
      if (next != '\r') {
        line.write(next);
      }
      next = input.read();
    }
    return line.toByteArray();
  }
}
