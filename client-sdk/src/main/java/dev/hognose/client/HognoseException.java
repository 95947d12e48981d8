// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import org.jspecify.annotations.Nullable;

/**
 * The root of what this client throws.
 *
 * <p>An exception of the guest's program is none of these: it is an {@link Outcome.Failed}. All are
 * unchecked; a {@code CompletableFuture} completes exceptionally with the same types.
 */
public abstract sealed class HognoseException extends RuntimeException
    permits Refusal,
        ConnectionFailedException,
        DeadlineExceededException,
        QueueFullException,
        InterruptedCallException,
        ClientClosedException,
        NotCompletedException,
        UnexpectedAnswerException {
  private static final long serialVersionUID = 1L;

  HognoseException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
