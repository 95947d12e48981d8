// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import java.io.Serial;

/** Thrown where the session's files refuse an operation, with the error number that POSIX gives. */
public final class FileFault extends RuntimeException {
  public static final int NOT_PERMITTED = 1;
  public static final int NOT_FOUND = 2;
  public static final int ACCESS_DENIED = 13;
  public static final int EXISTS = 17;
  public static final int CROSSES_MOUNTS = 18;
  public static final int NOT_A_DIRECTORY = 20;
  public static final int IS_A_DIRECTORY = 21;
  public static final int INVALID = 22;
  public static final int TOO_LARGE = 27;
  public static final int NO_SPACE = 28;
  public static final int READ_ONLY = 30;
  public static final int NAME_TOO_LONG = 36;
  public static final int NOT_EMPTY = 39;
  public static final int TOO_MANY_LINKS = 40;

  @Serial private static final long serialVersionUID = 1L;

  private final int number;

  /** A refusal. */
  public FileFault(int number) {
    super("file error " + number, null, false, false);
    this.number = number;
  }

  /** The error number. */
  public int number() {
    return number;
  }
}
