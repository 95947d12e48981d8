// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What the guest has printed and the host not yet taken.
 *
 * <p>Counts bytes of UTF-8 against the limit of the execution; what is beyond it is dropped. Where
 * nothing is printed, nothing is made.
 */
public final class OutputBuffer {
  private @Nullable StringBuilder stdout;
  private @Nullable StringBuilder stderr;
  private long bytesLeft = Long.MAX_VALUE;
  private boolean truncated;

  /** Begins an execution with a bound in bytes. */
  public void limit(long bytes) {
    bytesLeft = bytes;
    truncated = false;
  }

  /** Adds text as far as it fits. */
  public void write(boolean toStderr, String text) {
    int fits = 0;
    while (fits < text.length() && bytesLeft > 0) {
      int point = text.codePointAt(fits);
      int size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      if (size > bytesLeft) {
        bytesLeft = 0;
        break;
      }
      bytesLeft -= size;
      fits += Character.charCount(point);
    }
    truncated |= fits < text.length();
    if (fits > 0) {
      if (toStderr) {
        stderr = added(stderr, text, fits);
      } else {
        stdout = added(stdout, text, fits);
      }
    }
  }

  private static StringBuilder added(@Nullable StringBuilder before, String text, int length) {
    return (before == null ? new StringBuilder() : before).append(text, 0, length);
  }

  private static String textOf(@Nullable StringBuilder printed) {
    return printed == null ? "" : printed.toString();
  }

  /** Whether something was dropped. */
  public boolean isTruncated() {
    return truncated;
  }

  /** Takes what was printed to standard output. */
  public String takeStdout() {
    String text = textOf(stdout);
    stdout = null;
    return text;
  }

  /** Takes what was printed to standard error. */
  public String takeStderr() {
    String text = textOf(stderr);
    stderr = null;
    return text;
  }

  /** Drops what was printed. */
  public void clear() {
    stdout = null;
    stderr = null;
  }

  /** Exchanges what the host has not yet taken. */
  void exchange(Fields fields) {
    String out = fields.text(textOf(stdout));
    String err = fields.text(textOf(stderr));
    if (fields.isLoading()) {
      stdout = out.isEmpty() ? null : new StringBuilder(out);
      stderr = err.isEmpty() ? null : new StringBuilder(err);
    }
    truncated = fields.flag(truncated);
    bytesLeft = fields.number(bytesLeft);
  }

  /** Lowers what may still be written to a bound. */
  public void lower(long bytes) {
    bytesLeft = Math.max(0, Math.min(bytesLeft, bytes));
  }
}
