// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;

/**
 * What the guest has printed and the host not yet taken.
 *
 * <p>Counts bytes of UTF-8 against the limit of the execution; what is beyond it is dropped.
 */
public final class OutputBuffer {
  private StringBuilder stdout = new StringBuilder();
  private StringBuilder stderr = new StringBuilder();
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
    (toStderr ? stderr : stdout).append(text, 0, fits);
  }

  /** Whether something was dropped. */
  public boolean isTruncated() {
    return truncated;
  }

  /** Takes what was printed to standard output. */
  public String takeStdout() {
    String text = stdout.toString();
    stdout = new StringBuilder();
    return text;
  }

  /** Takes what was printed to standard error. */
  public String takeStderr() {
    String text = stderr.toString();
    stderr = new StringBuilder();
    return text;
  }

  /** Drops what was printed. */
  public void clear() {
    stdout = new StringBuilder();
    stderr = new StringBuilder();
  }

  /** Exchanges what the host has not yet taken. */
  void exchange(Fields fields) {
    String out = fields.text(fields.isLoading() ? "" : stdout.toString());
    String err = fields.text(fields.isLoading() ? "" : stderr.toString());
    if (fields.isLoading()) {
      stdout.append(out);
      stderr.append(err);
    }
    truncated = fields.flag(truncated);
    bytesLeft = fields.number(bytesLeft);
  }

  /** Lowers what may still be written to a bound. */
  public void lower(long bytes) {
    bytesLeft = Math.max(0, Math.min(bytesLeft, bytes));
  }
}
