// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** The command {@code completion}: a script by which a shell completes commands and options. */
@Command(
    name = "hognose completion",
    description = "Prints a script that lets bash and zsh complete commands and options.",
    footer = {"", "For the shell that runs: source <(hognose completion)"})
final class CompletionCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    System.out.print(AutoComplete.bash("hognose", Main.all()));
    return 0;
  }
}
