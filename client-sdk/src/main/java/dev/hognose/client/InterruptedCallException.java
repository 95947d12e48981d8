// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

/** The calling thread was interrupted while it waited; its interrupt flag is set again. */
public final class InterruptedCallException extends HognoseException {
  private static final long serialVersionUID = 1L;

  InterruptedCallException(InterruptedException cause) {
    super("the thread was interrupted while it waited for the server", cause);
  }
}
