// SPDX-License-Identifier: Apache-2.0

// A session prepared once, with its imports, helpers and data, and loaded for each request: every
// request begins where the preparation ended, and sees nothing of other requests.
//
//   examples/java/run.sh TemplateCache

import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SnapshotKeys;
import java.util.Arrays;
import java.util.function.Supplier;

/** Fresh sessions out of one template. */
public final class TemplateCache {
  private static final Program PREPARATION =
      Program.compile(
          """
          import json, re, statistics
          from collections import Counter
          from dataclasses import dataclass, field

          @dataclass
          class Basket:
              lines: list = field(default_factory=list)

              def add(self, text):
                  item, price = re.fullmatch(r"(\\w+)=(\\d+)", text).groups()
                  self.lines.append((item, int(price)))
                  return self

          def report(basket):
              prices = [price for _, price in basket.lines]
              return json.dumps({"median": statistics.median(prices),
                                 "items": Counter(item for item, _ in basket.lines)})

          basket = Basket().add("tea=3")
          """,
          "template.py");

  private TemplateCache() {}

  /** Serves some requests, and compares preparing with loading. */
  public static void main(String[] args) {
    byte[] template = prepared().dump(SnapshotKeys.NONE);
    System.out.println("the template has " + template.length + " bytes");

    for (String request :
        new String[] {
          "report(basket.add('cocoa=7'))",
          "report(basket.add('rum=20').add('tea=4'))",
          "report = None; basket.lines.clear(); len(basket.lines)",
          "report(basket)",
        }) {
      Session session = Session.load(template, SnapshotKeys.NONE);
      System.out.println(request + " -> " + run(session, Program.compile(request, "main.py")));
    }

    double preparing = medianMillis(TemplateCache::prepared);
    double loading = medianMillis(() -> Session.load(template, SnapshotKeys.NONE));
    System.out.printf("preparing takes %.2f ms, loading %.2f ms%n", preparing, loading);
  }

  private static Session prepared() {
    Session session = Session.create();
    run(session, PREPARATION);
    return session;
  }

  private static String run(Session session, Program program) {
    Execution execution = session.start(program, ExecutionOptions.DEFAULT);
    return switch (execution.run(Long.MAX_VALUE)) {
      case Progress.Complete done -> done.repr();
      case Progress.Failed failed -> throw new IllegalStateException(failed.error().traceback());
      case Progress other -> throw new IllegalStateException(other.toString());
    };
  }

  /** The median of 100 runs, after 200 that let the JVM warm up. */
  private static double medianMillis(Supplier<Session> work) {
    var nanos = new long[300];
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      work.get();
      nanos[i] = System.nanoTime() - start;
    }
    long[] warm = Arrays.copyOfRange(nanos, 200, 300);
    Arrays.sort(warm);
    return warm[warm.length / 2] / 1e6;
  }
}
