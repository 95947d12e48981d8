// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import org.jspecify.annotations.Nullable;

/**
 * The total deadline of a call passed: waiting for a busy session, for the server and for host
 * functions all count. An execution that was known to be suspended or running was asked to cancel.
 */
public final class DeadlineExceededException extends HognoseException {
  private static final long serialVersionUID = 1L;

  DeadlineExceededException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
