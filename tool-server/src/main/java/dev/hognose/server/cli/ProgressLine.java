// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A line on standard error that tells, while a long run lasts, for how long it has run. It appears
 * after two seconds, is redrawn each half second, and is wiped when the run ends.
 */
final class ProgressLine implements AutoCloseable {

  private static final long FIRST_MILLIS = 2_000;
  private static final long NEXT_MILLIS = 500;
  private static final String WIPE = "\r\u001b[K";

  private final @Nullable Thread thread;

  private ProgressLine(@Nullable Thread thread) {
    this.thread = thread;
  }

  /**
   * Starts to tell of a run.
   *
   * @param wanted whether to tell; null for only where standard error is a terminal
   */
  static ProgressLine start(@Nullable Boolean wanted) {
    if (Boolean.FALSE.equals(wanted)) {
      return new ProgressLine(null);
    }
    long start = System.nanoTime();
    Thread thread = new Thread(() -> tell(Boolean.TRUE.equals(wanted), start), "progress");
    thread.setDaemon(true);
    thread.start();
    return new ProgressLine(thread);
  }

  private static void tell(boolean wanted, long start) {
    boolean shown = false;
    try {
      TimeUnit.MILLISECONDS.sleep(FIRST_MILLIS);
      if (!wanted && !ReplCommand.isTerminal()) {
        return;
      }
      while (true) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        System.err.printf("%srunning for %d s, %s", WIPE, seconds, "Ctrl-C ends it");
        System.err.flush();
        shown = true;
        TimeUnit.MILLISECONDS.sleep(NEXT_MILLIS);
      }
    } catch (InterruptedException e) {
      if (shown) {
        System.err.print(WIPE);
        System.err.flush();
      }
    }
  }

  @Override
  public void close() {
    Thread started = thread;
    if (started != null) {
      started.interrupt();
      try {
        started.join(1_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
