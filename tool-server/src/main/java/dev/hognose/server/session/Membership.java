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
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Predicate;
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
  private static final long PAUSE_MILLIS = 100;

  /** How much longer than a lease a server that cannot be reached is looked for. */
  private static final long GRACE_MILLIS = 2_000;

  /** What a server says that is asked to let go of something. */
  public enum Word {
    /** It does not hold it any more. */
    GIVEN,
    /** It was at work on it for as long as it was asked to wait. */
    BUSY,
    /** It is an execution that is over. */
    OVER,
    /** It said nothing. */
    NOTHING
  }

  /** The way to ask another server to let go of something. */
  @FunctionalInterface
  public interface Asking {

    /**
     * Asks, and waits.
     *
     * @param server the server's id
     * @param id of the session or execution
     * @param patienceMillis how long to wait for the end of what came before
     * @param precedence whom it goes ahead of
     */
    Word ask(String server, String id, long patienceMillis, Precedence precedence);
  }

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

  /** The way to ask another server which of an owner's sessions are at work there. */
  @FunctionalInterface
  public interface Looking {

    /** Asks about a range of ids, and waits; where no answer comes, none are. */
    List<Standing> look(String server, String owner, String after, String to);
  }

  private final Store store;
  private final Upkeep upkeep;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Counter lapses;
  private volatile Validity validity = Validity.OVER;
  private volatile List<Member> members = List.of();
  private volatile @Nullable String address;
  private volatile Supplier<Consumer<Map<String, Long>>> recollection = () -> _ -> {};
  private volatile Looking looking = (_, _, _, _) -> List.of();
  private volatile Asking asking = (_, _, _, _) -> Word.NOTHING;
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

  /** The living server of that id, as far as is known. */
  public @Nullable Member member(String id) {
    return known(each -> each.id().equals(id));
  }

  /** The server of that id, if it is another that is alive; may wait for the store. */
  @Nullable Member otherAlive(@Nullable String id) {
    return id == null || id.equals(self()) ? null : find(each -> each.id().equals(id));
  }

  private @Nullable Member known(Predicate<Member> wanted) {
    return members.stream().filter(wanted).findFirst().orElse(null);
  }

  /** One of those alive; one that has come since the last look is looked for in the store. */
  private @Nullable Member find(Predicate<Member> wanted) {
    Member found = known(wanted);
    if (found == null) {
      try {
        members = upkeep.members();
      } catch (StoreException e) {
        LOG.warn("the other servers cannot be looked for: {}", e.getMessage());
      }
      found = known(wanted);
    }
    return found;
  }

  /** The living server, other than this, of that number; may wait for the store. */
  @Nullable Member otherOf(int number) {
    return number == upkeep.number() ? null : find(each -> each.number() == number);
  }

  /** Says that a server holds something; which may be one that has come just now. */
  HeldElsewhere elsewhere(String server, String id) {
    Member _ = find(each -> each.id().equals(server));
    return new HeldElsewhere(server, id);
  }

  /** Any living server other than this. */
  @Nullable Member other() {
    return members.stream().filter(each -> !each.id().equals(self())).findFirst().orElse(null);
  }

  /** Says how to ask another server which of an owner's sessions are at work there. */
  public void lookBy(Looking how) {
    looking = how;
  }

  /** Which of an owner's sessions are at work at another server, in a range of ids. */
  List<Standing> standings(String server, String owner, String after, String to) {
    Member _ = find(each -> each.id().equals(server));
    return looking.look(server, owner, after, to);
  }

  /** Says how to ask another server to let go of something. */
  public void askBy(Asking how) {
    asking = how;
  }

  /**
   * Does something here with what another server may hold, which then is asked to let go of it once
   * those are done who came before; waits for that.
   *
   * @param precedence whom it goes ahead of
   * @param work is given how many milliseconds are left; throws {@link HeldElsewhere} before it has
   *     done anything
   * @throws Refusal where it is at work for too long, or cannot be reached
   */
  <T> T bring(long patienceMillis, Precedence precedence, LongFunction<T> work) {
    long start = System.nanoTime();
    long silent = 0;
    long pause = 0;
    while (true) {
      long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      long left = Math.max(0, patienceMillis - waited);
      try {
        return work.apply(left);
      } catch (HeldElsewhere where) {
        Word word = asking.ask(where.server(), where.id(), left, precedence);
        long before = waited;
        waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        silent = word == Word.NOTHING ? silent + waited - before + PAUSE_MILLIS : 0;
        switch (word) {
          case GIVEN -> {
            requirePatience(2 * patienceMillis, waited, pause, busy());
            pause = PAUSE_MILLIS;
          }
          case OVER ->
              throw Refusal.of(
                  ProblemCode.NOT_SUSPENDED, "the execution does not wait: it has ended");
          case BUSY -> requirePatience(left, 0, PAUSE_MILLIS, busy());
          case NOTHING ->
              requirePatience(leaseMillis() + GRACE_MILLIS, silent, PAUSE_MILLIS, unreachable());
        }
      }
    }
  }

  /** Pauses, unless the patience is over. */
  private static void requirePatience(
      long patienceMillis, long waitedMillis, long pauseMillis, Problem otherwise) {
    if (waitedMillis >= patienceMillis) {
      throw new Refusal(otherwise);
    }
    Keeper.pause(pauseMillis);
  }

  private static Problem busy() {
    return Problem.later(ProblemCode.SESSION_BUSY, "another server is at work on it", 1_000);
  }

  private static Problem unreachable() {
    return Problem.later(
        ProblemCode.STORE_UNAVAILABLE,
        "the server that holds it cannot be reached; nothing of the request has happened",
        1_000);
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
