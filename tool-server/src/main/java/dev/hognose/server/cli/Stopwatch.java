// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.cli;

import dev.hognose.server.wire.BodyWriter;
import dev.hognose.server.wire.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;

/** A measurement of how long something short takes, in a warm process. */
final class Stopwatch {

  private final String what;
  private final int warmups;
  private final long[] nanos;
  private int kept;

  Stopwatch(String what, int warmups, int repetitions) {
    this.what = what;
    this.warmups = warmups;
    this.nanos = new long[repetitions];
  }

  /** Does it again and again; results are looked at, so that nothing is optimised away. */
  Stopwatch measure(Supplier<?> work) {
    for (int i = 0; i < warmups; i++) {
      keep(work.get());
    }
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      Object result = work.get();
      nanos[i] = System.nanoTime() - start;
      keep(result);
    }
    Arrays.sort(nanos);
    return this;
  }

  /** The same for work on something that is made anew each time, which is not measured. */
  <T> Stopwatch measure(Supplier<T> make, Function<T, ?> work) {
    for (int i = 0; i < warmups; i++) {
      keep(work.apply(make.get()));
    }
    for (int i = 0; i < nanos.length; i++) {
      T made = make.get();
      long start = System.nanoTime();
      Object result = work.apply(made);
      nanos[i] = System.nanoTime() - start;
      keep(result);
    }
    Arrays.sort(nanos);
    return this;
  }

  private void keep(Object result) {
    kept += System.identityHashCode(result) & 1;
  }

  /** Prints a line of JSON. */
  void print() {
    print(-1);
  }

  /** Prints a line of JSON, with the size of a file if it is not negative. */
  void print(int fileBytes) {
    BodyWriter out = new JsonWriter();
    out.startObject(fileBytes < 0 ? 5 : 6);
    out.name("what").string(what);
    out.name("n").integer(nanos.length);
    out.name("min_us").number(micros(0));
    out.name("median_us").number(micros(nanos.length / 2));
    out.name("p99_us").number(micros((int) (nanos.length * 0.99)));
    if (fileBytes >= 0) {
      out.name("bytes").integer(fileBytes);
    }
    out.endObject();
    if (kept >= 0) {
      System.out.println(new String(out.toBytes(), StandardCharsets.UTF_8));
    }
  }

  private double micros(int index) {
    return Math.round(nanos[index] / 10.0) / 100.0;
  }
}
