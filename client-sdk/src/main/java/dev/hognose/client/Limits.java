// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of an execution, all positive; whatever is not set here is the session's or the server's
 * default. The server's own bounds are ceilings.
 *
 * {@snippet :
 * var limits = Limits.defaults().duration(Duration.ofSeconds(2)).memoryBytes(16 << 20);
 * }
 */
public final class Limits {
  private static final Limits DEFAULTS = new Limits(Map.of());

  private final Map<String, Long> set;

  private Limits(Map<String, Long> set) {
    this.set = set;
  }

  /** Nothing set: the defaults of the session or server. */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /** At most this much time of interpretation; waiting for tools does not count. */
  public Limits duration(Duration duration) {
    return with("duration_ms", duration.toMillis());
  }

  /** At most this many bytes of guest memory. */
  public Limits memoryBytes(long bytes) {
    return with("memory_bytes", bytes);
  }

  /** At most this many interpreted steps. */
  public Limits steps(long steps) {
    return with("steps", steps);
  }

  /** Calls nested at most this deep; deeper ones raise {@code RecursionError} in the guest. */
  public Limits recursionDepth(int depth) {
    return with("recursion_depth", depth);
  }

  /** At most this many bytes of output. */
  public Limits outputBytes(long bytes) {
    return with("output_bytes", bytes);
  }

  /** At most this many stops for the host. */
  public Limits suspensions(long count) {
    return with("suspensions", count);
  }

  /** What is set, by the wire's field names. */
  Map<String, @Nullable Object> tree() {
    return new LinkedHashMap<>(set);
  }

  private Limits with(String field, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(field + " is not positive: " + value);
    }
    var all = new LinkedHashMap<>(set);
    all.put(field, value);
    return new Limits(all);
  }
}
