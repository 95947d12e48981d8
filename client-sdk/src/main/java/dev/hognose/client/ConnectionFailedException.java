// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import org.jspecify.annotations.Nullable;

/**
 * The server could not be reached, or the connection broke and repeating was not safe or did not
 * help.
 */
public final class ConnectionFailedException extends HognoseException {
  private static final long serialVersionUID = 1L;

  ConnectionFailedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
