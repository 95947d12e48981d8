// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.sandbox.Limits;
import picocli.CommandLine.Option;

/** The options that bound a program run from the command line; their defaults are generous. */
final class LimitOptions {

  @Option(
      names = "--duration-ms",
      paramLabel = "MS",
      description = "execution time (default: ${DEFAULT-VALUE})")
  private long durationMillis = 3_600_000;

  @Option(
      names = "--memory-bytes",
      paramLabel = "BYTES",
      description = "live heap (default: ${DEFAULT-VALUE})")
  private long memoryBytes = 1 << 30;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "machine steps (default: no bound)",
      showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER)
  private long steps = Long.MAX_VALUE;

  @Option(
      names = "--recursion-depth",
      paramLabel = "N",
      description = "depth of calls (default: ${DEFAULT-VALUE})")
  private int recursionDepth = 1000;

  @Option(
      names = "--output-bytes",
      paramLabel = "BYTES",
      description = "output (default: ${DEFAULT-VALUE})")
  private long outputBytes = 1 << 30;

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
