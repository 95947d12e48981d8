// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.util.List;

/** A host whose clock stands still and whose randomness is all zeros, for tests. */
final class FixedHost {
  private static final double SECONDS = 1_767_225_600.0;

  private FixedHost() {}

  /** What it answers to an operating-system call. */
  static Answer answer(HostCall call) {
    return switch (call.name()) {
      case "time.time", "time.monotonic", "time.perf_counter", "time.process_time" ->
          new Answer.Return(new Value.Float(SECONDS));
      case "time.time_ns", "time.monotonic_ns", "time.perf_counter_ns" ->
          new Answer.Return(new Value.Int((long) (SECONDS * 1e9)));
      case "time.sleep" -> new Answer.Return(Value.NONE);
      case "datetime.now", "datetime.today", "date.today" ->
          new Answer.Return(new Value.DateTime("2026-01-01T00:00:00+00:00"));
      case "random.seed", "os.urandom" ->
          new Answer.Return(
              new Value.Bytes(
                  new byte
                      [call.args().get(0) instanceof Value.Int(long n)
                          ? (int) Math.clamp(n, 0L, 1L << 20)
                          : 16]));
      case "os.environ" -> new Answer.Return(new Value.Dict(List.of()));
      default -> new Answer.NotHandled();
    };
  }
}
