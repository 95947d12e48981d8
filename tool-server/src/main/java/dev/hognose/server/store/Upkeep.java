// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a server does for the store and for its place among those that share it, apart from
 * requests. All of it blocks, and throws {@link StoreException} where the store does not do it.
 */
public final class Upkeep {

  private final Store store;
  private final long leaseMillis;
  private final int number;

  Upkeep(Store store, StoreSettings settings, int number) {
    this.store = store;
    this.leaseMillis = settings.leaseMillis();
    this.number = number;
  }

  /** How long a server that is silent keeps what it works on. */
  public long leaseMillis() {
    return leaseMillis;
  }

  /** This server's number among those that share the store; 0 where none do. */
  public int number() {
    return number;
  }

  /** Says that this server is alive, for another lease; returns all that are. */
  public List<Member> live(String address) {
    return store.transaction(holding -> holding.live(number, address, leaseMillis));
  }

  /** The servers that are alive. */
  public List<Member> members() {
    return store.transaction(Holding::members);
  }

  /** Whether a session has an execution that waits for its caller, and is held by nobody alive. */
  public boolean waitsAlone(String session) {
    return store.transaction(holding -> holding.waitsAlone(session));
  }

  /** Gives a session or execution back that this server holds and does not have in memory. */
  public void giveBack(String id) {
    boolean _ =
        store.transaction(
            holding -> {
              holding.giveBack(id);
              return true;
            });
  }

  /** What this server holds: see {@link Holding#held}. */
  public Map<String, Long> held() {
    return store.transaction(Holding::held);
  }

  /** Gives back all that this server holds, and leaves. */
  public void leave() {
    boolean _ =
        store.transaction(
            holding -> {
              holding.leave();
              return true;
            });
  }

  /**
   * Says of all executions that a lost server ran that they are interrupted, and frees their
   * sessions. A store that is not shared has lost all that ran.
   */
  public void interruptLost() {
    boolean _ =
        store.transaction(
            holding -> {
              holding.interruptLost();
              return true;
            });
  }

  /**
   * Removes what has expired and nobody holds, and ends what this server has lost of what it ran;
   * returns how many sessions went.
   *
   * @param held whether this server has the session or execution of an id in memory, of which the
   *     store does not know all
   */
  public int sweep(long programsUsedBeforeMillis, Predicate<String> held) {
    return store.transaction(
        holding -> {
          holding.interruptForgotten(held);
          return holding.sweep(programsUsedBeforeMillis, held);
        });
  }
}
