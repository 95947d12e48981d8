// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What one call of a builtin gathers before it gives its result is charged as it grows: each row
 * would take far more than the limit, and has ended for want of memory when its thread has
 * allocated a small multiple of that.
 *
 * <p>A measurement of the heap does not see what a builtin gathers, so charges for its parts alone
 * are forgotten.
 */
final class ScratchTest {
  private static final long MEMORY = 8L << 20;

  /**
   * Most bytes allocated for a byte that is allowed: doubled rooms, and what is garbage at once.
   */
  private static final long TIMES = 6;

  private static final String DATA =
      "import csv, decimal, heapq, itertools, json, pickle, re, struct\n";

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** The rows of {@code scratch.txt}; {@code -Dhognose.scratch=TEXT} chooses those with a text. */
  @TestFactory
  List<DynamicTest> endsBeforeItHasTakenMuch() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/scratch.txt")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .filter(line -> line.contains(System.getProperty("hognose.scratch", "")))
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line)))
        .toList();
  }

  private static void check(String row) {
    Session session = Session.create();
    Limits limits = Limits.DEFAULT.withMemoryBytes(MEMORY).withDurationMillis(40_000);
    ExecutionOptions options = ExecutionOptions.DEFAULT.withLimits(limits);
    session.start(Program.compile(DATA, "main.py"), options).run(Long.MAX_VALUE);
    Execution execution = session.start(Program.compile(row, "main.py"), options);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    Progress progress = execution.run(Long.MAX_VALUE);
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertThat(progress)
        .as(row)
        .isInstanceOfSatisfying(
            Progress.LimitExceeded.class, end -> assertThat(end.limit()).isEqualTo("memoryBytes"));
    assertThat(allocated).as("bytes allocated").isLessThan(TIMES * MEMORY);
  }
}
