// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client.wire;

/** A message that is not the JSON, MessagePack or event stream it claims to be. */
public final class WireException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with a sentence that says what was expected and what was found. */
  public WireException(String message) {
    super(message);
  }

  /** Creates the exception with the failure that showed it. */
  public WireException(String message, Throwable cause) {
    super(message, cause);
  }
}
