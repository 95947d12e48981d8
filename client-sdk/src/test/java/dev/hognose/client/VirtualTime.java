// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Time that passes only by sleeping, for each thread by itself. */
final class VirtualTime implements Ticker {
  private final ThreadLocal<Long> nanos = ThreadLocal.withInitial(() -> 0L);
  private final List<Duration> sleeps = new CopyOnWriteArrayList<>();

  @Override
  public long nanos() {
    return nanos.get();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    sleeps.add(duration);
    nanos.set(nanos.get() + duration.toNanos());
  }

  /** Every sleep of every thread. */
  List<Duration> sleeps() {
    return sleeps;
  }
}
