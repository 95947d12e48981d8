// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Measures by how much each attack passes its duration: {@code AttackTimes MILLIS [NAME_PART...]}.
 *
 * <p>Each line is the least overrun of up to three runs, in milliseconds, the attack, and how it
 * ended; the worst comes last.
 */
final class AttackTimes {
  private static final int TRIES = 3;
  private static final double GOOD_MILLIS = 25;

  private record Measured(String name, double overrunMillis, double wholeMillis, String kind) {
    /** Whether another run may be better. */
    boolean isDoubtful() {
      return overrunMillis > GOOD_MILLIS && kind.equals("limit duration");
    }
  }

  private AttackTimes() {}

  /** Runs the attacks whose names contain one of the further arguments. */
  public static void main(String[] args) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    long duration = Long.parseLong(args[0]);
    List<String> parts = List.of(args).subList(1, args.length);
    List<Measured> all = new ArrayList<>();
    for (Attack attack : Attack.all()) {
      if (args.length < 2 || parts.stream().anyMatch(attack.name()::contains)) {
        Measured measured = measure(attack, duration);
        all.add(measured);
        out.printf(
            "%8.1f %8.1f  %s  %s%n",
            measured.overrunMillis(), measured.wholeMillis(), measured.name(), measured.kind());
      }
    }
    all.sort(Comparator.comparingDouble(Measured::overrunMillis));
    out.println("worst:");
    for (Measured measured : all.subList(Math.max(0, all.size() - 20), all.size())) {
      out.printf("%8.1f  %s%n", measured.overrunMillis(), measured.name());
    }
  }

  private static Measured measure(Attack attack, long durationMillis) {
    Measured best = null;
    for (int i = 0; i < TRIES && (best == null || best.isDoubtful()); i++) {
      Measured measured = once(attack, durationMillis);
      if (best == null || measured.overrunMillis() < best.overrunMillis()) {
        best = measured;
      }
    }
    return best;
  }

  @SuppressWarnings("CatchingUnchecked")
  private static Measured once(Attack attack, long durationMillis) {
    long start = System.nanoTime();
    String kind;
    double used = 0;
    try {
      Attack.Ending ending = attack.run(Session.create(), Long.MAX_VALUE, durationMillis);
      used = ending.usage().durationNanos() / 1e6;
      kind = ending.kind() + (attack.isExpected(ending) ? "" : "  UNEXPECTED");
      if (ending.usage().peakMemoryBytes() > Attack.MEMORY * 5 / 4) {
        kind += "  HEAP of " + (ending.usage().peakMemoryBytes() >> 20) + " MB";
      }
    } catch (RuntimeException | Error e) {
      kind = "FAULT " + e;
    }
    double whole = (System.nanoTime() - start) / 1e6;
    return new Measured(attack.name(), used - durationMillis, whole, kind);
  }
}
