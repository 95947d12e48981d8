// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import org.jspecify.annotations.Nullable;

/**
 * Why an execution did not complete.
 *
 * @param type the exception's class, or {@code LimitExceeded}
 * @param message the exception's message, or the breach in words
 * @param traceback what CPython would print
 * @param line line of the program, or 0
 * @param limit the bound that was passed, as requests name it
 * @param allowed that bound
 * @param used what had been used
 */
public record ErrorView(
    String type,
    String message,
    String traceback,
    int line,
    @Nullable String limit,
    long allowed,
    long used) {

  /** An exception that the program did not catch. */
  public static ErrorView exception(String type, String message, String traceback, int line) {
    return new ErrorView(type, message, traceback, line, null, 0, 0);
  }

  /** A bound that was passed. */
  public static ErrorView limit(String limit, long allowed, long used, String traceback, int line) {
    String message = "the limit " + limit + " is " + allowed + "; " + used + " was used";
    return new ErrorView("LimitExceeded", message, traceback, line, limit, allowed, used);
  }

  /** The name that requests have for a bound of the interpreter. */
  public static String limitField(String limit) {
    return switch (limit) {
      case "durationMillis" -> "duration_ms";
      case "memoryBytes" -> "memory_bytes";
      case "recursionDepth" -> "recursion_depth";
      case "outputBytes" -> "output_bytes";
      default -> limit;
    };
  }
}
