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

  /** Since JDK 25 there is no console again where there is no terminal. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (isTerminal()) {
      TerminalRepl.run(limits.limits());
    } else {
      PlainRepl.run(limits.limits());
    }
    return 0;
  }
}
