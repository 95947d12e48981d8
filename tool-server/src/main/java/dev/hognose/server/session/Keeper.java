// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.server.store.Change;
import dev.hognose.server.store.Member;
import dev.hognose.server.store.Store;
import dev.hognose.server.store.StoreException;
import dev.hognose.server.store.Taking;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.LongFunction;
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

  private static final int LOCKS = 256;

  /** Thrown where a name was to be given that stands for another session; nothing has happened. */
  static final class NameTaken extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private NameTaken() {
      super("the name stands for another session", null, false, false);
    }
  }

  private final Store store;
  private final Scheduler scheduler;
  private final @Nullable Membership membership;
  private final Counter takeOvers;
  private final Object[] locks = new Object[LOCKS];
  private volatile boolean draining;

  Keeper(Store store, Scheduler scheduler, MeterRegistry registry) {
    this.store = store;
    this.scheduler = scheduler;
    this.membership = store.isShared() ? new Membership(store, registry) : null;
    this.takeOvers =
        Counter.builder("hognose.cluster.takeovers")
            .description("Sessions and executions taken over from servers that were lost")
            .register(registry);
    Arrays.setAll(locks, _ -> new Object());
  }

  /** This server's place among others; null where it is alone. */
  @Nullable Membership membership() {
    return membership;
  }

  /**
   * Sees to it that what this server holds is its own.
   *
   * @throws Refusal where it cannot know
   */
  void requireLease() {
    Membership place = membership;
    if (place != null) {
      place.require();
    } else if (!store.isHeld()) {
      throw new Refusal(
          unavailable("the lock on the database is lost; nothing of the request has happened"));
    }
  }

  /** What is locked while something is taken, so that this server takes it once. */
  Object lockOf(String id) {
    return locks[Math.floorMod(id.hashCode(), LOCKS)];
  }

  /**
   * Does something here with what another server may have to let go of first.
   *
   * @param precedence whom it goes ahead of there
   * @param work is given how many milliseconds are left
   * @throws Refusal where that one is at work on it for too long
   */
  <T> T bring(long patienceMillis, Precedence precedence, LongFunction<T> work) {
    Membership place = membership;
    if (place == null) {
      return work.apply(patienceMillis);
    }
    if (!draining) {
      return place.bring(patienceMillis, precedence, work);
    }
    try {
      return work.apply(patienceMillis);
    } catch (HeldElsewhere e) {
      throw new Refusal(draining());
    }
  }

  private static Problem draining() {
    return Problem.later(ProblemCode.DRAINING, "the server takes no new work", RETRY_MILLIS);
  }

  /**
   * Gives back what this server holds and does not have in memory; waits for the store.
   *
   * @throws Refusal where it cannot
   */
  void giveBack(String id) {
    if (membership != null) {
      try {
        store.upkeep().giveBack(id);
      } catch (StoreException e) {
        throw new Refusal(of(e));
      }
    }
  }

  /**
   * Whether a session has an execution that waits for its caller, and no server holds it; waits for
   * the store.
   *
   * @throws Refusal where it cannot look
   */
  boolean waitsAlone(String session) {
    try {
      return membership != null && store.upkeep().waitsAlone(session);
    } catch (StoreException e) {
      throw new Refusal(of(e));
    }
  }

  /** Takes nothing more from now on. */
  void startDraining() {
    draining = true;
  }

  /**
   * Takes something for this server; waits for the store. Null where there is no such thing.
   *
   * @throws HeldElsewhere where another server holds it, or had better take it
   */
  <T> @Nullable T take(String id, Consumer<Store.Found<Taking<T>>> query) {
    Membership place = membership;
    if (draining && place != null) {
      Member other = place.other();
      if (other == null) {
        throw new Refusal(draining());
      }
      throw new HeldElsewhere(other.id(), id);
    }
    Taking<T> taking = wait(query);
    if (taking == null) {
      return null;
    }
    String holder = taking.holder();
    if (holder != null) {
      throw place == null ? new HeldElsewhere(holder, id) : place.elsewhere(holder, id);
    }
    if (taking.tookOver()) {
      takeOvers.increment();
    }
    return taking.row();
  }

  /** Waits for what others do. */
  static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(unavailable("the server is stopping"));
    }
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
      if (e.getCause() instanceof StoreException taken && taken.isNameTaken()) {
        throw new NameTaken();
      }
      throw new Refusal(of(e.getCause()));
    } catch (TimeoutException e) {
      throw new Refusal(unavailable("the store does not answer"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(unavailable("the server is stopping"));
    }
  }

  static Problem of(@Nullable Throwable failure) {
    return failure instanceof StoreException lost && lost.isLeaseLost()
        ? unavailable("another server has taken over; nothing of the request has happened")
        : unavailable("the store cannot be used; nothing of the request has happened");
  }

  private static Problem unavailable(String detail) {
    return Problem.later(ProblemCode.STORE_UNAVAILABLE, detail, RETRY_MILLIS);
  }
}
