// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import java.io.Console;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code repl}: a session to talk to. */
@Command(
    name = "hognose repl",
    sortOptions = false,
    description = "Talks to Python line by line, in one sandbox.",
    footer = {
      "",
      "A block ends with an empty line. _ is the last value. Ctrl-C interrupts, Ctrl-D ends.",
      "Works without a terminal too: entries come from standard input, and no prompt is shown."
    })
final class ReplCommand implements Callable<Integer> {

  @Mixin private LimitOptions limits = new LimitOptions();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Console console = System.console();
    if (console != null && console.isTerminal()) {
      TerminalRepl.run(limits.limits());
    } else {
      PlainRepl.run(limits.limits());
    }
    return 0;
  }
}
