// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.Output;
import org.jspecify.annotations.Nullable;

/** What one execution has printed since it last stopped. Guarded by the job's monitor. */
final class Printed {

  private @Nullable StringBuilder stdout;
  private @Nullable StringBuilder stderr;
  private boolean truncated;

  void add(Output output) {
    truncated |= output.truncated();
    stdout = appended(stdout, output.stdout());
    stderr = appended(stderr, output.stderr());
  }

  private static @Nullable StringBuilder appended(@Nullable StringBuilder text, String more) {
    if (more.isEmpty()) {
      return text;
    }
    return (text == null ? new StringBuilder(more.length()) : text).append(more);
  }

  /** Forgets the text; that something was cut off stays true. */
  void clear() {
    stdout = null;
    stderr = null;
  }

  void restore(boolean wasTruncated) {
    truncated = wasTruncated;
  }

  String stdout() {
    return textOf(stdout);
  }

  String stderr() {
    return textOf(stderr);
  }

  private static String textOf(@Nullable StringBuilder text) {
    return text == null ? "" : text.toString();
  }

  boolean isTruncated() {
    return truncated;
  }
}
