// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.Limits;
import picocli.CommandLine.Option;

/** The options that bound a program run from the command line; their defaults are generous. */
final class LimitOptions {

  @Option(
      names = "--duration-ms",
      paramLabel = "MS",
      description = "execution time (default: ${DEFAULT-VALUE})",
      defaultValue = "3600000")
  private long durationMillis;

  @Option(
      names = "--memory-bytes",
      paramLabel = "BYTES",
      description = "live heap (default: ${DEFAULT-VALUE})",
      defaultValue = "1073741824")
  private long memoryBytes;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "machine steps (default: no bound)",
      defaultValue = "9223372036854775807",
      showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER)
  private long steps;

  @Option(
      names = "--recursion-depth",
      paramLabel = "N",
      description = "depth of calls (default: ${DEFAULT-VALUE})",
      defaultValue = "1000")
  private int recursionDepth;

  @Option(
      names = "--output-bytes",
      paramLabel = "BYTES",
      description = "output (default: ${DEFAULT-VALUE})",
      defaultValue = "1073741824")
  private long outputBytes;

  /** The bounds as options give them. */
  Limits limits() {
    try {
      return new Limits(
          durationMillis, memoryBytes, steps, recursionDepth, outputBytes, Integer.MAX_VALUE);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage() == null ? "a bad limit" : e.getMessage());
    }
  }
}
