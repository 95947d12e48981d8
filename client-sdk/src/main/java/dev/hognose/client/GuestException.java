// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import org.jspecify.annotations.Nullable;

/**
 * An exception that a host function raises in the guest's program.
 *
 * {@snippet :
 * tools.function("fetch", call -> {
 *   throw new GuestException("PermissionError", "this host is not allowed");
 * });
 * }
 *
 * <p>In the guest it is an ordinary exception: {@code except PermissionError as e}.
 */
public final class GuestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String type;
  private final String text;

  /**
   * Creates the exception.
   *
   * @param type a built-in Python exception class, such as {@code ValueError}
   * @param message what the guest sees as its text
   */
  public GuestException(String type, String message) {
    this(type, message, null);
  }

  /** Creates the exception with a cause, which stays on the host's side. */
  public GuestException(String type, String message, @Nullable Throwable cause) {
    super(type + ": " + message, cause);
    this.type = type;
    this.text = message;
  }

  /** The Python exception class. */
  public String type() {
    return type;
  }

  /** What the guest sees as the exception's text. */
  public String text() {
    return text;
  }
}
