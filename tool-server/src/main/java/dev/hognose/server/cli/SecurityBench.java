// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.server.wire.Json;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.management.ListenerNotFoundException;

/**
 * How well a server holds what it promises, against programs that attack it: by how much limits are
 * overrun, how long short code waits beside endless loops, how evenly those share the rest, how
 * soon a cancelled one ends, and what is left of a server that all attacks have been at.
 *
 * <p>Server and clients share one process and its cores.
 */
final class SecurityBench {

  private static final int LOOPS = 500;
  private static final int PROBES = 300;
  private static final int CANCELS = 100;
  private static final long LIMIT_MILLIS = 300;
  private static final long SETTLE_SECONDS = 30;
  private static final long SHARE_SECONDS = 30;
  private static final int ATTACKERS = 32;
  private static final double TOLERANCE = 0.2;
  private static final double OVERRUN_MILLIS = 50;
  private static final double WAIT_MILLIS = 100;
  private static final double CANCEL_MILLIS = 50;
  private static final double SIEGE_WAIT_MILLIS = 250;
  private static final double HEAP_PERCENT = 10;
  private static final double NANOS_PER_MILLI = 1e6;

  /** After what time the JVM has told of all collections. */
  private static final long NEWS_MILLIS = 500;

  private final BenchClient client;
  private final List<AttackFile> attacks;

  SecurityBench(BenchClient client, List<AttackFile> attacks) {
    this.client = client;
    this.attacks = attacks;
  }

  /**
   * By how much the time limit is overrun, one attack after the other. A core on which the
   * collector works is not free: how long the process stood still past the limit is told, and not
   * judged.
   */
  void overruns() throws IOException, InterruptedException, ListenerNotFoundException {
    Map<String, List<Overrun>> overruns = new TreeMap<>();
    try (var pauses = new CollectorPauses()) {
      for (AttackFile attack : attacks) {
        Json.Obj end = client.run(attack.source(), LIMIT_MILLIS);
        if ("limit_exceeded".equals(end.text("status"))
            && "duration_ms".equals(end.object("error").text("limit"))) {
          double over = BenchClient.number(end.object("usage"), "duration_ms") - LIMIT_MILLIS;
          overruns
              .computeIfAbsent(attack.kind(), _ -> new ArrayList<>())
              .add(new Overrun(attack.name(), over, CollectorPauses.now()));
        }
      }
      TimeUnit.MILLISECONDS.sleep(NEWS_MILLIS);
      overruns.forEach((kind, all) -> print(kind, all, pauses));
    }
  }

  /** How long a program ran past its limit, and when that ended. */
  private record Overrun(String name, double millis, long end) {
    double running(CollectorPauses pauses) {
      return millis - pauses.within(millis, end);
    }
  }

  private static void print(String kind, List<Overrun> all, CollectorPauses pauses) {
    Overrun worst = Collections.max(all, Comparator.comparingDouble(Overrun::millis));
    Overrun running =
        Collections.max(all, Comparator.comparingDouble(each -> each.running(pauses)));
    new BenchLine("overrun of 300 ms: " + kind, all.stream().map(Overrun::millis).toList())
        .with("worst", worst.name())
        .with("longest_collection_ms", pauses.longest())
        .with("worst_but_for_collections", running.name())
        .with("max_ms_but_for_collections", running.running(pauses))
        .atMost("max_ms_but_for_collections", OVERRUN_MILLIS)
        .print();
  }

