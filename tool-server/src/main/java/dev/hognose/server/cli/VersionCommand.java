// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.server.Version;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The command {@code version}. */
@Command(name = "hognose version", description = "Tells the version.")
final class VersionCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    System.out.println(
        "hognose " + Version.current() + " (Python 3.13, Java " + Runtime.version() + ")");
    return 0;
  }
}
