// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

/**
 * The bounds of one execution; every bound is always on.
 *
 * @param durationMillis execution time in milliseconds, not counting the time the host takes to
 *     answer
 * @param memoryBytes live bytes of the session's heap by the documented cost model
 * @param steps machine steps; {@link Long#MAX_VALUE} for no bound of its own
 * @param recursionDepth depth of guest calls; passing it raises a catchable {@code RecursionError}.
 *     A program may ask for up to a hundred times as much by {@code sys.setrecursionlimit}: what
 *     its frames take is part of the live heap
 * @param outputBytes bytes of UTF-8 written to standard output and standard error together; more is
 *     cut off, and the answer says so
 * @param suspensions number of times the execution may stop to ask its host
 * @param files number of files, directories and links in the session; creating more raises the
 *     catchable {@code OSError} with {@code ENOSPC}, as a full disk does
 * @param fileBytes bytes in the session's files; writing more raises the same. They are part of the
 *     live heap as well
 */
public record Limits(
    long durationMillis,
    long memoryBytes,
    long steps,
    int recursionDepth,
    long outputBytes,
    int suspensions,
    int files,
    long fileBytes) {

  private static final int DEFAULT_FILES = 10_000;
  private static final long DEFAULT_FILE_BYTES = 32L << 20;

  /** The bounds that hold where a caller names none. */
  public static final Limits DEFAULT =
      new Limits(
          5_000,
          64L << 20,
          Long.MAX_VALUE,
          1_000,
          1L << 20,
          1_000,
          DEFAULT_FILES,
          DEFAULT_FILE_BYTES);

  /** Refuses bounds that are not positive, naming the bound. */
  public Limits {
    requirePositive("durationMillis", durationMillis);
    requirePositive("memoryBytes", memoryBytes);
    requirePositive("steps", steps);
    requirePositive("recursionDepth", recursionDepth);
    requirePositive("outputBytes", outputBytes);
    requirePositive("suspensions", suspensions);
    requirePositive("files", files);
    requirePositive("fileBytes", fileBytes);
  }

  /** Bounds with the default number and size of files. */
  public Limits(
      long durationMillis,
      long memoryBytes,
      long steps,
      int recursionDepth,
      long outputBytes,
      int suspensions) {
    this(
        durationMillis,
        memoryBytes,
        steps,
        recursionDepth,
        outputBytes,
        suspensions,
        DEFAULT_FILES,
        DEFAULT_FILE_BYTES);
  }

  /** These bounds with another execution time, in milliseconds. */
  public Limits withDurationMillis(long value) {
    return new Limits(
        value, memoryBytes, steps, recursionDepth, outputBytes, suspensions, files, fileBytes);
  }

  /** These bounds with another heap size, in bytes. */
  public Limits withMemoryBytes(long value) {
    return new Limits(
        durationMillis, value, steps, recursionDepth, outputBytes, suspensions, files, fileBytes);
  }

  /** These bounds with another number of steps. */
  public Limits withSteps(long value) {
    return new Limits(
        durationMillis,
        memoryBytes,
        value,
        recursionDepth,
        outputBytes,
        suspensions,
        files,
        fileBytes);
  }

  /** These bounds with another recursion depth. */
  public Limits withRecursionDepth(int value) {
    return new Limits(
        durationMillis, memoryBytes, steps, value, outputBytes, suspensions, files, fileBytes);
  }

  /** These bounds with another amount of output, in bytes. */
  public Limits withOutputBytes(long value) {
    return new Limits(
        durationMillis, memoryBytes, steps, recursionDepth, value, suspensions, files, fileBytes);
  }

  /** These bounds with another number of suspensions. */
  public Limits withSuspensions(int value) {
    return new Limits(
        durationMillis, memoryBytes, steps, recursionDepth, outputBytes, value, files, fileBytes);
  }

  /** These bounds with another number of files. */
  public Limits withFiles(int value) {
    return new Limits(
        durationMillis,
        memoryBytes,
        steps,
        recursionDepth,
        outputBytes,
        suspensions,
        value,
        fileBytes);
  }

  /** These bounds with another size of all files, in bytes. */
  public Limits withFileBytes(long value) {
    return new Limits(
        durationMillis, memoryBytes, steps, recursionDepth, outputBytes, suspensions, files, value);
  }

  private static void requirePositive(String name, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException(name + " must be positive, not " + value);
    }
  }
}
