// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import java.io.Serial;

/** Thrown where a command cannot do what it was told; its message is for the user. */
final class UsageException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
