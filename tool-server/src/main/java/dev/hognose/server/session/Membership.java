// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.server.store.Member;
import dev.hognose.server.store.Store;
import dev.hognose.server.store.StoreException;
import dev.hognose.server.store.Upkeep;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This server's place among those that share a store.
 *
 * <ul>
 *   <li>It holds what it works on by one lease for all, which it renews four times in its length.
 *   <li>The lease is measured by the database's clock. What this server believes of it is on the
 *       safe side: from before the renewal was sent, by a clock that sleeps with the machine and by
 *       one that does not, whichever is over first.
 *   <li>When it finds its lease over, it renews it, and then lets go of what others have taken
 *       since. Until then it serves nothing that it holds.
 * </ul>
 */
public final class Membership implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Membership.class);
  private static final int RENEWALS = 4;
  private static final long PATIENCE_MILLIS = 15_000;
  private static final long PAUSE_MILLIS = 100;

  /** Until when the lease holds, by both clocks. */
  private record Validity(long nanos, long millis) {

    static final Validity OVER = new Validity(System.nanoTime() - 1, 0);

    boolean holds() {
      return System.nanoTime() - nanos < 0 && System.currentTimeMillis() < millis;
    }

    static Validity fromNow(long leaseMillis) {
      return new Validity(
          System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(leaseMillis),
          System.currentTimeMillis() + leaseMillis);
    }
  }

  private final Store store;
  private final Upkeep upkeep;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Counter lapses;
  private volatile Validity validity = Validity.OVER;
  private volatile List<Member> members = List.of();
  private volatile @Nullable String address;
  private volatile Supplier<Consumer<Map<String, Long>>> recollection = () -> _ -> {};
  private volatile BiPredicate<String, String> asking = (_, _) -> false;
  private volatile boolean closed;
  private boolean failing;

  /** A place that is not taken yet. */
  Membership(Store store, MeterRegistry registry) {
    this.store = store;
    this.upkeep = store.upkeep();
    lapses =
        Counter.builder("hognose.cluster.lapses")
            .description("Times this server found its lease over")
            .register(registry);
  }

  /**
   * Says how to let go of what others have taken.
   *
   * @param how notes what is in memory now; what comes of it lets go of all of that which is not
   *     among what is held, by id and fence
   */
  void recollectBy(Supplier<Consumer<Map<String, Long>>> how) {
    recollection = how;
  }

  /**
   * Takes its place; from now on others reach this server at the address.
   *
   * @throws StoreException where the store does not let it
   */
  public void join(String where) {
    address = where;
    renew(where);
    var _ = Thread.ofPlatform().name("lease").daemon().start(() -> keepAlive(where));
  }

  private void keepAlive(String where) {
    try {
      while (!closed) {
        TimeUnit.MILLISECONDS.sleep(upkeep.leaseMillis() / RENEWALS);
        if (!closed) {
          renewOrComplain(where);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void renewOrComplain(String where) {
    try {
      renew(where);
      failing = false;
    } catch (StoreException e) {
      if (!failing && !closed) {
        LOG.error("the lease cannot be renewed: {}", e.getMessage());
      }
      failing = true;
    }
  }

  private synchronized void renew(String where) {
    if (closed) {
      return;
    }
    Validity next = Validity.fromNow(upkeep.leaseMillis());
    List<Member> alive = upkeep.live(where);
    if (!validity.holds()) {
      Consumer<Map<String, Long>> letGo = recollection.get();
      letGo.accept(upkeep.held());
      if (validity != Validity.OVER) {
        lapses.increment();
        LOG.warn("the lease was over; what others have taken since is let go");
      }
    }
    members = alive;
    validity = next;
    listeners.forEach(Runnable::run);
  }

  /** Whether its lease holds, as far as it knows. */
  public boolean holds() {
    return validity.holds();
  }

  /**
   * Sees to it that what this server holds is its own; waits for the store where the lease is over.
   *
   * @throws Refusal where the store does not renew it
   */
  void require() {
    if (validity.holds()) {
      return;
    }
    String where = address;
    if (where != null && !closed) {
      synchronized (this) {
        if (!validity.holds()) {
          renewOrComplain(where);
        }
      }
    }
    if (!validity.holds()) {
      throw new Refusal(
          Problem.later(
              ProblemCode.STORE_UNAVAILABLE,
              "the lease cannot be renewed; nothing of the request has happened",
              1_000));
    }
  }

  /** This server's id. */
  public String self() {
    return store.self();
  }

  /** How long a server that is silent keeps what it works on. */
  public long leaseMillis() {
    return upkeep.leaseMillis();
  }

  /** The servers that were alive at the last renewal. */
  public List<Member> members() {
    return members;
  }

  /** The living server of that id. */
  public @Nullable Member member(String id) {
    return members.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
  }

  /** The living server, other than this, of that number. */
  @Nullable Member otherOf(int number) {
    return members.stream()
        .filter(each -> each.number() == number && !each.id().equals(self()))
        .findFirst()
        .orElse(null);
  }

  /** Any living server other than this. */
  @Nullable Member other() {
    return members.stream().filter(each -> !each.id().equals(self())).findFirst().orElse(null);
  }

  /**
   * Says how to ask another server to let go of something.
   *
   * @param how is given the server's id and that of the session or execution; waits, and says
   *     whether the server has let go
   */
  public void askBy(BiPredicate<String, String> how) {
    asking = how;
  }

  /**
   * Finds something here that another server may hold, which then is asked to let go of it once it
   * is not at work; waits for that.
   *
   * @throws Refusal where it is at work for too long
   */
  <T> T bring(Supplier<T> find) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    while (true) {
      try {
        return find.get();
      } catch (HeldElsewhere where) {
        boolean given = asking.test(where.server(), where.id());
        if (!given && System.nanoTime() - end > 0) {
          throw new Refusal(
              Problem.later(ProblemCode.SESSION_BUSY, "another server is at work on it", 1_000));
        }
        pause(given ? 1 : PAUSE_MILLIS);
      }
    }
  }

  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(
          Problem.later(ProblemCode.STORE_UNAVAILABLE, "the server is stopping", 1_000));
    }
  }

  /** Has something run after each renewal. */
  public void onRenewal(Runnable listener) {
    listeners.add(listener);
  }

  /** Gives all back at once. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      validity = Validity.OVER;
    }
    try {
      upkeep.leave();
    } catch (StoreException e) {
      LOG.warn("the lease cannot be given back, so it runs out: {}", e.getMessage());
    }
  }
}
