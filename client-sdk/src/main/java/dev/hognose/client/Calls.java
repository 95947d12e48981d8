// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Blocking calls as futures: each runs on a virtual thread of its own. */
final class Calls {
  private Calls() {}

  /**
   * Starts a call. Cancelling its future, or a timeout set on it, interrupts the call.
   *
   * @param <T> what it gives
   */
  static <T> CompletableFuture<T> async(Supplier<T> call) {
    var future = new CompletableFuture<T>();
    var thread =
        Thread.ofVirtual()
            .name("hognose-call")
            .unstarted(
                () -> {
                  try {
                    future.complete(call.get());
                  } catch (Throwable e) { // whatever it is belongs to whoever holds the future
                    future.completeExceptionally(e);
                  }
                });
    var _ =
        future.whenComplete(
            (_, failure) -> {
              if (failure instanceof CancellationException || failure instanceof TimeoutException) {
                thread.interrupt();
              }
            });
    thread.start();
    return future;
  }
}