  /** Endless loops, short code beside them, their shares, and how soon they end. */
  void loops() throws IOException, InterruptedException {
    var ids = new ArrayList<String>();
    for (int i = 0; i < LOOPS; i++) {
      ids.add(client.start("while True:\n    pass"));
    }
    TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
    List<Json.Obj> before = usages(ids);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SHARE_SECONDS);
    var waits = new ArrayList<Double>();
    while (System.nanoTime() < end || waits.size() < PROBES) {
      waits.add(probe());
      TimeUnit.MILLISECONDS.sleep(SHARE_SECONDS * 1_000 / PROBES);
    }
    new BenchLine("1+1 beside " + LOOPS + " loops", waits).atMost("p95_ms", WAIT_MILLIS).print();
    shares(before, usages(ids));
    cancels(ids);
  }

  private List<Json.Obj> usages(List<String> ids) throws IOException, InterruptedException {
    var usages = new ArrayList<Json.Obj>();
    for (String id : ids) {
      usages.add(client.execution(id).object("usage"));
    }
    return usages;
  }

  /**
   * How evenly the loops share the time. Not all come as far in it: one or two in a hundred lie in
   * memory so that the processor takes a load for one of what it has just stored (both addresses
   * agree in their last twelve bits), and an empty loop takes twice as long then.
   */
  private static void shares(List<Json.Obj> before, List<Json.Obj> after) {
    double[] time = shares(before, after, "duration_ms");
    double[] steps = shares(before, after, "steps");
    long even = Arrays.stream(time).filter(share -> Math.abs(share - 1) <= TOLERANCE).count();
    BenchLine.of("shares of " + time.length + " loops")
        .with("least", Arrays.stream(time).min().orElseThrow())
        .with("most", Arrays.stream(time).max().orElseThrow())
        .with("least_steps", Arrays.stream(steps).min().orElseThrow())
        .with("most_steps", Arrays.stream(steps).max().orElseThrow())
        .with("within_20_percent", even)
        .with("beyond_20_percent", time.length - even)
        .atMost("beyond_20_percent", 0)
        .print();
  }

  /** What each has used between two looks, against the mean of all. */
  private static double[] shares(List<Json.Obj> before, List<Json.Obj> after, String measure) {
    double[] used = new double[after.size()];
    for (int i = 0; i < used.length; i++) {
      used[i] =
          BenchClient.number(after.get(i), measure) - BenchClient.number(before.get(i), measure);
    }
    double mean = Arrays.stream(used).average().orElseThrow();
    return Arrays.stream(used).map(each -> each / mean).toArray();
  }

  private void cancels(List<String> ids) throws IOException, InterruptedException {
    var waits = new ArrayList<Double>();
    for (String id : ids) {
      long start = System.nanoTime();
      client.cancel(id);
      if (waits.size() < CANCELS) {
        waits.add((System.nanoTime() - start) / NANOS_PER_MILLI);
      }
    }
    new BenchLine("cancel beside " + LOOPS + " loops", waits)
        .atMost("p95_ms", CANCEL_MILLIS)
        .print();
  }

  /** How long short code takes, in milliseconds. */
  private double probe() throws IOException, InterruptedException {
    long start = System.nanoTime();
    client.run("1+1", LIMIT_MILLIS);
    return (System.nanoTime() - start) / NANOS_PER_MILLI;
  }

  /** All attacks again and again, many at a time, with short code beside them. */
  void siege(long minutes) throws IOException, InterruptedException {
    long heapBefore = heapBytes();
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
    var over = new AtomicBoolean();
    var next = new AtomicInteger();
    var lost = new AtomicInteger();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < ATTACKERS; i++) {
      threads.add(Thread.startVirtualThread(() -> attack(next, over, lost)));
    }
    var waits = new ArrayList<Double>();
    while (System.nanoTime() < end) {
      waits.add(probe());
      TimeUnit.MILLISECONDS.sleep(50);
    }
    over.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
    new BenchLine("1+1 beside all attacks", waits).atMost("p95_ms", SIEGE_WAIT_MILLIS).print();
    TimeUnit.SECONDS.sleep(10);
    long heapAfter = heapBytes();
    BenchLine.of("heap before and after the attacks")
        .with("before_mb", heapBefore / 1e6)
        .with("after_mb", heapAfter / 1e6)
        .with("growth_percent", 100.0 * heapAfter / heapBefore - 100)
        .atMost("growth_percent", HEAP_PERCENT)
        .print();
    BenchLine.of("after " + next.get() + " attacks in " + minutes + " min")
        .with("refused", client.refused())
        .with("requests_lost", lost.get())
        .atMost("requests_lost", 0)
        .with("internal_errors", client.internalErrors())
        .atMost("internal_errors", 0)
        .print();
  }

  private void attack(AtomicInteger next, AtomicBoolean over, AtomicInteger lost) {
    while (!over.get()) {
      AttackFile attack = attacks.get(next.getAndIncrement() % attacks.size());
      try {
        client.run(attack.source(), 1_000);
      } catch (IOException e) {
        lost.incrementAndGet();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  @SuppressWarnings("PMD.DoNotCallGarbageCollectionExplicitly")
  private static long heapBytes() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      TimeUnit.MILLISECONDS.sleep(200);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
