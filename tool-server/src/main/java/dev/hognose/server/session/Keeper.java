// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.server.store.Change;
import dev.hognose.server.store.Store;
import dev.hognose.server.store.StoreException;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The pool's way to its store.
 *
 * <p>{@link #write} returns at once and goes on on a worker when the changes are on disk; {@link
 * #read} and {@link #writeNow} wait, and are for virtual threads.
 */
final class Keeper {

  private static final long PATIENCE_SECONDS = 30;
  private static final long RETRY_MILLIS = 1_000;

  private final Store store;
  private final Scheduler scheduler;

  Keeper(Store store, Scheduler scheduler) {
    this.store = store;
    this.scheduler = scheduler;
  }

  Store store() {
    return store;
  }

  boolean isShared() {
    return store.isShared();
  }

  /** Writes changes; then, on a worker, says whether they are on disk or why not. */
  void write(List<Change> changes, Consumer<@Nullable Problem> then) {
    store.write(
        changes,
        failure -> scheduler.execute(() -> then.accept(failure == null ? null : of(failure))));
  }

  /**
   * Writes changes and waits until they are on disk.
   *
   * @throws Refusal where they are not
   */
  void writeNow(List<Change> changes) {
    Boolean _ = wait(found -> store.write(changes, failure -> found.accept(true, failure)));
  }

  /**
   * Waits for what the store finds.
   *
   * @throws Refusal where it cannot look
   */
  <T> @Nullable T read(Consumer<Store.Found<T>> query) {
    return wait(query);
  }

  private static <T> @Nullable T wait(Consumer<Store.Found<T>> work) {
    var done = new CompletableFuture<@Nullable T>();
    work.accept(
        (found, failure) -> {
          if (failure == null) {
            done.complete(found);
          } else {
            done.completeExceptionally(failure);
          }
        });
    try {
      return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new Refusal(of(e.getCause()));
    } catch (TimeoutException e) {
      throw new Refusal(unavailable("the store does not answer"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(unavailable("the server is stopping"));
    }
  }

  private static Problem of(@Nullable Throwable failure) {
    return failure instanceof StoreException lost && lost.isLeaseLost()
        ? unavailable("another server has taken over; nothing of the request has happened")
        : unavailable("the store cannot be used; nothing of the request has happened");
  }

  private static Problem unavailable(String detail) {
    return Problem.later(ProblemCode.STORE_UNAVAILABLE, detail, RETRY_MILLIS);
  }
}
